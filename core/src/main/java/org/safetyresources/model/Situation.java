package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** Why someone is looking for help. */
public enum Situation {
    /** It is happening to the reader. */
    HAPPENING_TO_ME,
    /** It happened to the reader, who was a child then. */
    HAPPENED_WHEN_I_WAS_A_CHILD,
    /** The reader came across child sexual abuse material. */
    FOUND_MATERIAL,
    /** The reader worries about a child. */
    WORRIED_ABOUT_A_CHILD,
    /** An adult reader worries about their own thoughts or behaviour. */
    WORRIED_ABOUT_MYSELF;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static Situation of(String code) {
        return Names.require(Situation.class, "a situation", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }

    /** {@return the key of the text in which a reader chooses this situation} */
    public String nameKey() {
        return "situation." + code();
    }
}
