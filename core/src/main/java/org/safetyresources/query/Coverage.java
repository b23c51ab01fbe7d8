package org.safetyresources.query;

import org.safetyresources.internal.text.Names;

/** How much is known for a country. */
public enum Coverage {
    /** At least one channel serves the country itself or a part of it. */
    NATIONAL,
    /** Only channels for the whole world are known. */
    WORLDWIDE_ONLY,
    /** No channel is known. */
    NOT_KNOWN;

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
