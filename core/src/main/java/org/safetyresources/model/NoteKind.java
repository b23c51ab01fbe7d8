package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** What a note about a channel tells. */
public enum NoteKind {
    /** What to do on the way, such as which key to press. */
    STEP,
    /** What to have ready. */
    HAVE_READY,
    /** What happens next. */
    WHAT_HAPPENS_NEXT,
    /** What stays private, and where that ends. */
    CONFIDENTIALITY;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static NoteKind of(String code) {
        return Names.require(NoteKind.class, "a kind of note", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
