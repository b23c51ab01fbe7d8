package org.safetyresources;

import java.util.List;
import java.util.NoSuchElementException;
import org.safetyresources.model.Retirement;

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

    /**
     * Creates the exception for an id that was retired, and to which no entry of that kind has succeeded.
     *
     * @param kind what was looked for, such as {@code threat}
     * @param retirement what is known of the id
     */
    public UnknownEntryException(String kind, Retirement retirement) {
        super("There is no " + kind + " " + retirement.id() + ": it was retired on " + retirement.on()
                + (retirement.successor().isEmpty()
                        ? ", and nothing took its place."
                        : ", and what took its place is no " + kind + ": "
                                + retirement.successor().get() + "."));
        this.asked = retirement.id();
        this.nearest = List.of();
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
