package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** What a fact is about. */
public enum FactKind {
    /** A number that somebody counted. */
    STATISTIC,
    /** A change that somebody observed. */
    DEVELOPMENT,
    /** A way in which somebody works. */
    PRACTICE;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static FactKind of(String code) {
        return Names.require(FactKind.class, "a kind of fact", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
