package org.safetyresources.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Retirement;
import org.safetyresources.model.TextReview;

/** What the model says that data may hold: its records, found one through the other, and the names of its constants. */
final class PublishedNames {

    private static final Set<Class<?>> TYPES = types();

    private PublishedNames() {}

    private static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        add(Entry.class, types);
        add(Retirement.class, types);
        add(TextReview.class, types);
        return types;
    }

    private static void add(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType generic) {
            add(generic.getRawType(), types);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> add(argument, types));
        } else if (type instanceof Class<?> known
                && known.getName().startsWith("org.safetyresources.")
                && types.add(known)) {
            if (known.isSealed()) {
                Arrays.stream(known.getPermittedSubclasses()).forEach(one -> add(one, types));
            }
            if (known.isRecord()) {
                for (RecordComponent component : known.getRecordComponents()) {
                    add(component.getGenericType(), types);
                }
            }
        }
    }

    /** The records that data is decoded into. */
    static Set<Class<?>> records() {
        return TYPES.stream().filter(Class::isRecord).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The published names of the constants of each enumeration; days are short. */
    static Set<Set<String>> ofEnumerations() {
        Set<Set<String>> names = new HashSet<>();
        TYPES.stream().filter(Class::isEnum).forEach(type -> names.add(names(type)));
        names.add(Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
        return names;
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    /** All of them together. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        ofEnumerations().forEach(all::addAll);
        return all;
    }
}
