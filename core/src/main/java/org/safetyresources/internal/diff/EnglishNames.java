package org.safetyresources.internal.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.internal.pack.LabelFiles;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Territory;

/** English names, as pages have them too. */
final class EnglishNames {

    private static final String ENGLISH = LanguageTag.ENGLISH.code();

    private final LabelFiles labels = LabelFiles.find();
    private final Map<String, Located<TextFile.Wording>> words =
            labels.texts(ENGLISH).get(0).texts();

    /** A country by its name, a part of one by its code. */
    String of(Territory territory) {
        return labels.countryName(territory.code(), ENGLISH).orElse(territory.code());
    }

    /** An app for messages by its name. */
    String app(String code) {
        return Optional.ofNullable(words.get("messenger." + code))
                .map(text -> text.value().text())
                .orElse(code);
    }

    static String of(LanguageTag language) {
        return language.toLocale().getDisplayName(LanguageTag.ENGLISH.toLocale());
    }

    /** The country under which a service is listed, or the whole world. */
    String heading(EntryChange change) {
        List<Territory> served = change.territories();
        return served.isEmpty() ? "The whole world" : of(served.get(0).country());
    }

    /** The other countries that a service serves, if there are any. */
    List<String> others(EntryChange change) {
        return change.territories().stream()
                .map(Territory::country)
                .distinct()
                .skip(1)
                .map(this::of)
                .toList();
    }
}
