package org.safetyresources.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a check that explains itself into a Jakarta validator whose message is that explanation. */
abstract class StringConstraintValidator<A extends Annotation> implements ConstraintValidator<A, String> {

    /** Says what is wrong with the value, or nothing. */
    abstract Optional<String> problem(String value);

    @Override
    public final boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Optional<String> problem = problem(value);
        problem.ifPresent(text -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(literal(text)).addConstraintViolation();
        });
        return problem.isEmpty();
    }

    /** Data must not be read as a message template. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
