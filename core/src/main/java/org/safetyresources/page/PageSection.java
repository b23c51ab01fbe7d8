package org.safetyresources.page;

/** A part of a page under a heading of its own. */
public sealed interface PageSection
        permits ChannelSection, StepSection, ResourceSection, DefinitionSection, SourceSection, NoticeSection {

    /** {@return what the section is for} */
    SectionKind kind();

    /** {@return the heading} */
    String heading();

    /**
     * Shows the section to a visitor, which has a method for each type there is.
     *
     * @param visitor who wants to see it
     * @param <R> what the visitor makes of it
     * @return what the visitor made of it
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Treats each type of section; a type added later will not compile until it is treated.
     *
     * @param <R> what it makes of a section
     */
    interface Visitor<R> {

        /**
         * Treats channels.
         *
         * @param section the section
         * @return the result
         */
        R channels(ChannelSection section);

        /**
         * Treats steps.
         *
         * @param section the section
         * @return the result
         */
        R steps(StepSection section);

        /**
         * Treats resources.
         *
         * @param section the section
         * @return the result
         */
        R resources(ResourceSection section);

        /**
         * Treats definitions.
         *
         * @param section the section
         * @return the result
         */
        R definitions(DefinitionSection section);

        /**
         * Treats sources.
         *
         * @param section the section
         * @return the result
         */
        R sources(SourceSection section);

        /**
         * Treats notices.
         *
         * @param section the section
         * @return the result
         */
        R notices(NoticeSection section);
    }
}
