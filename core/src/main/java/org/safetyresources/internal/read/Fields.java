package org.safetyresources.internal.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final boolean entry;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Node node, Faults faults) {
        this(node, faults, false);
    }

    private Fields(Node node, Faults faults, boolean entry) {
        this.node = node;
        this.faults = faults;
        this.entry = entry;
        is(node, Node.Kind.OBJECT);
    }

    /** The values of an entry, which may also say from which day on it takes effect. */
    static Fields ofEntry(Node node, Faults faults) {
        return new Fields(node, faults, true);
    }

    String text(String name) {
        return asText(one(name));
    }

    Optional<String> optionalText(String name) {
        Node value = find(name);
        return value == null ? Optional.empty() : Optional.of(asText(value));
    }

    List<String> texts(String name) {
        return asTexts(list(name));
    }

    List<String> requiredTexts(String name) {
        return asTexts(requiredList(name));
    }

    boolean flag(String name) {
        Node value = find(name);
        return value != null && is(value, Node.Kind.BOOLEAN) && value.text().equals("true");
    }

    LocalDate date(String name) {
        return asDate(one(name));
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return asConstant(one(name), type);
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (Node item : list(name)) {
            constants.add(asConstant(item, type));
        }
        return constants;
    }

    long number(String name) {
        return asNumber(one(name));
    }

    int integer(String name) {
        return asInt(one(name));
    }

    Optional<Integer> optionalInteger(String name) {
        Node value = find(name);
        return value == null ? Optional.empty() : Optional.of(asInt(value));
    }

    /** A value that must be there; if it is not, a stand-in for it. */
    Node one(String name) {
        Node value = find(name);
        if (value == null) {
            value = node.missing(name);
            faults.add(value, "is missing");
        }
        return value;
    }

    /** A value that may be absent. */
    @Nullable
    Node find(String name) {
        asked.add(name);
        return node.kind() == Node.Kind.OBJECT ? node.child(name) : null;
    }

    /** The items of a list that may be absent, which is to say empty. */
    List<Node> list(String name) {
        Node list = find(name);
        return list != null && is(list, Node.Kind.ARRAY) ? list.items() : List.of();
    }

    /** The items of a list that must be there, though it may be empty. */
    List<Node> requiredList(String name) {
        if (find(name) == null) {
            faults.add(node.missing(name), "is missing");
        }
        return list(name);
    }

    /** Reports every key that was not asked for. */
    void end() {
        if (entry && find(InForce.FROM) != null) {
            date(InForce.FROM);
        }
        for (Node member : node.members()) {
            if (!asked.contains(member.key())) {
                faults.addUnknown(member, "is not a key that is known here; known are " + String.join(", ", asked));
            }
        }
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

    private List<String> asTexts(List<Node> values) {
        List<String> texts = new ArrayList<>();
        for (Node value : values) {
            texts.add(asText(value));
        }
        return texts;
    }

    private LocalDate asDate(Node value) {
        String text = asText(value);
        try {
            return Versions.date(text);
        } catch (DateTimeException e) {
            faults.add(value, Quoting.quote(text) + " is not a date; write it as 2026-11-22");
            return LocalDate.EPOCH;
        }
    }

    private <E extends Enum<E>> E asConstant(Node value, Class<E> type) {
        String text = asText(value);
        E constant = Names.find(type, text);
        if (constant != null) {
            return constant;
        }
        faults.addUnknown(value, Quoting.quote(text) + " is not known here; known are " + Names.list(type));
        return type.getEnumConstants()[0];
    }

    private long asNumber(Node value) {
        if (is(value, Node.Kind.NUMBER)) {
            try {
                return Long.parseLong(value.text());
            } catch (NumberFormatException e) {
                faults.add(value, value.text() + " is not a whole number");
            }
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
