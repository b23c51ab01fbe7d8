package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.safetyresources.constraint.HttpsUrl;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A page where a reader can learn more.
 *
 * @param id the stable id
 * @param name its name, as its publisher writes it
 * @param operator who runs it
 * @param url its address
 * @param display the address as people read it
 * @param audiences for whom it is, as the source says; empty if the source does not say
 * @param threats the ids of the threats it deals with; empty if it deals with all
 * @param languages the languages it is known to speak; empty if not known
 * @param serves whom it serves
 * @param source the id of the source that names it
 * @param evidence the ids of the documents that give its address; never empty
 */
public record HelpResource(
        @Identifier String id,
        @PlainText String name,
        @PlainText String operator,
        @HttpsUrl String url,
        @PlainText String display,
        List<Audience> audiences,
        List<@Identifier String> threats,
        List<@Valid LanguageTag> languages,
        @Valid ServiceArea serves,
        @Identifier String source,
        @NotEmpty List<@Identifier String> evidence)
        implements Entry {

    /** Copies the lists. */
    public HelpResource {
        audiences = List.copyOf(audiences);
        threats = List.copyOf(threats);
        languages = List.copyOf(languages);
        evidence = List.copyOf(evidence);
    }

    /** {@return the key of our text that says what the reader finds there} */
    public String descriptionKey() {
        return "resource." + id + ".description";
    }
}
