package org.safetyresources.diff;

import org.safetyresources.internal.text.Names;

/** What became of an entry or a text; a difference lists its changes in this order. */
public enum ChangeType {
    /** It is in both versions, and some of it is not the same. */
    CHANGED,
    /** It was taken out of use: it keeps its id for ever, and may have a successor. */
    RETIRED,
    /** It is in the older version only. */
    REMOVED,
    /** It is in the newer version only. */
    ADDED;

    /** {@return the published name, in lower case} */
    public String code() {
        return Names.of(this);
    }
}
