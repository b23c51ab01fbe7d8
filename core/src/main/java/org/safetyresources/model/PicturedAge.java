package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** How old the person in a picture was when it was made, which decides who may remove it. */
public enum PicturedAge {
    /** Under 18, whatever their age today. */
    UNDER_18,
    /** An adult. */
    ADULT;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static PicturedAge of(String code) {
        return Names.require(PicturedAge.class, "a pictured age", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
