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
 * The text can be shown to a reader as it is.
 *
 * <p>It is not blank, neither begins nor ends with white space, and holds no control, bidirectional, zero-width, private-use or unassigned character and no unpaired surrogate. At most 2000 characters.
 */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** {@return the message, replaced by one that says what is wrong with the value} */
    String message() default "is not allowed here";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong with a value. */
    final class Validator extends StringConstraintValidator<PlainText> {

        /** Created by the validation engine. */
        public Validator() {}

        @Override
        Optional<String> problem(String value) {
            return Shapes.plainText(value);
        }
    }
}
