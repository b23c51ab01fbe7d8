package org.safetyresources.model;

import java.util.Locale;
import java.util.Optional;
import org.safetyresources.constraint.LanguageCode;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;

/**
 * A language, written as a BCP 47 tag in canonical form, such as {@code en} or {@code pt-BR}.
 *
 * <p>Make one with {@link #of(String)}, which refuses what is no language; the constructor leaves
 * that to validation, as every record of the model does.
 *
 * @param code the tag
 */
public record LanguageTag(@LanguageCode String code) {

    /** English, the language in which the texts of this library are first written. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /**
     * Reads a tag in any letter case.
     *
     * @param code the tag
     * @return the language
     * @throws IllegalArgumentException if it is not a BCP 47 tag of a known language
     */
    public static LanguageTag of(String code) {
        String canonical = Locale.forLanguageTag(code).toLanguageTag();
        String tag = canonical.equalsIgnoreCase(code) ? canonical : code;
        Optional<String> problem = Codes.language(tag);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(Quoting.quote(code) + " " + problem.get());
        }
        return new LanguageTag(tag);
    }

    /** {@return the language as a locale} */
    public Locale toLocale() {
        return Locale.forLanguageTag(code);
    }

    /** {@return the primary language alone: {@code pt} for {@code pt-BR}} */
    public LanguageTag primary() {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? this : new LanguageTag(code.substring(0, hyphen));
    }

    @Override
    public String toString() {
        return code;
    }
}
