package org.safetyresources.model;

import java.util.Locale;
import java.util.Optional;
import org.safetyresources.constraint.TerritoryCode;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;

/**
 * A country or a part of one, written as its ISO 3166 code: {@code US}, {@code GB-SCT}, and {@code
 * XK} for Kosovo.
 *
 * <p>Make one with {@link #of(String)}, which refuses what is no territory; the constructor leaves
 * that to validation.
 *
 * @param code the ISO 3166-1 alpha-2 or ISO 3166-2 code
 */
public record Territory(@TerritoryCode String code) {

    /**
     * Reads a code in any letter case.
     *
     * @param code the code
     * @return the territory
     * @throws IllegalArgumentException if no such territory is known
     */
    public static Territory of(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        Optional<String> problem = Codes.territory(upper);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(Quoting.quote(code) + " " + problem.get());
        }
        return new Territory(upper);
    }

    /** {@return the country that this territory is, or is a part of} */
    public Territory country() {
        return isCountry() ? this : new Territory(code.substring(0, code.indexOf('-')));
    }

    /** {@return whether this is a whole country} */
    public boolean isCountry() {
        return code.indexOf('-') < 0;
    }

    /**
     * Says whether another territory lies within this one.
     *
     * @param other the other territory
     * @return true if it is the same or a part of it
     */
    public boolean contains(Territory other) {
        return code.equals(other.code) || code.equals(other.country().code);
    }

    /**
     * Names the territory for a reader.
     *
     * @param language the reader's language
     * @return the name that the JDK knows for the country; a part of a country is named by its code
     */
    public String name(LanguageTag language) {
        return isCountry() ? new Locale.Builder().setRegion(code).build().getDisplayCountry(language.toLocale()) : code;
    }

    @Override
    public String toString() {
        return code;
    }
}
