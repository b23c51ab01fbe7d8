package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** Who reads. With none given, the reader may be a child. */
public enum Audience {
    /** A child of about 12 or younger. */
    CHILD,
    /** A young person of about 13 to 17. */
    TEEN,
    /** A parent or carer. */
    PARENT,
    /** Another adult whom a child trusts. */
    TRUSTED_ADULT,
    /** A teacher or another member of a school's staff. */
    EDUCATOR,
    /** Someone who makes rules or laws. */
    POLICYMAKER;

    /** {@return whether the reader is an adult} */
    public boolean isAdult() {
        return this != CHILD && this != TEEN;
    }

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static Audience of(String code) {
        return Names.require(Audience.class, "an audience", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }

    /** {@return the key of the text in which a reader chooses this audience} */
    public String nameKey() {
        return "audience." + code();
    }
}
