package org.safetyresources.examples.glossarysite;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Territory;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.page.Fragment;
import org.safetyresources.query.LanguageCoverage;

/**
 * The site in one language.
 *
 * @param catalog the data
 * @param coverage the language, and how much of our words is in it
 * @param words the site's own words
 */
record Edition(SafetyCatalog catalog, LanguageCoverage coverage, Words words) {

    static Edition of(SafetyCatalog catalog, LanguageCoverage coverage) {
        return new Edition(catalog, coverage, Words.in(coverage.language()));
    }

    LanguageTag language() {
        return coverage.language();
    }

    /** {@return the path of a page within the site, by its name within a language} */
    String path(String page) {
        return language().code() + "/" + page + ".html";
    }

    /** {@return what the language calls itself} */
    Text name() {
        Locale locale = language().toLocale();
        String name = locale.getDisplayName(locale);
        int first = name.offsetByCodePoints(0, 1);
        return new Text(name.substring(0, first).toUpperCase(locale) + name.substring(first), language());
    }

    /** {@return what a language is called in this one} */
    String nameOf(LanguageTag other) {
        return other.toLocale().getDisplayName(language().toLocale());
    }

    String nameOf(Territory country) {
        return catalog.languages().nameOf(country, language());
    }

    /** {@return all countries, in the order of their names} */
    List<Territory> countries() {
        Comparator<String> order = collator()::compare;
        return catalog.countries().stream()
                .sorted(Comparator.comparing((Territory country) -> nameOf(country), order)
                        .thenComparing(Territory::code))
                .toList();
    }

    /** {@return the order of words in this language} */
    Collator collator() {
        return Collator.getInstance(language().toLocale());
    }

    /** {@return our words for the title of a fragment; its own where ours are in another language} */
    String title(String key, Fragment fragment) {
        Text title = words.get(key);
        return title.language().equals(fragment.language()) ? title.words() : fragment.title();
    }

    /** {@return our plain name of a threat; that of its source where we have none} */
    Text nameOf(ThreatDefinition threat) {
        return Stream.of(Audience.values())
                .flatMap(audience -> catalog.guidance(threat.id(), audience, language()).stream())
                .filter(guidance -> guidance.threat().equals(threat.id()))
                .map(guidance -> Text.of(guidance.name()))
                .findFirst()
                .orElseGet(() -> new Text(threat.name(), threat.definition().language()));
    }
}
