package org.safetyresources.internal.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Published names of enumeration constants: {@code TRUSTED_ADULT} is {@code trusted-adult}. */
public final class Names {

    private Names() {}

    /** {@return the published name of a constant} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the constant of that name, if there is one} */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }

    /** {@return the constant of that name} */
    public static <E extends Enum<E>> E require(Class<E> type, String what, String name) {
        return find(type, name)
                .orElseThrow(() -> new IllegalArgumentException(
                        Quoting.quote(name) + " is not " + what + "; use one of " + list(type)));
    }

    /** {@return all published names of a type, for a message} */
    public static <E extends Enum<E>> String list(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).collect(Collectors.joining(", "));
    }
}
