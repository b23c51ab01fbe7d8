package org.safetyresources.examples.springboot;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.safetyresources.Languages;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Situation;
import org.springframework.stereotype.Component;

/** What a reader can choose, named in their language. */
@Component
class Choices {

    /** One entry of a list: a code, and what people read. */
    record Choice(String code, String name) {}

    /** Everything there is to choose in one language. */
    record Lists(List<Choice> countries, List<Choice> audiences, List<Choice> situations, List<Choice> threats) {}

    private final SafetyCatalog catalog;
    private final List<Choice> languages;
    private final Map<LanguageTag, Lists> lists = new ConcurrentHashMap<>();

    Choices(SafetyCatalog catalog) {
        this.catalog = catalog;
        this.languages = catalog.languages().coverage().stream()
                .map(known -> known.language())
                .map(language -> new Choice(language.code(), ownName(language.toLocale())))
                .toList();
    }

    /** Each language by its own name for itself. */
    List<Choice> languages() {
        return languages;
    }

    Lists in(LanguageTag language) {
        return lists.computeIfAbsent(language, this::lists);
    }

    private Lists lists(LanguageTag language) {
        Languages words = catalog.languages();
        Comparator<Choice> byName = Comparator.comparing(Choice::name, Collator.getInstance(language.toLocale()));
        return new Lists(
                catalog.countries().stream()
                        .map(country -> new Choice(country.code(), words.nameOf(country, language)))
                        .sorted(byName)
                        .toList(),
                Stream.of(Audience.values())
                        .map(audience -> new Choice(audience.code(), text(audience.nameKey(), language)))
                        .toList(),
                Stream.of(Situation.values())
                        .map(situation -> new Choice(situation.code(), text(situation.nameKey(), language)))
                        .toList(),
                catalog.threats().stream()
                        .map(threat -> new Choice(threat.id(), threatName(threat.id(), language)))
                        .toList());
    }

    private String text(String key, LanguageTag language) {
        return catalog.languages().findText(key, language).orElseThrow().text();
    }

    private String threatName(String threat, LanguageTag language) {
        return catalog.guidance(threat, Audience.TEEN, language)
                .filter(guidance -> guidance.threat().equals(threat))
                .map(guidance -> guidance.name().text())
                .orElseGet(() -> catalog.threat(threat).name());
    }

    private static String ownName(Locale locale) {
        return locale.getDisplayName(locale);
    }
}
