package org.safetyresources.internal.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Published names of enumeration constants: {@code TRUSTED_ADULT} is {@code trusted-adult}. */
public final class Names {

    private Names() {}

    /** {@return the published name of a constant} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the constant of that name, or null if there is none} */
    public static <E extends Enum<E>> @Nullable E find(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (isNameOf(constant.name(), name)) {
                return constant;
            }
        }
        return null;
    }

    /** Compares without making the name of each constant first: a start reads hundreds of them. */
    private static boolean isNameOf(String constant, String name) {
        int length = constant.length();
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char upper = constant.charAt(i);
            char lower = upper >= 'A' && upper <= 'Z' ? (char) (upper + ('a' - 'A')) : upper;
            if (name.charAt(i) != (upper == '_' ? '-' : lower)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the constant of that name} */
    public static <E extends Enum<E>> E require(Class<E> type, String what, String name) {
        E constant = find(type, name);
        if (constant == null) {
            throw new IllegalArgumentException(Quoting.quote(name) + " is not " + what + "; use one of " + list(type));
        }
        return constant;
    }

    /** {@return all published names of a type, for a message} */
    public static <E extends Enum<E>> String list(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).collect(Collectors.joining(", "));
    }
}
