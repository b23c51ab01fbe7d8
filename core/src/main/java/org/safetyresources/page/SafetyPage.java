package org.safetyresources.page;

import java.util.List;
import java.util.Optional;
import org.safetyresources.CatalogVersion;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Territory;
import org.safetyresources.query.Coverage;

/**
 * A safety page as a view model: what to show, in the order in which to show it.
 *
 * @param title the title
 * @param notices what to say before everything else: that the page is in another language than asked for, or
 *     that the data is old
 * @param language the language of our texts on it; a quotation states its own
 * @param territory for where it is
 * @param audience for whom it is; empty if unknown
 * @param coverage how much is known for the territory, the emergency number aside
 * @param sections the sections, danger first; keep their order
 * @param leave a link out of the page, where one was asked for
 * @param version the data it was made from
 */
public record SafetyPage(
        String title,
        List<String> notices,
        LanguageTag language,
        Territory territory,
        Optional<Audience> audience,
        Coverage coverage,
        List<PageSection> sections,
        Optional<LeaveLink> leave,
        CatalogVersion version)
        implements Fragment {

    /** Copies the lists. */
    public SafetyPage {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }
}
