package org.safetyresources;

import java.util.List;

/** Two different packs of packaged data were found, and nothing says which one to use. */
public final class AmbiguousPackException extends SafetyDataException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> locations;

    /**
     * Creates the exception.
     *
     * @param locations where the packs are
     */
    public AmbiguousPackException(List<String> locations) {
        super(
                String.join(" and ", locations),
                "Different data at " + String.join(" and ", locations)
                        + ". Keep one of them on the class path or module path.");
        this.locations = List.copyOf(locations);
    }

    /** {@return where the packs are} */
    public List<String> locations() {
        return locations;
    }
}
