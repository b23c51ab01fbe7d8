package org.safetyresources.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** The languages whose usual script runs from right to left, by their ISO 639 codes. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

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

    /**
     * Says whether another tag is of the same language, whatever the variant: {@code pt} and {@code pt-BR}.
     *
     * @param other the other tag
     * @return true if the primary languages are the same
     */
    public boolean sharesPrimary(LanguageTag other) {
        return primary().code().equals(other.primary().code());
    }

    /** {@return whether the language is written from right to left} */
    public boolean isRightToLeft() {
        Locale locale = toLocale();
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    @Override
    public String toString() {
        return code;
    }
}
