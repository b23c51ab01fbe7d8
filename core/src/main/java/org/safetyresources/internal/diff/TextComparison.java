package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.TextChange;
import org.safetyresources.internal.index.Texts;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;

/** Finds what became of every text of ours; those of the library itself are the same on both sides. */
public final class TextComparison {

    private TextComparison() {}

    /** {@return what became of the texts, by language with English first, and by key} */
    public static List<TextChange> between(Texts older, Texts newer) {
        SortedSet<LanguageTag> languages =
                new TreeSet<>(Comparator.comparing((LanguageTag language) -> !language.equals(LanguageTag.ENGLISH))
                        .thenComparing(LanguageTag::code));
        older.known().forEach(code -> languages.add(new LanguageTag(code)));
        newer.known().forEach(code -> languages.add(new LanguageTag(code)));
        List<TextChange> changes = new ArrayList<>();
        for (LanguageTag language : languages) {
            Map<String, LocalizedText> before = older.all(language);
            Map<String, LocalizedText> now = newer.all(language);
            SortedSet<String> keys = new TreeSet<>(before.keySet());
            keys.addAll(now.keySet());
            for (String key : keys) {
                compare(language, key, before.get(key), now.get(key)).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<TextChange> compare(
            LanguageTag language, String key, @Nullable LocalizedText before, @Nullable LocalizedText now) {
        if (before != null && before.equals(now)) {
            return Optional.empty();
        }
        ChangeType type = before == null ? ChangeType.ADDED : now == null ? ChangeType.REMOVED : ChangeType.CHANGED;
        return Optional.of(new TextChange(type, language, key, Optional.ofNullable(before), Optional.ofNullable(now)));
    }
}
