package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.index.Texts;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Territory;
import org.safetyresources.model.TextReview;

/** Our words for one page, in its language. */
final class Labels {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final Texts texts;
    private final LanguageTag asked;
    private final LanguageTag language;
    private final boolean reviewedOnly;
    private boolean partly;

    Labels(Texts texts, LanguageTag asked) {
        this(texts, asked, false);
    }

    /** Takes the nearest language there is; of translations, only those that a person approved if so asked. */
    Labels(Texts texts, LanguageTag asked, boolean reviewedOnly) {
        this.texts = texts;
        this.asked = asked;
        this.reviewedOnly = reviewedOnly;
        LanguageTag nearest = texts.match(asked);
        this.language = reviewedOnly && !texts.isReviewed(nearest) ? LanguageTag.ENGLISH : nearest;
    }

    /** The language the page is really in. */
    LanguageTag language() {
        return language;
    }

    /**
     * Says that the page is in another language than asked for, or that parts of it are; to be asked when
     * everything else was.
     */
    List<String> notices() {
        if (!asked.sharesPrimary(language)) {
            return List.of(
                    text("language.fallback", "language", asked.toLocale().getDisplayName(language.toLocale())));
        }
        return partly ? List.of(text("language.partly")) : List.of();
    }

    String text(String key) {
        return passage(key).text();
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
        return texts.countryName(territory.country(), language);
    }

    Optional<LocalizedText> find(String key) {
        Optional<LocalizedText> text = texts.find(key, language);
        if (reviewedOnly && text.isPresent() && !text.get().review().isReviewed()) {
            text = texts.find(key, LanguageTag.ENGLISH);
        }
        partly |= text.isPresent() && !text.get().language().sharesPrimary(language);
        return text;
    }

    /** A text only if it is in the language of the page: a heading or title in another would not say so. */
    Optional<String> findOwn(String key) {
        Optional<LocalizedText> text = texts.find(key, language);
        boolean own = text.isPresent() && text.get().language().sharesPrimary(language);
        return own ? Optional.of(text.get().text()) : Optional.empty();
    }

    /** A text that may be in another language than the page, which a renderer then says. */
    LocalizedText passage(String key) {
        Optional<LocalizedText> text = find(key);
        return text.isPresent() ? text.get() : texts.require(key, language);
    }

    /** A name as it is; only an emergency number without a name of its own is named in the language of the page. */
    String name(String name) {
        boolean generic =
                name.equals(texts.require("emergency.name", LanguageTag.ENGLISH).text());
        return generic ? text("emergency.name") : name;
    }

    /** Words that are in the language of the page, such as a label that was filled. */
    LocalizedText own(String text) {
        return new LocalizedText(text, language, TextReview.ORIGINAL);
    }

    /** A day, month or year as people of the language write it. */
    String date(String date) {
        if (date.length() <= YEAR_LENGTH) {
            return date;
        }
        Map<String, String> parts = new HashMap<>();
        parts.put("year", date.substring(0, YEAR_LENGTH));
        parts.put("month", text("date.month." + Integer.parseInt(date.substring(YEAR_LENGTH + 1, MONTH_LENGTH))));
        if (date.length() == MONTH_LENGTH) {
            // In some languages the name of a month alone is not the one beside a day: there the number is shown.
            parts.put("number", date.substring(YEAR_LENGTH + 1));
            return text("date.of-month", parts);
        }
        int day = Integer.parseInt(date.substring(MONTH_LENGTH + 1));
        parts.put("day", day == 1 ? text("date.day.1") : Integer.toString(day));
        return text("date.of-day", parts);
    }

    /** The texts {@code key.1}, {@code key.2} and so on. */
    List<LocalizedText> list(String key) {
        List<LocalizedText> list = new ArrayList<>();
        Optional<LocalizedText> next = find(key + ".1");
        while (next.isPresent()) {
            list.add(next.get());
            next = find(key + "." + (list.size() + 1));
        }
        return list;
    }
}
