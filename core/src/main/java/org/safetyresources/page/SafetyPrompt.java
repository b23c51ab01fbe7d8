package org.safetyresources.page;

import java.util.List;
import java.util.Optional;
import org.safetyresources.CatalogVersion;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Territory;

/**
 * A short block beside a chat or an upload: danger, one place to report, one helpline, and a link to the
 * page where the host has one.
 *
 * @param title the title
 * @param notices that it is in another language than asked for, or that the data is old
 * @param language the language of our texts in it
 * @param territory for where it is
 * @param audience for whom it is; empty if unknown
 * @param sections danger first; each with one group besides the host's own channel, and where that serves a
 *     part of the country only, with one more that serves all of it
 * @param more the link to the whole page
 * @param version the data it was made from
 */
public record SafetyPrompt(
        String title,
        List<String> notices,
        LanguageTag language,
        Territory territory,
        Optional<Audience> audience,
        List<PageSection> sections,
        Optional<PageLink> more,
        CatalogVersion version)
        implements Fragment {

    /** Copies the lists. */
    public SafetyPrompt {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }
}
