package org.safetyresources.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetyresources.Violation;

/**
 * Collects faults.
 *
 * <p>A value that is already faulty gets no second report, and neither does anything inside it: what
 * follows from a fault is not a fault of its own.
 */
public final class Faults {

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();
    private boolean loss;
    private @Nullable String unknown;

    /** Reports a value. */
    public void add(Node node, String message) {
        add(node.file(), node.pointer(), node.line(), node.column(), message);
    }

    /** Reports a key or a value that this version of the library does not know. */
    public void addUnknown(Node node, String message) {
        unknown = unknown == null ? node.file() + "#" + node.pointer() : unknown;
        add(node, message);
    }

    /** Reports a file that this version of the library does not know. */
    public void addUnknown(String file, String message) {
        unknown = unknown == null ? file : unknown;
        add(file, message);
    }

    /** {@return the place of the first file, key or value that this version of the library does not know} */
    public @Nullable String unknown() {
        return unknown;
    }

    /** Reports a file as a whole. */
    public void add(String file, String message) {
        add(file, "", 0, 0, message);
    }

    /** Reports a line of a file that is not JSON. */
    public void addLine(String file, int line, String message) {
        if (violations.size() < Limits.MAX_FAULTS && faulty.add(file + ":" + line)) {
            violations.add(new Violation(file, "", line, 1, message));
        }
    }

    /** Reports a place in a file. */
    public void add(String file, String pointer, int line, int column, String message) {
        if (!isFaulty(file, pointer) && violations.size() < Limits.MAX_FAULTS) {
            faulty.add(file + "#" + pointer);
            violations.add(new Violation(file, pointer, line, column, message));
        }
    }

    /** Remembers that entries or texts could not be read: then what refers to them cannot be judged. */
    public void addLoss() {
        loss = true;
    }

    /** {@return whether entries or texts could not be read} */
    public boolean hasLoss() {
        return loss;
    }

    /** {@return whether a value, or what it is part of, was reported} */
    public boolean has(Node node) {
        return isFaulty(node.file(), node.pointer());
    }

    private boolean isFaulty(String file, String pointer) {
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (faulty.contains(file + "#" + pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether something was reported of a pack, whose place stands before the names of its files} */
    public boolean isIn(String location) {
        return violations.stream().anyMatch(violation -> violation.file().startsWith(location + "/"));
    }

    /** {@return whether nothing was reported} */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /** {@return all reports, by file, line and column} */
    public List<Violation> sorted() {
        Comparator<Violation> byPlace = Comparator.comparing(Violation::file)
                .thenComparing(Violation::line)
                .thenComparing(Violation::column)
                .thenComparing(Violation::pointer)
                .thenComparing(Violation::message);
        return violations.stream().sorted(byPlace).toList();
    }
}
