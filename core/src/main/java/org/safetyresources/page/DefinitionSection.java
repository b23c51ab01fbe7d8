package org.safetyresources.page;

import java.util.List;
import java.util.Optional;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;

/**
 * Official definitions, quoted word for word.
 *
 * @param kind always {@link SectionKind#DEFINITIONS}
 * @param heading the heading
 * @param notices what to say before them: that they are quotations
 * @param fold where they are shown only to a reader who asks for them: what asks for them
 * @param definitions the definitions
 */
public record DefinitionSection(
        SectionKind kind,
        String heading,
        List<LocalizedText> notices,
        Optional<String> fold,
        List<Definition> definitions)
        implements PageSection {

    /** Copies the lists. */
    public DefinitionSection {
        notices = List.copyOf(notices);
        definitions = List.copyOf(definitions);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.definitions(this);
    }

    /**
     * A defined threat.
     *
     * @param id the id of the threat
     * @param name its name in the source
     * @param language the language of the name
     * @param quotations the definition, and what else the source says of it
     */
    public record Definition(String id, String name, LanguageTag language, List<Quoted> quotations) {

        /** Copies the list. */
        public Definition {
            quotations = List.copyOf(quotations);
        }
    }

    /**
     * Words of somebody else.
     *
     * @param text the words
     * @param language their language
     * @param source the number under which the section of sources lists the source
     * @param footnote the footnote that the source gives, if it gives one
     */
    public record Quoted(String text, LanguageTag language, int source, Optional<Note> footnote) {}

    /**
     * A footnote of a quoted source.
     *
     * @param number its number in that source
     * @param text what it is, such as "footnote 3"
     * @param source the number under which the section of sources lists what it cites
     */
    public record Note(int number, String text, int source) {}
}
