package org.safetyresources.examples.commandline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.safetyresources.model.LanguageTag;
import picocli.CommandLine.Option;

/** The option {@code --language}. */
final class LanguageOption {

    @Option(names = "--language", paramLabel = "TAG", description = "the reader's language, such as es or pt-BR")
    private Optional<LanguageTag> language = Optional.empty();

    Optional<LanguageTag> value() {
        return language;
    }

    LanguageTag orEnglish() {
        return language.orElse(LanguageTag.ENGLISH);
    }

    /** Says so in one line where texts are shown in another language than asked for. */
    void noteIfOther(Session session, String texts, List<LanguageTag> shown) {
        Predicate<LanguageTag> other = tag -> !tag.primary().equals(orEnglish().primary());
        shown.stream().filter(other).findFirst().ifPresent(instead -> {
            String asked = name(orEnglish());
            String note = shown.stream().allMatch(other)
                    ? "There are no " + texts + " in " + asked + " yet. They are shown in "
                    : "Not all " + texts + " are in " + asked + " yet. The others are shown in ";
            session.err().print(note + name(instead) + ".\n");
        });
    }

    /** What a language is called in English. */
    static String name(LanguageTag language) {
        return language.toLocale().getDisplayName(LanguageTag.ENGLISH.toLocale());
    }
}
