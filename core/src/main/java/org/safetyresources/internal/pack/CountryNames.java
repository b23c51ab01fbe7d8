package org.safetyresources.internal.pack;

import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Territory;

/**
 * The names of countries in one language, a line each: the code, a space and the name.
 *
 * <p>They are taken from the JDK that builds, since those of a reader's JDK cost a start 60 ms. A page needs
 * one of them, which is found without reading the others.
 */
final class CountryNames {

    /** How the name of such a file ends. */
    static final String EXTENSION = ".countries.txt";

    /** Names that their country asked for and that older JDKs do not have. */
    private static final Map<String, String> ENGLISH = Map.of("TR", "Türkiye");

    private CountryNames() {}

    static String write(LanguageTag language) {
        StringBuilder lines = new StringBuilder("\n");
        for (String code : Codes.countries()) {
            String name = new Territory(code).name(language);
            boolean english = language.equals(LanguageTag.ENGLISH);
            lines.append(code).append(' ').append(english ? ENGLISH.getOrDefault(code, name) : name);
            lines.append('\n');
        }
        return lines.toString();
    }

    static Optional<String> find(String lines, String code) {
        int line = lines.indexOf("\n" + code + " ");
        if (line < 0) {
            return Optional.empty();
        }
        int start = line + code.length() + 2;
        return Optional.of(lines.substring(start, lines.indexOf('\n', start)));
    }
}
