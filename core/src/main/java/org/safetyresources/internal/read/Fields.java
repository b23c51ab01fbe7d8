package org.safetyresources.internal.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.text.Names;
import org.safetyresources.internal.text.Quoting;

/**
 * Takes the values of one JSON object by name.
 *
 * <p>What is missing or mistyped is reported, and a stand-in returned so that reading goes on; {@link
 * #end()} reports every key that nobody asked for.
 */
final class Fields {

    private final Node node;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Node node, Faults faults) {
        this.node = node;
        this.faults = faults;
        is(node, Node.Kind.OBJECT);
    }

    String text(String name) {
        return one(name, this::asText);
    }

    Optional<String> optionalText(String name) {
        return optional(name, this::asText);
    }

    List<String> texts(String name) {
        return list(name, this::asText);
    }

    boolean flag(String name) {
        return optional(
                        name,
                        value -> is(value, Node.Kind.BOOLEAN) && value.text().equals("true"))
                .orElse(false);
    }

    LocalDate date(String name) {
        return one(name, this::asDate);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return one(name, value -> asConstant(value, type));
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return list(name, value -> asConstant(value, type));
    }

    long number(String name) {
        return one(name, this::asNumber);
    }

    Optional<Integer> optionalInt(String name) {
        return optional(name, value -> asInt(value));
    }

    int integer(String name) {
        return one(name, this::asInt);
    }

    /** Reads a value that must be there. */
    <T> T one(String name, Function<Node, T> read) {
        Node value = find(name);
        if (value == null) {
            value = node.missing(name);
            faults.add(value, "is missing");
        }
        return read.apply(value);
    }

    /** Reads a value that may be absent. */
    <T> Optional<T> optional(String name, Function<Node, T> read) {
        return Optional.ofNullable(find(name)).map(read);
    }

    /** Reads a list that may be absent, which is to say empty. */
    <T> List<T> list(String name, Function<Node, T> read) {
        Node list = find(name);
        return list != null && is(list, Node.Kind.ARRAY)
                ? list.items().stream().map(read).toList()
                : List.of();
    }

    /** Reads a list that must be there, though it may be empty. */
    <T> List<T> requiredList(String name, Function<Node, T> read) {
        if (find(name) == null) {
            faults.add(node.missing(name), "is missing");
        }
        return list(name, read);
    }

    /** Reports every key that was not asked for. */
    void end() {
        for (Node member : node.members()) {
            if (!asked.contains(member.key())) {
                faults.add(member, "is not a key that is known here; known are " + String.join(", ", asked));
            }
        }
    }

    private @Nullable Node find(String name) {
        asked.add(name);
        return node.kind() == Node.Kind.OBJECT ? node.child(name) : null;
    }

    private boolean is(Node value, Node.Kind kind) {
        if (value.kind() != kind) {
            faults.add(value, "is " + value.kind() + ", but must be " + kind);
        }
        return value.kind() == kind;
    }

    String asText(Node value) {
        return is(value, Node.Kind.TEXT) ? value.text() : "";
    }

    private LocalDate asDate(Node value) {
        String text = asText(value);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.add(value, Quoting.quote(text) + " is not a date; write it as 2026-11-22");
            return LocalDate.EPOCH;
        }
    }

    private <E extends Enum<E>> E asConstant(Node value, Class<E> type) {
        String text = asText(value);
        return Names.find(type, text).orElseGet(() -> {
            faults.add(value, Quoting.quote(text) + " is not known here; known are " + Names.list(type));
            E[] constants = type.getEnumConstants();
            return constants[constants.length - 1];
        });
    }

    private long asNumber(Node value) {
        if (is(value, Node.Kind.NUMBER)) {
            if (value.text().matches("-?[0-9]+")) {
                return Long.parseLong(value.text());
            }
            faults.add(value, value.text() + " is not a whole number");
        }
        return 0;
    }

    private int asInt(Node value) {
        long number = asNumber(value);
        if (number != (int) number) {
            faults.add(value, number + " is too large");
        }
        return (int) number;
    }
}
