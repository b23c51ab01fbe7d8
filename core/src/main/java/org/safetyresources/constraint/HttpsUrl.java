package org.safetyresources.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.safetyresources.internal.text.Shapes;

/**
 * The text is an {@code https} address that a reader may be sent to.
 *
 * <p>It names a host by its ASCII name, and has no user information, port, IP address, punycode label, backslash, white space or non-ASCII character, so that a look-alike cannot hide in it. At most 500 characters.
 */
@Documented
@Constraint(validatedBy = HttpsUrl.Validator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpsUrl {

    /** {@return the message, replaced by one that says what is wrong with the value} */
    String message() default "is not allowed here";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong with a value. */
    final class Validator extends StringConstraintValidator<HttpsUrl> {

        /** Created by the validation engine. */
        public Validator() {}

        @Override
        Optional<String> problem(String value) {
            return Shapes.httpsUrl(value);
        }
    }
}
