package org.safetyresources.internal.validate;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;

/** Checks the Jakarta constraints of records; the only class that touches Hibernate Validator. */
final class RecordConstraints {

    /** Making one takes longer than checking a pack with it; it keeps nothing of what it checked. */
    private static final Validator VALIDATOR = validator();

    private RecordConstraints() {}

    @SuppressWarnings("resource") // the factory lives as long as this class
    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                // English always, or reports would change with the machine they are read on.
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }

    static void check(List<Located<? extends Entry>> entries, Faults faults) {
        for (Located<? extends Entry> entry : entries) {
            VALIDATOR.validate(entry.value()).forEach(violation -> report(violation, entry.node(), faults));
        }
    }

    private static void report(ConstraintViolation<?> violation, Node entry, Faults faults) {
        Node place = entry;
        StringBuilder beyond = new StringBuilder();
        for (Path.Node step : violation.getPropertyPath()) {
            for (String key : keys(step)) {
                // A value type is one text in JSON: its own component has no place there.
                if (place.kind() == Node.Kind.OBJECT || place.kind() == Node.Kind.ARRAY) {
                    Node next = beyond.isEmpty() ? place.child(key) : null;
                    if (next == null) {
                        beyond.append('/').append(key);
                    } else {
                        place = next;
                    }
                }
            }
        }
        faults.add(
                place.file(),
                place.pointer() + beyond,
                place.line(),
                place.column(),
                value(violation.getInvalidValue()) + violation.getMessage());
    }

    private static List<String> keys(Path.Node step) {
        String index = step.getIndex() == null ? null : step.getIndex().toString();
        @Nullable String name = step.getKind() == ElementKind.PROPERTY ? step.getName() : null;
        if (index == null) {
            return name == null ? List.of() : List.of(name);
        }
        return name == null ? List.of(index) : List.of(index, name);
    }

    private static String value(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? Quoting.quote(value.toString()) + " " : "";
    }
}
