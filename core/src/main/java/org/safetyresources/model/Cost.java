package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** What a call or message costs the reader, where a document says so. */
public enum Cost {
    /** Nothing. */
    FREE,
    /** As much as a call within the town or country. */
    LOCAL_RATE,
    /** More than that. */
    CHARGED;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static Cost of(String code) {
        return Names.require(Cost.class, "a cost", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
