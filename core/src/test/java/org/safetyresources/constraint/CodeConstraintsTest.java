package org.safetyresources.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeConstraintsTest {

    private static final String NO_ID =
            "is not an id; use lower-case letters, digits and single hyphens, at most 64 characters";
    private static final String NO_DIAL =
            "is not a dial string; use + and 7 to 15 digits, or 2 to 15 digits for a short code";
    private static final String NO_TERRITORY =
            "is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country";
    private static final String NO_COUNTRY =
            "names no country known to ISO 3166-1; look the code up there (Kosovo is XK)";
    private static final String NO_VERSION =
            "is not a calendar version; use year, two-digit month and number, such as 2026.11.0";
    private static final String NO_TAG = "is not a language tag; use BCP 47, such as en or pt-BR";
    private static final String NO_LANGUAGE = "names no language known to ISO 639; look the code up there";

    record Key(@Identifier @Nullable String id) {}

    record Telephone(@DialString @Nullable String dial) {}

    record Place(@TerritoryCode @Nullable String code) {}

    record Version(@CalendarVersionCode @Nullable String code) {}

    record Speech(@LanguageCode @Nullable String tag) {}

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "us-emergency", "a-b-c", "2024", "a1-2b"})
    void acceptsId(String id) {
        assertThat(Constraints.messages(new Key(id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "Us-emergency",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "a.b",
                "a b",
                "a/b",
                "a\n",
                "\u00E9",
                "\u0131",
                "\u0661",
                "a\u00AD",
                "\uFF41",
                "../a",
                "a\u0000"
            })
    void refusesId(String id) {
        assertThat(Constraints.messages(new Key(id))).containsExactly(NO_ID);
    }

    @Test
    void acceptsTheLongestIdAndNoLonger() {
        assertThat(Constraints.messages(new Key("a".repeat(64)))).isEmpty();
        assertThat(Constraints.messages(new Key("a".repeat(65)))).containsExactly(NO_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+15555550100", "+1555555", "+155555501001234", "911", "55", "116111", "155555501001234"})
    void acceptsDialString(String dial) {
        assertThat(Constraints.messages(new Telephone(dial))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "1",
                "+155555",
                "+0155555501",
                "+1555555010012345",
                "1555555010012345",
                "+1 555 555 0100",
                "1-555-555-0100",
                "1-555-JKL-0100",
                "+15555550100x7",
                "+15555550100,7",
                "+15555550100;ext=7",
                "+15555550100p7",
                "*#06#",
                "*67911",
                "#31#911",
                "++15555550100",
                "00+15555550100",
                "tel:911",
                "911\u202E",
                "\u202D911",
                "9\u200B11",
                "\u0669\u0661\u0661",
                "\uFF19\uFF11\uFF11",
                "911\n",
                " 911",
                "(911)",
                "9.11",
                "1111111111111111111111111111111111111111",
                "javascript:1"
            })
    void refusesDialString(String dial) {
        assertThat(Constraints.messages(new Telephone(dial))).containsExactly(NO_DIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "GB", "XK", "GB-SCT", "US-NY", "XK-1", "FR-75", "CN-BJ", "AQ"})
    void acceptsTerritory(String code) {
        assertThat(Constraints.messages(new Place(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "U",
                "us",
                "Us",
                "USA",
                "840",
                "US-",
                "US-ABCD",
                "US_NY",
                "US-ny",
                "-US",
                "US NY",
                "U\u017F",
                "US ",
                "\u0406T",
                "US-\u00C9",
                "US--1"
            })
    void refusesWhatIsNotWrittenAsATerritory(String code) {
        assertThat(Constraints.messages(new Place(code))).containsExactly(NO_TERRITORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "AA", "EU", "UK", "XX", "QO", "UK-SCT", "1A", "99"})
    void refusesUnknownCountry(String code) {
        assertThat(Constraints.messages(new Place(code))).containsExactly(NO_COUNTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.11.0", "2020.01.1", "2099.12.9999", "2026.09.10"})
    void acceptsCalendarVersion(String code) {
        assertThat(Constraints.messages(new Version(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026.11",
                "2026.13.0",
                "2026.00.0",
                "2026.9.0",
                "2026.11.00",
                "2026.11.01",
                "26.11.0",
                "2019.11.0",
                "2100.01.0",
                "2026.11.10000",
                "v2026.11.0",
                "2026.11.0-rc",
                "2026-11-0",
                "2026.11.0\n",
                "\u0662026.11.0",
                "2026.11.-1"
            })
    void refusesCalendarVersion(String code) {
        assertThat(Constraints.messages(new Version(code))).containsExactly(NO_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant", "zh-Hant-TW", "sr-Latn", "fil", "es-419", "sq", "he", "id"})
    void acceptsLanguage(String tag) {
        assertThat(Constraints.messages(new Speech(tag))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "en_US", "en-", "-en", "en--US", "und", "und-US", "x-private", "en US", "\u0435n"})
    void refusesWhatIsNoLanguageTag(String tag) {
        assertThat(Constraints.messages(new Speech(tag))).containsExactly(NO_TAG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "qq", "zz-US", "xqz", "english"})
    void refusesUnknownLanguage(String tag) {
        assertThat(Constraints.messages(new Speech(tag))).containsExactly(NO_LANGUAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, en",
        "pt-br, pt-BR",
        "PT-BR, pt-BR",
        "zh-hant, zh-Hant",
        "iw, he",
        "in, id",
        "i-klingon, tlh",
    })
    void refusesLanguageThatIsNotCanonical(String tag, String canonical) {
        assertThat(Constraints.messages(new Speech(tag)))
                .containsExactly("is not in canonical form; write " + canonical);
    }

    @Test
    void acceptsNullAsConstraintsDo() {
        assertThat(Constraints.messages(new Key(null))).isEmpty();
        assertThat(Constraints.messages(new Telephone(null))).isEmpty();
        assertThat(Constraints.messages(new Place(null))).isEmpty();
        assertThat(Constraints.messages(new Version(null))).isEmpty();
        assertThat(Constraints.messages(new Speech(null))).isEmpty();
    }
}
