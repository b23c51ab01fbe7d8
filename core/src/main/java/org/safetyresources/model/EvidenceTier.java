package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** How strong the evidence behind a channel is, strongest first. */
public enum EvidenceTier {
    /** The operator's own page, or a page of an authority of the territory served. */
    OFFICIAL,
    /** A page of an international body about its member or its number. */
    NETWORK,
    /** Two documents that are independent of each other. */
    CORROBORATED,
    /** Two lists that agree and whose origins are not known to differ. */
    LISTS_AGREE;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static EvidenceTier of(String code) {
        return Names.require(EvidenceTier.class, "an evidence tier", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
