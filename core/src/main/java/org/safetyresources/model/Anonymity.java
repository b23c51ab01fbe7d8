package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** Whether a reader has to say who they are, where a document says so. */
public enum Anonymity {
    /** They need not give their name. */
    POSSIBLE,
    /** They have to give their name. */
    NOT_POSSIBLE;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static Anonymity of(String code) {
        return Names.require(Anonymity.class, "an anonymity", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
