package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** Who published a document. */
public enum PublisherKind {
    /** The organization that runs the service. */
    OPERATOR,
    /** An authority. */
    GOVERNMENT,
    /** An international body, about its member or its number. */
    NETWORK,
    /** A public data set. */
    DATASET,
    /** A newspaper or broadcaster. */
    PRESS,
    /** Anyone else. */
    OTHER;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static PublisherKind of(String code) {
        return Names.require(PublisherKind.class, "a kind of publisher", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
