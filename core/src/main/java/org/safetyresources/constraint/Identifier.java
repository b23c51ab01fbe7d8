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
 * The text is a stable id: lower-case ASCII letters, digits and single hyphens, at most 64 characters.
 *
 * <p>Ids are for ever: one that was published is never given to another entry.
 */
@Documented
@Constraint(validatedBy = Identifier.Validator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    /** {@return the message, replaced by one that says what is wrong with the value} */
    String message() default "is not allowed here";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong with a value. */
    final class Validator extends StringConstraintValidator<Identifier> {

        /** Created by the validation engine. */
        public Validator() {}

        @Override
        Optional<String> problem(String value) {
            return Shapes.identifier(value);
        }
    }
}
