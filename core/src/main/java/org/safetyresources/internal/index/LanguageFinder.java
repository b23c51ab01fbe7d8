package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.TextReview;
import org.safetyresources.query.LanguageCoverage;

/** Counts how much of our words is in each language. */
public final class LanguageFinder {

    private LanguageFinder() {}

    /** The coverage of each language a page can be in, English first. */
    public static List<LanguageCoverage> coverage(CatalogIndex index) {
        Texts texts = index.texts();
        Set<String> all = texts.all(LanguageTag.ENGLISH).keySet();
        List<LanguageCoverage> coverage = new ArrayList<>();
        for (String code : texts.languages()) {
            LanguageTag language = new LanguageTag(code);
            int words = 0;
            int reviewed = 0;
            int stale = 0;
            for (LocalizedText text : texts.all(language).values()) {
                words++;
                reviewed += text.review().isReviewed() ? 1 : 0;
                stale += text.review() == TextReview.STALE ? 1 : 0;
            }
            coverage.add(new LanguageCoverage(language, words, all.size(), reviewed, stale));
        }
        coverage.sort(Comparator.comparing((LanguageCoverage c) -> !c.language().equals(LanguageTag.ENGLISH))
                .thenComparing(c -> c.language().code()));
        return List.copyOf(coverage);
    }
}
