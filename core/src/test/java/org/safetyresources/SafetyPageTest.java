package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.Situation;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.StepSection;
import org.safetyresources.query.Coverage;

/** What stands on a page, in which order, for which reader. */
class SafetyPageTest {

    private static final PageRequest US = PageRequest.forCountry("US");

    private static SafetyCatalog catalog;
    private static SafetyCatalog withoutTheWorld;

    @BeforeAll
    static void load(@TempDir Path all, @TempDir Path some) {
        catalog = SamplePack.load(all);
        withoutTheWorld = SamplePack.writeTo(some).withoutTheWorld().load();
    }

    static List<PageRequest> requests() {
        return Stream.of("US", "GB", "GB-SCT", "XK", "FR")
                .map(PageRequest::forCountry)
                .flatMap(r ->
                        Stream.concat(Stream.of(r), Stream.of(Audience.values()).map(r::forAudience)))
                .flatMap(r -> Stream.of(
                        r,
                        r.forThreat("false-friend"),
                        r.inSituation(Situation.WORRIED_ABOUT_MYSELF),
                        r.inLanguage("fr")))
                .toList();
    }

    @Test
    void aPageForAnyoneLeadsFromDangerToReportingToUnderstanding() {
        assertThat(kinds(catalog.page(US)))
                .containsExactly(
                        SectionKind.DANGER,
                        SectionKind.REPORT,
                        SectionKind.TALK,
                        SectionKind.REMOVAL,
                        SectionKind.STEPS,
                        SectionKind.DEFINITIONS,
                        SectionKind.INFORMATION,
                        SectionKind.RESOURCES,
                        SectionKind.SOURCES,
                        SectionKind.ABOUT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PARENT", "TRUSTED_ADULT", "EDUCATOR", "POLICYMAKER"})
    void aPageForAnAdultHasTheOrderOfAPageForAnyone(Audience adult) {
        assertThat(kinds(catalog.page(US.forAudience(adult)))).isEqualTo(kinds(catalog.page(US)));
    }

    @Test
    void aTeenIsToldWhomToTalkToBeforeWhereToReport() {
        assertThat(kinds(catalog.page(US.forAudience(Audience.TEEN))))
                .containsExactly(
                        SectionKind.DANGER,
                        SectionKind.TALK,
                        SectionKind.REPORT,
                        SectionKind.REMOVAL,
                        SectionKind.STEPS,
                        SectionKind.DEFINITIONS,
                        SectionKind.INFORMATION,
                        SectionKind.RESOURCES,
                        SectionKind.SOURCES,
                        SectionKind.ABOUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "picture-blackmail", "false-friend"})
    void aChildsPageIsShort(String threat) {
        PageRequest child = US.forAudience(Audience.CHILD);
        SafetyPage page = catalog.page(threat.isEmpty() ? child : child.forThreat(threat));

        assertThat(kinds(page))
                .containsExactly(
                        SectionKind.DANGER,
                        SectionKind.TALK,
                        SectionKind.REPORT,
                        SectionKind.REMOVAL,
                        SectionKind.STEPS,
                        SectionKind.ABOUT);
    }

    @Test
    void aChildsPageHasNoOfficialWordingNoFiguresAndNoThreatByName() {
        String page = catalog.page(US.forAudience(Audience.CHILD)).toString();

        assertThat(catalog.threats()).isNotEmpty().allSatisfy(threat -> {
            assertThat(page).doesNotContain(threat.definition().text());
            assertThat(threat.context().stream().map(Quotation::text)).noneMatch(page::contains);
            assertThat(page).doesNotContain(threat.name());
        });
        assertThat(page).doesNotContain("over 10").doesNotContain("over ten");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void dangerLeadsEveryPageAndWhatThePageIsNotEndsIt(PageRequest request) {
        List<SectionKind> kinds = kinds(catalog.page(request));

        assertThat(kinds)
                .startsWith(SectionKind.DANGER)
                .endsWith(SectionKind.ABOUT)
                .doesNotHaveDuplicates();
        assertThat(kinds).contains(SectionKind.REPORT, SectionKind.STEPS);
    }

    @ParameterizedTest
    @CsvSource({
        "US, us-emergency",
        "US-CA, us-emergency",
        "GB, gb-emergency gb-crisis",
        "GB-SCT, gb-emergency gb-crisis"
    })
    void theEmergencyNumberOfTheCountryLeadsUnderDangerAndTheCrisisLineStandsBesideIt(String country, String groups) {
        ChannelSection danger = danger(catalog.page(PageRequest.forCountry(country)));

        assertThat(danger.groups()).extracting(ChannelSection.Group::id).containsExactly(groups.split(" ", -1));
        assertThat(danger.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"XK, Kosovo", "FR, France", "AQ, Antarctica"})
    void anUnknownEmergencyNumberIsSaidToBeUnknown(String country, String name) {
        ChannelSection danger = danger(catalog.page(PageRequest.forCountry(country)));

        assertThat(danger.groups()).isEmpty();
        assertThat(danger.notices())
                .extracting(LocalizedText::text)
                .containsExactly("We do not know the emergency number for " + name
                        + ". Call the police, or the emergency number that you know.");
    }

    @Test
    void aPageSaysHowMuchIsKnownForTheCountry() {
        SafetyPage national = catalog.page(US);
        assertThat(national.coverage()).isEqualTo(Coverage.NATIONAL);
        assertThat(report(national).notices()).isEmpty();

        SafetyPage worldwide = catalog.page(PageRequest.forCountry("FR"));
        assertThat(worldwide.coverage()).isEqualTo(Coverage.WORLDWIDE_ONLY);
        assertThat(report(worldwide).groups())
                .extracting(ChannelSection.Group::id)
                .containsExactly("world-form");
        assertThat(report(worldwide).notices())
                .extracting(LocalizedText::text)
                .containsExactly(
                        "We do not know of a place to report in France itself yet. These serve the whole world.");

        SafetyPage unknown = withoutTheWorld.page(PageRequest.forCountry("FR"));
        assertThat(unknown.coverage()).isEqualTo(Coverage.NOT_KNOWN);
        assertThat(report(unknown).groups()).isEmpty();
        assertThat(report(unknown).notices())
                .extracting(LocalizedText::text)
                .containsExactly("We do not know of a place to report in France yet. You can tell the local police.");
    }

    @Test
    void aPageForACountryOfWhichOnlyAPartIsKnownSaysSo(@TempDir Path directory) {
        SafetyCatalog regional = SamplePack.writeTo(directory).regional().load();
        SafetyPage page = regional.page(PageRequest.forCountry("XK"));

        assertThat(page.coverage()).isEqualTo(Coverage.REGIONAL_ONLY);
        assertThat(report(page).groups()).extracting(ChannelSection.Group::id).containsExactly("xk-line", "world-form");
        assertThat(report(page).notices())
                .extracting(LocalizedText::text)
                .containsExactly(
                        "We do not know of a place to report for all of Kosovo yet. These serve a part of it.");
        assertThat(report(regional.page(PageRequest.forCountry("XK-PR"))).notices())
                .isEmpty();
    }

    @Test
    void aPageWithoutResourcesHasNoSuchSection(@TempDir Path directory) {
        SafetyCatalog none = SamplePack.writeTo(directory)
                .replace("resources.json", "\"worldwide\": true", "\"territories\": [\"XK\"]")
                .load();

        assertThat(kinds(none.page(PageRequest.forCountry("FR")))).doesNotContain(SectionKind.RESOURCES);
        assertThat(kinds(none.page(PageRequest.forCountry("XK")))).contains(SectionKind.RESOURCES);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyReaderIsToldWhatNotToDoWithPicturesAndToKeepTheChat(Audience audience) {
        String steps = catalog.page(US.forAudience(audience)).sections().stream()
                .filter(s -> s.kind() == SectionKind.STEPS)
                .map(s -> ((StepSection) s).steps().toString())
                .findFirst()
                .orElseThrow();

        assertThat(steps).contains("Do not delete the chat", "not even to report", "Write down names, links and dates");
    }

    @Test
    void aLineForAdultsWorriedAboutThemselvesStandsOnTheirPageOnly() {
        assertThat(requests()).allSatisfy(request -> {
            boolean asked = request.territory().code().equals("US")
                    && request.audience().filter(Audience::isAdult).isPresent()
                    && request.situation().isPresent();
            assertThat(catalog.page(request).toString().contains("us-worried-about-myself"))
                    .isEqualTo(asked);
        });
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theSameRequestMakesTheSamePage(PageRequest request) {
        assertThat(catalog.page(request)).isEqualTo(catalog.page(request));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void anUnknownThreatIsRefusedForEveryReader(Audience audience) {
        PageRequest request = US.forThreat("no such threat").forAudience(audience);
        assertThatExceptionOfType(UnknownEntryException.class).isThrownBy(() -> catalog.page(request));
    }

    private static List<SectionKind> kinds(SafetyPage page) {
        return page.sections().stream().map(PageSection::kind).toList();
    }

    private static ChannelSection danger(SafetyPage page) {
        return (ChannelSection) page.sections().get(0);
    }

    private static ChannelSection report(SafetyPage page) {
        return page.sections().stream()
                .filter(section -> section.kind() == SectionKind.REPORT)
                .map(ChannelSection.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
