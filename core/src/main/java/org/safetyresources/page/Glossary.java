package org.safetyresources.page;

import java.util.List;
import org.safetyresources.CatalogVersion;
import org.safetyresources.model.LanguageTag;

/**
 * All definitions with their citations.
 *
 * @param title the title
 * @param notices that our words are in another language than asked for
 * @param language the language of our texts in it; the quotations state their own
 * @param sections definitions, then sources
 * @param version the data it was made from
 */
public record Glossary(
        String title, List<String> notices, LanguageTag language, List<PageSection> sections, CatalogVersion version)
        implements Fragment {

    /** Copies the lists. */
    public Glossary {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }
}
