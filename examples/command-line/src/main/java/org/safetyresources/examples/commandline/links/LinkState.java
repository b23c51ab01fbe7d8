package org.safetyresources.examples.commandline.links;

import java.util.Locale;

/** What came of asking an address, the worst first. */
public enum LinkState {
    /** The host says that there is no such page. */
    GONE,
    /** It leads to another site, and not for good: perhaps to a stranger. */
    ELSEWHERE,
    /** No host, no connection, or no answer that can be used. */
    NO_ANSWER,
    /** It moved for good. */
    MOVED,
    /** A machine was refused, or asked to wait; a person must look. */
    REFUSED,
    /** It was not asked, since the check had to end. */
    NOT_ASKED,
    /** It answers. */
    ANSWERS;

    /** {@return whether a person should look, or the check be run again} */
    public boolean needsLook() {
        return this != ANSWERS;
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
