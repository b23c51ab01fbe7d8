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
 * The text is an ISO 3166-1 alpha-2 country code, an ISO 3166-2 subdivision code, or {@code XK} for Kosovo.
 *
 * <p>The country part is checked against the list of the running JDK, the subdivision part for its shape.
 */
@Documented
@Constraint(validatedBy = TerritoryCode.Validator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TerritoryCode {

    /** {@return the message, replaced by one that says what is wrong with the value} */
    String message() default "is not allowed here";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong with a value. */
    final class Validator extends StringConstraintValidator<TerritoryCode> {

        /** Created by the validation engine. */
        public Validator() {}

        @Override
        Optional<String> problem(String value) {
            return Codes.territory(value);
        }
    }
}
