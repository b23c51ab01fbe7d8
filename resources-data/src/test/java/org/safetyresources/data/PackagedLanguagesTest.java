package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Situation;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.query.Guidance;
import org.safetyresources.query.LanguageCoverage;
import org.safetyresources.render.HtmlRenderer;

/** Which languages the packaged words are in, and that a page in any of them is whole. */
class PackagedLanguagesTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    static Stream<LanguageTag> languages() {
        return CATALOG.languages().coverage().stream().map(LanguageCoverage::language);
    }

    static Stream<Arguments> told() {
        return CATALOG.threats().stream()
                .flatMap(threat -> Stream.of(Audience.values())
                        .flatMap(audience -> Stream.of("en", "es")
                                .map(language -> Arguments.of(threat.id(), audience, LanguageTag.of(language)))));
    }

    @Test
    void englishAndSpanishAreCompleteAndElevenMoreHaveTheirLabelsAndSteps() {
        Map<String, LanguageCoverage> known = CATALOG.languages().coverage().stream()
                .collect(Collectors.toMap(coverage -> coverage.language().code(), Function.identity()));

        assertThat(known.keySet())
                .containsExactlyInAnyOrder(
                        "en", "es", "fr", "de", "pt", "it", "nl", "pl", "uk", "ar", "hi", "ja", "zh-Hans");
        assertThat(known.values())
                .filteredOn(LanguageCoverage::isComplete)
                .extracting(coverage -> coverage.language().code())
                .containsExactlyInAnyOrder("en", "es");
        assertThat(known.values()).allSatisfy(coverage -> {
            assertThat(coverage.stale()).as("stale in %s", coverage.language()).isZero();
            assertThat(coverage.words()).isGreaterThan(250);
        });
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyThreatAndAudienceHasAllItsTextsInEnglishAndSpanish(
            String threat, Audience audience, LanguageTag language) {
        Guidance told = CATALOG.guidance(threat, audience, language).orElseThrow();

        assertThat(told.threat()).isEqualTo(threat);
        assertThat(told.signs()).isNotEmpty();
        assertThat(told.steps()).hasSizeGreaterThan(2);
        assertThat(told.avoid()).isNotEmpty();
        assertThat(told.sources()).isNotEmpty();
        assertThat(Stream.of(List.of(told.name(), told.explanation()), told.signs(), told.steps(), told.avoid())
                        .flatMap(List::stream)
                        .map(LocalizedText::language))
                .containsOnly(language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPageInEachLanguageIsInItAndLeavesNothingToFill(LanguageTag language) {
        for (Situation situation : Situation.values()) {
            for (Audience audience : Audience.values()) {
                SafetyPage page = CATALOG.page(PageRequest.forCountry("DE")
                        .forThreat("sextortion")
                        .inSituation(situation)
                        .forAudience(audience)
                        .inLanguage(language.code()));
                String html = HtmlRenderer.create().render(page);

                assertThat(page.language()).isEqualTo(language);
                assertThat(PLACEHOLDER.matcher(html).find()).isFalse();
            }
        }
    }

    /** A number is the same in every language, and runs from left to right in each. */
    @ParameterizedTest
    @MethodSource("languages")
    void theNumbersOfAPageAreTheSameInEveryLanguage(LanguageTag language) {
        // The language orders an answer, and never adds to it.
        assertThat(numbers(language)).containsExactlyInAnyOrderElementsOf(numbers(LanguageTag.ENGLISH));
    }

    @Test
    void rightToLeftIsSaidOfThePageAndLeftToRightOfItsNumbers() {
        String html = HtmlRenderer.create()
                .render(CATALOG.page(PageRequest.forCountry("EG").inLanguage("ar")));

        assertThat(html)
                .startsWith("<section class=\"sr-fragment sr-page\" lang=\"ar\" dir=\"rtl\">")
                .contains("<bdi dir=\"ltr\">122</bdi>");
    }

    @ParameterizedTest
    @CsvSource({"en, 'November 22, 2026'", "es, 22 de noviembre de 2026", "ja, 2026年11月22日", "zh-Hans, 2026年11月22日"})
    void aDateIsWrittenAsInItsLanguage(String language, String date) {
        String released = CATALOG.version().released().toString();
        String expected = date.replace("22", Integer.toString(Integer.parseInt(released.substring(8))));

        assertThat(HtmlRenderer.create()
                        .render(CATALOG.page(PageRequest.forCountry("US").inLanguage(language))))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "ar"})
    void aHostThatWantsReviewedTextsOnlyGetsEnglish(String language) {
        SafetyPage page = CATALOG.page(PageRequest.forCountry("US")
                .forAudience(Audience.TEEN)
                .inLanguage(language)
                .withReviewedTextsOnly());

        assertThat(page.language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(page.notices()).isNotEmpty();
    }

    /** Official wording is never passed off as translated by its author. */
    @ParameterizedTest
    @MethodSource("languages")
    void whatIsQuotedStaysInTheWordsOfItsSource(LanguageTag language) {
        String html = HtmlRenderer.create().render(CATALOG.definition("grooming", language));

        assertThat(html).contains(CATALOG.threat("grooming").definition().text().substring(0, 40));
        assertThat(html.contains("<blockquote class=\"sr-quote\" lang=\"en\" dir=\"ltr\">"))
                .isEqualTo(!language.equals(LanguageTag.ENGLISH));
    }

    /** What the English texts are held to, in Spanish. */
    @Test
    void noSpanishTextPromisesBlamesOrSpreadsAPicture() throws IOException {
        Pattern refused = Pattern.compile(
                "(?iu)\\b(?:confidencial\\w*|anónim\\w*|gratis|gratuit\\w*|garantiz\\w*|te prometemos|pornogr\\w*)\\b"
                        + "|(?:^|[;:] |\\by )(?:guarda|copia|envía|reenvía|comparte|descarga|muestra)\\b[^.]*"
                        + "\\b(?:imagen|imágenes|foto|fotos|video|vídeo)"
                        + "|\\btu culpa\\b(?<!no es tu culpa|no fue tu culpa|ni es tu culpa)");

        assertThat("Guarda la imagen. Es gratis.")
                .matches(text -> refused.matcher(text).find());
        assertThat("No es culpa tuya.").doesNotMatch(refused);
        spanish()
                .filter(text -> !text.contains("«") && !text.startsWith("La palabra pornografía"))
                .forEach(text -> assertThat(refused.matcher(text).results().map(found -> found.group()))
                        .as(text)
                        .isEmpty());
    }

    private static Stream<String> spanish() throws IOException {
        Map<String, Object> texts = Json.object(Json.read(Path.of("src/main/data/text/es.json")), "texts");
        return texts.keySet().stream()
                .filter(key -> !key.startsWith("term.") && !key.startsWith("channel."))
                .map(key -> String.valueOf(Json.object(texts, key).get("text")));
    }

    private static List<String> numbers(LanguageTag language) {
        return Pattern.compile("href=\"((?:tel|sms):[^\"]*)\"")
                .matcher(HtmlRenderer.create()
                        .render(CATALOG.page(PageRequest.forCountry("US").inLanguage(language.code()))))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
