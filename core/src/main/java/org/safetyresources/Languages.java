package org.safetyresources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.LanguageFinder;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Territory;
import org.safetyresources.query.LanguageCoverage;

/** The languages of a catalogue's words; made by {@link SafetyCatalog#languages()}. */
public final class Languages {

    /** Longer than any browser sends; what is longer is not read. */
    private static final int MAX_HEADER = 1000;

    private final CatalogIndex index;

    Languages(CatalogIndex index) {
        this.index = index;
    }

    /** {@return each language that a page can be in, English first, and how much of our words is in it} */
    public List<LanguageCoverage> coverage() {
        return LanguageFinder.coverage(index);
    }

    /**
     * Chooses the language of a page for a reader, by the lookup of RFC 4647 with the wishes of most weight
     * first. Chinese is matched by the script usual in its region.
     *
     * @param acceptLanguage what a reader can read, as the header {@code Accept-Language} of RFC 9110 says it:
     *     one BCP 47 tag, or several with weights, such as {@code de-CH, fr;q=0.8}
     * @return the language; English if none of theirs is known, or the text is not such a list
     */
    public LanguageTag best(String acceptLanguage) {
        for (Locale.LanguageRange range : ranges(acceptLanguage)) {
            Optional<LanguageTag> found =
                    index.texts().find(Locale.forLanguageTag(range.getRange()).toLanguageTag());
            if (found.isPresent() && range.getWeight() > 0) {
                return found.get();
            }
        }
        return LanguageTag.ENGLISH;
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage.length() > MAX_HEADER ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /**
     * Names a country as pages name it.
     *
     * @param country the country, such as one of {@link SafetyCatalog#countries()}
     * @param language the language for the name
     * @return its name; a part of a country is named by its code
     */
    public String nameOf(Territory country, LanguageTag language) {
        return index.texts().countryName(country, language);
    }

    /**
     * Finds a text of ours, in English where the language has none.
     *
     * @param key the key, as {@link org.safetyresources.model.Audience#nameKey()} and its like give it
     * @param language the language wanted
     * @return the text and the language it is in, if there is one
     */
    public Optional<LocalizedText> findText(String key, LanguageTag language) {
        return index.texts().find(key, language);
    }
}
