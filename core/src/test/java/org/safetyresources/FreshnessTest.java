package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.page.PageRequest;
import org.safetyresources.query.ChannelFreshness;
import org.safetyresources.query.Freshness;
import org.safetyresources.query.FreshnessLimits;
import org.safetyresources.query.FreshnessState;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

/** Row S1 of the faults: the age of the data is told by the clock given, whatever that clock says. */
class FreshnessTest {

    /** The day the made-up data was released. */
    private static final String RELEASED = "2026-11-21";

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-21, CLOCK_SUSPECT",
        "2026-11-19, CLOCK_SUSPECT",
        "2026-11-20, CURRENT",
        "2026-11-21, CURRENT",
        "2027-05-20, CURRENT",
        "2027-05-21, REVIEW_DUE",
        "2027-11-20, REVIEW_DUE",
        "2027-11-21, STALE",
        "2036-11-21, STALE",
        "2036-11-22, CLOCK_SUSPECT",
        "+999999999-12-31, CLOCK_SUSPECT",
        "-999999999-01-01, CLOCK_SUSPECT",
    })
    void theStateOfTheDataIsThatOfItsReleaseOnTheDayOfTheClock(String day, FreshnessState state) {
        assertThat(FreshnessLimits.STANDARD.stateOfRelease(LocalDate.parse(RELEASED), LocalDate.parse(day)))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-11-21", "2026-11-21", "2027-06-01", "2028-01-01", "2046-11-21"})
    void everyChannelIsTold(String day) {
        Freshness freshness = catalog.freshness(on(day), FreshnessLimits.STANDARD);

        assertThat(freshness.channels())
                .extracting(ChannelFreshness::channel)
                .containsExactlyInAnyOrderElementsOf(catalog.channels());
        assertThat(freshness.channels())
                .extracting(ChannelFreshness::state)
                .isSortedAccordingTo(Comparator.<FreshnessState>naturalOrder().reversed());
    }

    @Test
    void aChannelIsAsOldAsTheContactWhoseDocumentsWereNotReadForLongest() {
        Freshness freshness = catalog.freshness(on(RELEASED), new FreshnessLimits(Period.ZERO, Period.ofYears(1)));

        assertThat(freshness.channels())
                .allSatisfy(known -> assertThat(known.lookedAt())
                        .isEqualTo(known.channel().contacts().stream()
                                .map(contact -> catalog.provenance().evidence(contact).stream()
                                        .map(document -> document.readOn())
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow())
                                .min(Comparator.naturalOrder())
                                .orElseThrow()));
        assertThat(freshness.due()).as("at once").hasSameSizeAs(catalog.channels());
    }

    @Test
    void theDueOnesComeInTheOrderOfWhatMattersMost() {
        assertThat(catalog.freshness(on("2027-09-01"), FreshnessLimits.STANDARD).due())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(ChannelFreshness::state)
                        .reversed()
                        .thenComparing(known -> known.channel().purpose())
                        .thenComparing(ChannelFreshness::lookedAt));
        assertThat(catalog.freshness(on(RELEASED), FreshnessLimits.STANDARD).due())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2016-11-21", "2046-11-21"})
    void withAClockThatCannotBeRightTheStateAtReleaseCountsAndNothingIsHidden(String day) {
        Freshness suspect = catalog.freshness(on(day), FreshnessLimits.STANDARD);
        Freshness atRelease = catalog.freshness(on(RELEASED), FreshnessLimits.STANDARD);

        assertThat(suspect.state()).isEqualTo(FreshnessState.CLOCK_SUSPECT);
        assertThat(suspect.today()).isEqualTo(RELEASED);
        assertThat(suspect.channels()).isEqualTo(atRelease.channels());
        assertThat(catalog.page(PageRequest.forCountry("US").on(on(day))).sections())
                .isEqualTo(catalog.page(PageRequest.forCountry("US")).sections());
    }

    @Test
    void aPageOfStaleDataSaysSoInEveryFormatAndHidesNothing() {
        PageRequest request = PageRequest.forCountry("US").on(on("2027-11-21"));
        String notice = "This information was last brought up to date on November 21, 2026.";

        assertThat(catalog.page(request).notices()).hasSize(1).allMatch(said -> said.startsWith(notice));
        assertThat(catalog.prompt(request).notices()).hasSize(1);
        assertThat(catalog.page(request).sections())
                .isEqualTo(catalog.page(PageRequest.forCountry("US")).sections());
        assertThat(HtmlRenderer.create().render(catalog.page(request))).contains(notice);
        assertThat(MarkdownRenderer.create().render(catalog.page(request))).contains("was last brought up to date");
        assertThat(TextRenderer.create().render(catalog.page(request))).contains("was last brought up to date");
        assertThat(JsonRenderer.create().render(catalog.page(request))).contains(notice);
    }

    @Test
    void aPageWithAClockThatCannotBeRightSaysThatItsAgeIsNotKnown() {
        assertThat(catalog.page(PageRequest.forCountry("US")
                                .on(on("2016-01-01"))
                                .inLanguage("de"))
                        .notices())
                .last()
                .asString()
                .contains("21. November 2026", "wie alt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2027-08-01"})
    void aPageOfDataThatIsNotStaleSaysNothingOfIt(String day) {
        assertThat(catalog.page(PageRequest.forCountry("US").on(on(day))))
                .isEqualTo(catalog.page(PageRequest.forCountry("US")));
    }

    @Test
    void limitsThatContradictOneAnotherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FreshnessLimits(Period.ofYears(1), Period.ofMonths(6)))
                .withMessage(
                        "Data cannot be due after P1Y and stale after P6M; give ages that are not negative, the later one last");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FreshnessLimits(Period.ofDays(-1), Period.ofMonths(6)));
    }

    @Test
    void theAgeFromWhichAPageSaysThatItIsStaleCanBeSet() {
        FreshnessLimits strict = new FreshnessLimits(Period.ofDays(10), Period.ofDays(20));
        PageRequest request = PageRequest.forCountry("US");

        assertThat(catalog.page(request.on(on("2026-12-10"), strict)).notices()).isEmpty();
        assertThat(catalog.page(request.on(on("2026-12-11"), strict)).notices()).hasSize(1);
        assertThat(catalog.prompt(request.on(on("2026-12-11"), strict)).notices())
                .hasSize(1);
    }
}
