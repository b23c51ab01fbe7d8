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
import org.safetyresources.internal.text.Codes;

/**
 * The text is a BCP 47 language tag in canonical form whose language is known.
 *
 * <p>Known are the languages of ISO 639 that the running JDK lists or has a locale for.
 */
@Documented
@Constraint(validatedBy = LanguageCode.Validator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageCode {

    /** {@return the message, replaced by one that says what is wrong with the value} */
    String message() default "is not allowed here";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong with a value. */
    final class Validator extends StringConstraintValidator<LanguageCode> {

        /** Created by the validation engine. */
        public Validator() {}

        @Override
        Optional<String> problem(String value) {
            return Codes.language(value);
        }
    }
}
