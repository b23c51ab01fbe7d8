package org.safetyresources;

import java.util.List;
import java.util.NoSuchElementException;

/** Nothing in the catalogue has the id or alias that was asked for. */
public final class UnknownEntryException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String asked;
    private final transient List<String> nearest;

    /**
     * Creates the exception.
     *
     * @param kind what was looked for, such as {@code threat}
     * @param asked the id or alias, quoted for a message
     * @param nearest the ids that come nearest to it, nearest first; never empty unless the catalogue
     *     holds nothing of that kind
     */
    public UnknownEntryException(String kind, String asked, List<String> nearest) {
        super("There is no " + kind + " " + asked + "."
                + (nearest.isEmpty()
                        ? " The data holds no " + kind + " at all."
                        : " Did you mean " + String.join(", ", nearest) + "?"));
        this.asked = asked;
        this.nearest = List.copyOf(nearest);
    }

    /** {@return the id or alias that was asked for, quoted} */
    public String asked() {
        return asked;
    }

    /** {@return the ids that come nearest, nearest first} */
    public List<String> nearest() {
        return nearest;
    }
}
