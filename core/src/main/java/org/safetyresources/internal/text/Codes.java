package org.safetyresources.internal.text;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Codes of published standards: languages, territories and calendar versions. */
public final class Codes {

    /** Kosovo has no ISO 3166-1 code; {@code XK} is the user-assigned code that CLDR and the EU use. */
    private static final String KOSOVO = "XK";

    private static final int COUNTRY_LENGTH = 2;
    private static final int MAX_SUBDIVISION_LENGTH = 3;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Codes() {}

    /** {@return the codes of all countries, sorted} */
    public static SortedSet<String> countries() {
        SortedSet<String> countries = new TreeSet<>(COUNTRIES);
        countries.add(KOSOVO);
        return countries;
    }

    /** Checks a language tag. */
    public static Optional<String> language(String value) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(value).build();
        } catch (IllformedLocaleException e) {
            return Optional.of("is not a language tag; use BCP 47, such as en or pt-BR");
        }
        if (locale.getLanguage().isEmpty()) {
            return Optional.of("is not a language tag; use BCP 47, such as en or pt-BR");
        }
        if (!locale.toLanguageTag().equals(value)) {
            return Optional.of("is not in canonical form; write " + locale.toLanguageTag());
        }
        return isKnownLanguage(locale)
                ? Optional.empty()
                : Optional.of("names no language known to ISO 639; look the code up there");
    }

    /** The JDK lists the codes of two letters; those of three it knows if it has a name for them. */
    private static boolean isKnownLanguage(Locale locale) {
        String code = locale.getLanguage();
        return code.length() == 2
                ? Arrays.asList(Locale.getISOLanguages()).contains(code)
                : !new Locale.Builder()
                        .setLanguage(code)
                        .build()
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equals(code);
    }

    /** Checks a country or subdivision code. */
    public static Optional<String> territory(String value) {
        int hyphen = value.indexOf('-');
        String country = hyphen < 0 ? value : value.substring(0, hyphen);
        String subdivision = hyphen < 0 ? "0" : value.substring(hyphen + 1);
        if (country.length() != COUNTRY_LENGTH
                || subdivision.isEmpty()
                || subdivision.length() > MAX_SUBDIVISION_LENGTH
                || !isUpperOrDigit(country + subdivision)) {
            return Optional.of("is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country");
        }
        return country.equals(KOSOVO) || COUNTRIES.contains(country)
                ? Optional.empty()
                : Optional.of("names no country known to ISO 3166-1; look the code up there (Kosovo is XK)");
    }

    private static boolean isUpperOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Checks a calendar version. */
    public static Optional<String> calendarVersion(String value) {
        return value.matches("20[2-9][0-9]\\.(?:0[1-9]|1[0-2])\\.(?:0|[1-9][0-9]{0,3})")
                ? Optional.empty()
                : Optional.of("is not a calendar version; use year, two-digit month and number, such as 2026.11.0");
    }
}
