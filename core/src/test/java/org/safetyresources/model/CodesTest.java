package org.safetyresources.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The doors by which a program makes codes out of text that came from anywhere. */
class CodesTest {

    @ParameterizedTest
    @CsvSource({"en, en", "EN, en", "pt-br, pt-BR", "PT-BR, pt-BR", "ZH-hant-tw, zh-Hant-TW"})
    void readsLanguageInAnyLetterCase(String code, String tag) {
        assertThat(LanguageTag.of(code)).isEqualTo(new LanguageTag(tag)).hasToString(tag);
    }

    @ParameterizedTest
    @CsvSource({"US, US", "us, US", "gb-sct, GB-SCT", "xk, XK", "it, IT"})
    void readsTerritoryInAnyLetterCase(String code, String territory) {
        assertThat(Territory.of(code)).isEqualTo(new Territory(territory)).hasToString(territory);
    }

    @Test
    void readsCalendarVersion() {
        assertThat(CalendarVersion.of("2026.11.0"))
                .isEqualTo(new CalendarVersion("2026.11.0"))
                .hasToString("2026.11.0");
    }

    @Test
    void ordersCalendarVersionsByNumberNotByText() {
        assertThat(Stream.of("2026.11.10", "2026.11.9", "2026.02.100", "2025.12.0")
                        .map(CalendarVersion::of)
                        .sorted()
                        .map(CalendarVersion::code))
                .containsExactly("2025.12.0", "2026.02.100", "2026.11.9", "2026.11.10");
    }

    static Stream<Arguments> refused() {
        String noTag = " is not a language tag; use BCP 47, such as en or pt-BR";
        String noLanguage = " names no language known to ISO 639; look the code up there";
        String noTerritory = " is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country";
        String noCountry = " names no country known to ISO 3166-1; look the code up there (Kosovo is XK)";
        String noVersion = " is not a calendar version; use year, two-digit month and number, such as 2026.11.0";
        Function<String, ?> language = LanguageTag::of;
        Function<String, ?> territory = Territory::of;
        Function<String, ?> version = CalendarVersion::of;
        return Stream.of(
                Arguments.of(language, "", "\"\"" + noTag),
                Arguments.of(language, "en_US", "\"en_US\"" + noTag),
                Arguments.of(language, "en\n\u202E", "\"en<U+000A><U+202E>\"" + noTag),
                Arguments.of(language, "iw", "\"iw\" is not in canonical form; write he"),
                Arguments.of(language, "xx", "\"xx\"" + noLanguage),
                Arguments.of(language, "XX", "\"XX\"" + noLanguage),
                Arguments.of(territory, "", "\"\"" + noTerritory),
                Arguments.of(territory, "usa", "\"usa\"" + noTerritory),
                Arguments.of(territory, "US\u0000", "\"US<U+0000>\"" + noTerritory),
                Arguments.of(territory, "zz", "\"zz\"" + noCountry),
                Arguments.of(version, "2026", "\"2026\"" + noVersion),
                Arguments.of(version, "x".repeat(61), "\"" + "x".repeat(60) + "…\"" + noVersion),
                Arguments.of(version, "x".repeat(60), "\"" + "x".repeat(60) + "\"" + noVersion));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithTheWholeReason(Function<String, ?> door, String code, String message) {
        assertThatThrownBy(() -> door.apply(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                enumeration(
                        Audience::of,
                        Audience.values(),
                        "an audience",
                        "child, teen, parent, trusted-adult, educator, policymaker"),
                enumeration(
                        EvidenceTier::of,
                        EvidenceTier.values(),
                        "an evidence tier",
                        "official, network, corroborated, lists-agree"),
                enumeration(FactKind::of, FactKind.values(), "a kind of fact", "statistic, development, practice"),
                enumeration(
                        PublisherKind::of,
                        PublisherKind.values(),
                        "a kind of publisher",
                        "operator, government, network, dataset, press, other"),
                enumeration(
                        Purpose::of,
                        Purpose.values(),
                        "a purpose",
                        "emergency, crisis, tip-line, report-csam, report-police, child-helpline, support, removal,"
                                + " missing-child, information"),
                enumeration(
                        Situation::of,
                        Situation.values(),
                        "a situation",
                        "happening-to-me, happened-when-i-was-a-child, found-material, worried-about-a-child,"
                                + " worried-about-myself"));
    }

    private static Arguments enumeration(
            Function<String, Enum<?>> door, Enum<?>[] constants, String what, String codes) {
        return Arguments.of(door, constants, what, codes);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void readsEveryPublishedName(Function<String, Enum<?>> door, Enum<?>[] constants, String what, String codes) {
        assertThat(Stream.of(codes.split(", ", -1)).map(door)).containsExactly(constants);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void refusesWhatIsNoPublishedName(Function<String, Enum<?>> door, Enum<?>[] constants, String what, String codes) {
        for (String code : new String[] {"", "0", constants[0].name(), " " + codes.split(", ", -1)[0], "none\u0007"}) {
            assertThatThrownBy(() -> door.apply(code))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "\"" + code.replace("\u0007", "<U+0007>") + "\" is not " + what + "; use one of " + codes);
        }
    }
}
