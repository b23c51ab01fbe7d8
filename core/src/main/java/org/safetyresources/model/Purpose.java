package org.safetyresources.model;

import org.safetyresources.internal.text.Names;

/** What a channel is for; answers list channels in this order. */
public enum Purpose {
    /** A child is in danger now. */
    EMERGENCY,
    /** Thoughts of suicide or self-harm. */
    CRISIS,
    /** Telling an authority or a hotline what one suspects. */
    TIP_LINE,
    /** Reporting child sexual abuse material or the exploitation of a child. */
    REPORT_CSAM,
    /** Reporting to the police. */
    REPORT_POLICE,
    /** Someone for a child to talk to. */
    CHILD_HELPLINE,
    /** Help for survivors, families and others affected. */
    SUPPORT,
    /** Getting pictures taken down. */
    REMOVAL,
    /** A child is missing. */
    MISSING_CHILD,
    /** Reading more. */
    INFORMATION;

    /**
     * Reads a published name.
     *
     * @param code the name as data, commands and JSON write it
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name; the message lists them all
     */
    public static Purpose of(String code) {
        return Names.require(Purpose.class, "a purpose", code);
    }

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
