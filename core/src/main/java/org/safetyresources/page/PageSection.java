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
     */
    void accept(Visitor visitor);

    /** Treats each type of section; a type added later will not compile until it is treated. */
    interface Visitor {

        /**
         * Treats channels.
         *
         * @param section the section
         */
        void channels(ChannelSection section);

        /**
         * Treats steps.
         *
         * @param section the section
         */
        void steps(StepSection section);

        /**
         * Treats resources.
         *
         * @param section the section
         */
        void resources(ResourceSection section);

        /**
         * Treats definitions.
         *
         * @param section the section
         */
        void definitions(DefinitionSection section);

        /**
         * Treats sources.
         *
         * @param section the section
         */
        void sources(SourceSection section);

        /**
         * Treats notices.
         *
         * @param section the section
         */
        void notices(NoticeSection section);
    }
}
