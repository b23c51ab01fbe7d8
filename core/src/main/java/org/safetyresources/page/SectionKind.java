package org.safetyresources.page;

import org.safetyresources.internal.text.Names;

/** What a section of a page is for. */
public enum SectionKind {
    /** A child is in danger now. */
    DANGER,
    /** Someone to talk to, and that it is not the reader's fault. */
    TALK,
    /** Where to report. */
    REPORT,
    /** Getting pictures taken down. */
    REMOVAL,
    /** A child is missing. */
    MISSING,
    /** What matters most in the reader's situation. */
    FIRST,
    /** What to do. */
    STEPS,
    /** What not to do. */
    AVOID,
    /** What the threat is, in our own words. */
    EXPLANATION,
    /** How it may show. */
    SIGNS,
    /** Where to read about staying safe in the country. */
    INFORMATION,
    /** Where to learn more. */
    RESOURCES,
    /** What the words mean. */
    DEFINITIONS,
    /** What was quoted. */
    SOURCES,
    /** The data behind the page, and what the page is not. */
    ABOUT;

    /** {@return the published name, in lower case with hyphens} */
    public String code() {
        return Names.of(this);
    }
}
