package org.safetyresources.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;

/** Our texts by language and key; what a language lacks is answered in English, and says so. */
public final class Texts {

    private final Map<LanguageTag, Map<String, LocalizedText>> byLanguage = new HashMap<>();

    Texts(List<TextFile> files) {
        for (TextFile file : files) {
            LanguageTag language = file.language().value();
            Map<String, LocalizedText> texts = byLanguage.computeIfAbsent(language, key -> new HashMap<>());
            file.texts().forEach((key, text) -> texts.put(key, new LocalizedText(text.value(), language)));
        }
    }

    /** {@return the text of that key in the language, else in its primary language, else in English} */
    public Optional<LocalizedText> find(String key, LanguageTag language) {
        return Stream.of(language, language.primary(), LanguageTag.ENGLISH)
                .flatMap(tag -> Stream.ofNullable(byLanguage.get(tag)))
                .flatMap(texts -> Stream.ofNullable(texts.get(key)))
                .findFirst();
    }

    /** {@return the text of that key, which must be there} */
    public LocalizedText require(String key, LanguageTag language) {
        return find(key, language)
                .orElseThrow(() -> new IllegalArgumentException("There is no text with the key \"" + key + "\"."));
    }
}
