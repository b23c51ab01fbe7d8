package org.safetyresources.internal.text;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes of published standards: languages, territories and calendar versions. */
public final class Codes {

    /** Kosovo has no ISO 3166-1 code; {@code XK} is the user-assigned code that CLDR and the EU use. */
    private static final String KOSOVO = "XK";

    private static final Pattern TERRITORY = Pattern.compile("([A-Z]{2})(?:-[A-Z0-9]{1,3})?");
    private static final Pattern CALENDAR_VERSION =
            Pattern.compile("20[2-9][0-9]\\.(?:0[1-9]|1[0-2])\\.(?:0|[1-9][0-9]{0,3})");

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Codes() {}

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
        return isKnownLanguage(locale.getLanguage())
                ? Optional.empty()
                : Optional.of("names no language known to ISO 639; look the code up there");
    }

    private static boolean isKnownLanguage(String code) {
        return code.length() == 2
                ? Arrays.asList(Locale.getISOLanguages()).contains(code)
                : Arrays.stream(Locale.getAvailableLocales())
                        .anyMatch(locale -> locale.getLanguage().equals(code));
    }

    /** Checks a country or subdivision code. */
    public static Optional<String> territory(String value) {
        var matcher = TERRITORY.matcher(value);
        if (!matcher.matches()) {
            return Optional.of("is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country");
        }
        String country = matcher.group(1);
        return country.equals(KOSOVO) || COUNTRIES.contains(country)
                ? Optional.empty()
                : Optional.of("names no country known to ISO 3166-1; look the code up there (Kosovo is XK)");
    }

    /** Checks a calendar version. */
    public static Optional<String> calendarVersion(String value) {
        return CALENDAR_VERSION.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("is not a calendar version; use year, two-digit month and number, such as 2026.11.0");
    }
}
