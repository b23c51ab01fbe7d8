package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** How far a text of ours was checked in the language it is in. */
public enum TextReview {
    /** It was first written in this language. */
    ORIGINAL,
    /** A translation that a person who speaks both languages has read and approved. */
    REVIEWED,
    /** A translation that was translated back without sight of the source, compared with it, and mended. */
    BACK_TRANSLATED,
    /** A translation that nobody has checked. */
    UNCHECKED,
    /** A translation of a text that has changed since. */
    STALE;

    /** {@return whether it is no translation, or one that a person approved as it stands} */
    public boolean isReviewed() {
        return this == ORIGINAL || this == REVIEWED;
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
