package org.safetyresources.query;

import org.safetyresources.internal.text.Names;

/** Why a group of channels is in an answer, and how near it is to the reader. */
public enum GroupReason {
    /** It is the emergency number, which always leads. */
    DANGER_NOW,
    /** It is the host's own channel: one of the request, or of data that the host added. */
    HOSTS_OWN,
    /** It serves the part of the country in which the reader is known to be, and not the whole. */
    SERVES_READERS_PART,
    /** It serves the reader's country. */
    SERVES_COUNTRY,
    /** It serves a part of the reader's country only, and it is not known whether the reader is there. */
    SERVES_PART_OF_COUNTRY,
    /** It serves the whole world. */
    SERVES_THE_WORLD;

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
