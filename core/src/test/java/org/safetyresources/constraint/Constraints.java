package org.safetyresources.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a record of the tests as a host would validate a record of its own. */
final class Constraints {

    private Constraints() {}

    static List<String> messages(Object value) {
        // A host on the module path opens its own packages in the same way.
        Constraints.class.getModule().addOpens("org.safetyresources.constraint", HibernateValidator.class.getModule());
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(value).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
