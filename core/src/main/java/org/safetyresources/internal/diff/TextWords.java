package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.TextChange;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.TextReview;

/** Counts what became of texts, language by language. */
final class TextWords {

    private TextWords() {}

    static String sentence(List<TextChange> changes) {
        List<String> counts = counts(changes);
        long languages = changes.stream().map(TextChange::language).distinct().count();
        return "Our own texts: " + String.join(", ", counts) + ", in "
                + (languages == 1 ? "1 language" : languages + " languages") + ".";
    }

    static List<String> lines(List<TextChange> changes) {
        Map<LanguageTag, List<TextChange>> byLanguage = new LinkedHashMap<>();
        changes.forEach(change -> byLanguage
                .computeIfAbsent(change.language(), language -> new ArrayList<>())
                .add(change));
        List<String> lines = new ArrayList<>();
        byLanguage.forEach(
                (language, some) -> lines.add(EnglishNames.of(language) + ": " + String.join(", ", counts(some))));
        return lines;
    }

    private static List<String> counts(List<TextChange> changes) {
        List<String> counts = new ArrayList<>();
        count(changes, change -> change.type() == ChangeType.ADDED, "added", counts);
        count(changes, TextChange::wordsChanged, "with other words", counts);
        for (TextReview review : TextReview.values()) {
            count(changes, change -> isNow(review, change), now(review), counts);
        }
        count(changes, change -> change.type() == ChangeType.REMOVED, "removed", counts);
        return counts;
    }

    /** Says whether the same words are now checked so far, and were not before. */
    private static boolean isNow(TextReview review, TextChange change) {
        return change.reviewChanged()
                && !change.wordsChanged()
                && change.newer().filter(text -> text.review() == review).isPresent();
    }

    private static String now(TextReview review) {
        return switch (review) {
            case ORIGINAL -> "now original";
            case REVIEWED -> "now approved by a person";
            case BACK_TRANSLATED -> "now translated back and compared";
            case UNCHECKED -> "now unchecked";
            case STALE -> "whose English changed";
        };
    }

    private static void count(List<TextChange> changes, Predicate<TextChange> which, String what, List<String> counts) {
        long count = changes.stream().filter(which).count();
        if (count > 0) {
            counts.add(String.format(Locale.ROOT, "%,d %s", count, what));
        }
    }
}
