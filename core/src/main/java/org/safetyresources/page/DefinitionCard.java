package org.safetyresources.page;

import java.util.List;
import java.util.Optional;
import org.safetyresources.CatalogVersion;
import org.safetyresources.model.LanguageTag;

/**
 * One definition with its citation.
 *
 * @param threat the id of the threat
 * @param title the title
 * @param notice that our words are in another language than asked for
 * @param language the language of our texts in it; the quotations state their own
 * @param sections definitions, then sources
 * @param version the data it was made from
 */
public record DefinitionCard(
        String threat,
        String title,
        Optional<String> notice,
        LanguageTag language,
        List<PageSection> sections,
        CatalogVersion version)
        implements Fragment {

    /** Copies the list. */
    public DefinitionCard {
        sections = List.copyOf(sections);
    }
}
