package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.index.Texts;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Territory;

/** Our words for one page, in its language. */
final class Labels {

    private final Texts texts;
    private final LanguageTag asked;
    private final LanguageTag language;

    Labels(Texts texts, LanguageTag asked) {
        this.texts = texts;
        this.asked = asked;
        this.language = texts.require("page.title", asked).language();
    }

    /** The language the page is really in. */
    LanguageTag language() {
        return language;
    }

    /** Says that the page is in another language than asked for, where it is. */
    Optional<String> fallbackNotice() {
        return asked.sharesPrimary(language)
                ? Optional.empty()
                : Optional.of(
                        text("language.fallback", "language", asked.toLocale().getDisplayName(language.toLocale())));
    }

    String text(String key) {
        return texts.require(key, language).text();
    }

    String text(String key, String placeholder, String value) {
        return text(key, Map.of(placeholder, value));
    }

    /** A text with its placeholders filled; what fills one is not looked at again. */
    String text(String key, Map<String, String> values) {
        String text = text(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            String value = close < 0 ? null : values.get(text.substring(open + 1, close));
            if (value != null) {
                filled.append(text, from, open).append(value);
                from = close + 1;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** A country as our words name it; for a part of one, the country. */
    String country(Territory territory) {
        Territory country = territory.country();
        Optional<LocalizedText> name = find("country." + country.code());
        return name.isPresent() ? name.get().text() : country.name(language);
    }

    Optional<LocalizedText> find(String key) {
        return texts.find(key, language);
    }

    /** The texts {@code key.1}, {@code key.2} and so on. */
    List<String> list(String key) {
        List<String> list = new ArrayList<>();
        Optional<LocalizedText> next = find(key + ".1");
        while (next.isPresent()) {
            list.add(next.get().text());
            next = find(key + "." + (list.size() + 1));
        }
        return list;
    }
}
