package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** From where a number can be reached, where a document says so. */
public enum Reach {
    /** From within the country only. */
    NATIONAL,
    /** From abroad too. */
    FROM_ABROAD;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static Reach of(String code) {
        return Names.require(Reach.class, "a reach", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
