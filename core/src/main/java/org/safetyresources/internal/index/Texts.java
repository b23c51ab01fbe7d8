package org.safetyresources.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;

/** Our texts by language and key; what a language lacks is answered in English, and says so. */
public final class Texts {

    /** By the code of the language. */
    private final Map<String, Map<String, LocalizedText>> byLanguage = new HashMap<>();

    Texts(List<TextFile> files) {
        for (TextFile file : files) {
            LanguageTag language = file.language().value();
            Map<String, LocalizedText> texts = byLanguage.get(language.code());
            if (texts == null) {
                texts = new HashMap<>();
                byLanguage.put(language.code(), texts);
            }
            for (Map.Entry<String, Located<String>> text : file.texts().entrySet()) {
                texts.put(text.getKey(), new LocalizedText(text.getValue().value(), language));
            }
        }
    }

    /** {@return the text of that key in the language, else in its primary language, else in English} */
    public Optional<LocalizedText> find(String key, LanguageTag language) {
        LocalizedText text = get(key, language.code());
        if (text == null) {
            text = get(key, language.primary().code());
        }
        if (text == null) {
            text = get(key, LanguageTag.ENGLISH.code());
        }
        return Optional.ofNullable(text);
    }

    private @Nullable LocalizedText get(String key, String language) {
        Map<String, LocalizedText> texts = byLanguage.get(language);
        return texts == null ? null : texts.get(key);
    }

    /** {@return the text of that key, which must be there} */
    public LocalizedText require(String key, LanguageTag language) {
        Optional<LocalizedText> text = find(key, language);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("There is no text with the key \"" + key + "\".");
        }
        return text.get();
    }
}
