package org.safetyresources.query;

import org.safetyresources.internal.text.Names;

/** How far data can be relied on for its age. */
public enum FreshnessState {
    /** It was looked at not long ago. */
    CURRENT,
    /** It should be looked at again. */
    REVIEW_DUE,
    /** Nobody has looked at it for too long; it is shown, with a notice. */
    STALE,
    /** The clock that was given is before the release of the data or long after it, so that no age can be told. */
    CLOCK_SUSPECT;

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
