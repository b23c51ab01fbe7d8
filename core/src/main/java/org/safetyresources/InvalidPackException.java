package org.safetyresources;

import java.util.List;
import java.util.stream.Collectors;

/** The content of a pack breaks the rules; every fault found is listed. */
public final class InvalidPackException extends SafetyDataException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Creates the exception.
     *
     * @param location where the pack is
     * @param violations all its faults
     */
    public InvalidPackException(String location, List<Violation> violations) {
        super(
                location,
                "The data at " + location + " has " + count(violations.size()) + ":"
                        + violations.stream().map(v -> "\n  " + v).collect(Collectors.joining())
                        + "\nMend " + (violations.size() == 1 ? "it" : "them all") + " and load it again.");
        this.violations = List.copyOf(violations);
    }

    private static String count(int faults) {
        return faults == 1 ? "1 fault" : faults + " faults";
    }

    /** {@return all faults, by file, line and column} */
    public List<Violation> violations() {
        return violations;
    }
}
