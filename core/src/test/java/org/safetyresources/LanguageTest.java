package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.internal.text.LanguageLookup;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.model.TextReview;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.StepSection;
import org.safetyresources.query.LanguageCoverage;
import org.safetyresources.render.HtmlRenderer;

/** Which language a page is in, and what is said of passages that are not. */
class LanguageTest {

    private static final LanguageTag FRENCH = LanguageTag.of("fr");
    private static final PageRequest TEEN =
            PageRequest.forCountry("US").forThreat("blackmail").forAudience(Audience.TEEN);

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = GuidancePack.writeTo(directory).load();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "fr-CA, fr",
        "es-419, es",
        "de-CH-1996, de",
        "pt-BR, pt",
        "ar-EG, ar",
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-Hans-HK, zh-Hans",
        "zh-TW, en",
        "zh-Hant, en",
        "cy, en",
        "en-GB, en",
    })
    void aPageIsInTheNearestLanguageThereIs(String asked, String language) {
        assertThat(catalog.page(PageRequest.forCountry("US").inLanguage(asked)).language())
                .isEqualTo(LanguageTag.of(language));
    }

    /** For all that names a script or is not Chinese, the lookup of the JDK is an independent source. */
    @ParameterizedTest
    @ValueSource(
            strings = {"fr-CA", "de-CH-1996", "pt-BR", "en-GB-oed", "sr-Latn-RS", "zh-Hans-CN", "x-own", "de-a-b-x-y"})
    void theLanguagesToTryAreThoseThatTheLookupOfTheJdkTries(String asked) {
        List<String> tried = LanguageLookup.nearestFirst(asked);

        for (String tag : tried) {
            assertThat(Locale.lookupTag(List.of(new Locale.LanguageRange(asked)), List.of(tag)))
                    .as(tag)
                    .isEqualToIgnoringCase(tag);
        }
    }

    @Test
    void aPassageThatIsNotInTheLanguageSaysSoAndSoDoesThePage() {
        SafetyPage page = catalog.page(TEEN.inLanguage("fr"));
        StepSection steps = (StepSection) page.sections().stream()
                .filter(section -> section.kind() == SectionKind.STEPS)
                .findFirst()
                .orElseThrow();

        assertThat(page.language()).isEqualTo(FRENCH);
        assertThat(page.notices()).isNotEmpty();
        assertThat(steps.steps())
                .extracting(LocalizedText::text, LocalizedText::language)
                .containsExactly(tuple("Ne plus répondre.", FRENCH), tuple("En parler.", FRENCH));
        String html = HtmlRenderer.create().render(page);
        assertThat(html)
                .contains("<section class=\"sr-fragment sr-page\" lang=\"fr\" dir=\"ltr\">")
                .contains(">Le chantage</h3>")
                .contains("<li class=\"sr-step\">En parler.</li>")
                .contains("<li class=\"sr-step\" lang=\"en\" dir=\"ltr\">Do not pay.</li>");
    }

    @Test
    void aHeadingIsNeverInAnotherLanguageThanThePage() {
        String german = HtmlRenderer.create().render(catalog.page(TEEN.inLanguage("de")));

        assertThat(german)
                .contains("lang=\"en\" dir=\"ltr\">Blackmail, for a teen.</p>")
                .doesNotContain("Blackmail in plain words");
    }

    @Test
    void aTextSaysHowFarItWasChecked() {
        assertThat(catalog.languages().findText("step.tell", FRENCH).map(LocalizedText::review))
                .contains(TextReview.BACK_TRANSLATED);
        assertThat(catalog.languages()
                        .findText("threat.picture-blackmail.name", FRENCH)
                        .map(LocalizedText::review))
                .contains(TextReview.REVIEWED);
        assertThat(catalog.languages().findText("step.no-pay", FRENCH)).contains(Passages.english("Do not pay."));
    }

    @Test
    void aHostThatAsksForReviewedTextsOnlyGetsNoOtherTranslation() {
        SafetyPage page = catalog.page(TEEN.inLanguage("fr").withReviewedTextsOnly());

        assertThat(page.language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(page.notices()).containsExactly("This page is not available in French yet. It is shown in English.");
        assertThat(HtmlRenderer.create().render(page)).doesNotContain("En parler.", "Ne plus");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2026-11-21 | November 21, 2026
            en | 2026-11-01 | November 1, 2026
            de | 2026-11-21 | 21. November 2026
            fr | 2026-11-21 | 21 novembre 2026
            fr | 2026-11-01 | 1er novembre 2026
            pl | 2026-11-01 | 1 listopada 2026
            """)
    void aDayIsWrittenAsItsReadersWriteIt(String language, String released, String written, @TempDir Path pack) {
        SafetyCatalog changed = GuidancePack.writeTo(pack)
                .replace("manifest.json", "2026-11-21", released)
                .load();

        assertThat(HtmlRenderer.create().render(changed.page(TEEN.inLanguage(language))))
                .contains(written);
    }

    @ParameterizedTest
    @CsvSource({"en, January 2026", "fr, janvier 2026", "pl, 01.2026", "uk, 01.2026"})
    void aMonthIsWrittenAsItsReadersWriteIt(String language, String written) {
        assertThat(HtmlRenderer.create().render(catalog.page(TEEN.inLanguage(language))))
                .contains(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | fr
            es-MX, es;q=0.9, en;q=0.5 | es
            en;q=0.2, de-CH;q=0.9 | de
            cy, it;q=0.8 | it
            fr;q=0, nl | nl
            zh-CN, zh;q=0.9, en;q=0.8 | zh-Hans
            zh-TW, ja;q=0.5 | ja
            en-GB, fr | en
            cy | en
            * | en
            '' | en
            ;;q=,, | en
            <script>alert(1)</script> | en
            """)
    void theLanguageThatSuitsAReaderIsChosenFromTheirWishes(String acceptLanguage, String language) {
        assertThat(catalog.languages().best(acceptLanguage)).isEqualTo(LanguageTag.of(language));
    }

    @Test
    void wishesThatNoBrowserSendsAreNotRead() {
        assertThat(catalog.languages().best("fr, de".repeat(10_000))).isEqualTo(LanguageTag.ENGLISH);
    }

    @Test
    void aCountryIsNamedAsOnAPageAboutIt() {
        for (String country : List.of("US", "TR", "DE")) {
            assertThat(catalog.page(PageRequest.forCountry(country).inLanguage("fr"))
                            .title())
                    .endsWith(catalog.languages().nameOf(Territory.of(country), FRENCH));
        }
    }

    @Test
    void whoReadsAndWhatBringsThemIsNamedInEveryLanguageOfThePages() {
        for (LanguageCoverage known : catalog.languages().coverage()) {
            for (String key : Stream.concat(
                            Stream.of(Audience.values()).map(Audience::nameKey),
                            Stream.of(Situation.values()).map(Situation::nameKey))
                    .toList()) {
                assertThat(catalog.languages().findText(key, known.language()))
                        .as(key)
                        .hasValueSatisfying(text -> assertThat(text.language()).isEqualTo(known.language()));
            }
        }
    }

    @Test
    void theCoverageOfEachLanguageIsTold() {
        List<LanguageCoverage> languages = catalog.languages().coverage();
        LanguageCoverage english = languages.get(0);
        LanguageCoverage french = languages.stream()
                .filter(known -> known.language().equals(FRENCH))
                .findFirst()
                .orElseThrow();
        LanguageCoverage german = languages.stream()
                .filter(known -> known.language().equals(LanguageTag.of("de")))
                .findFirst()
                .orElseThrow();

        assertThat(english.language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(english.isComplete()).isTrue();
        assertThat(english.reviewed()).isEqualTo(english.words());
        assertThat(french.words() - german.words()).as("French of the data").isEqualTo(3);
        assertThat(french.isComplete()).isFalse();
        assertThat(french.reviewed()).isEqualTo(1);
        assertThat(french.stale()).isEqualTo(1);
    }
}
