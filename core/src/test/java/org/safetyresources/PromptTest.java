package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Purpose;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageLink;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SafetyPrompt;
import org.safetyresources.page.SectionKind;
import org.safetyresources.query.GroupReason;

/** A prompt is the shortest part of the page that still says where to turn. */
class PromptTest {

    private static final HostChannel OWN = HostChannel.of("Report this chat to us", "/report");

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    static List<PageRequest> requests() {
        return Stream.of("US", "US-CA", "GB", "GB-SCT", "GB-WLS", "XK", "FR", "AQ")
                .map(PageRequest::forCountry)
                .flatMap(r ->
                        Stream.concat(Stream.of(r), Stream.of(Audience.values()).map(r::forAudience)))
                .flatMap(r -> Stream.of(r, r.forThreat("false-friend"), r.inLanguage("cy")))
                .flatMap(r -> Stream.of(r, r.withHostChannel(OWN).withPageAt("/help")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | us-emergency | host us-report | us-helpline-anyone",
                "US-CA | us-emergency | host us-report | us-helpline-anyone",
                "GB | gb-emergency gb-crisis | host gb-report | gb-support",
                "GB-SCT | gb-emergency gb-crisis | host gb-report | gb-scotland-support gb-support",
                "GB-WLS | gb-emergency gb-crisis | host gb-report | gb-wales-support gb-support",
                "XK |  | host xk-line | world-support",
                "FR |  | host world-form | world-support"
            })
    void itHoldsDangerOnePlaceToReportBesideTheHostsAndOneHelpline(
            String country, String danger, String report, String talk) {
        SafetyPrompt prompt = catalog.prompt(PageRequest.forCountry(country).withHostChannel(OWN));

        assertThat(kinds(prompt.sections())).containsExactly(SectionKind.DANGER, SectionKind.REPORT, SectionKind.TALK);
        assertThat(groups(prompt, SectionKind.DANGER)).isEqualTo(danger == null ? "" : danger);
        assertThat(groups(prompt, SectionKind.REPORT)).isEqualTo(report);
        assertThat(groups(prompt, SectionKind.TALK)).isEqualTo(talk);
    }

    /** Whoever is elsewhere in the country would be left with nobody to talk to. */
    @Test
    void whereALineIsForAPartOfTheCountryOnlyOneForAllOfItStaysToo(@TempDir Path directory) {
        SafetyCatalog regional = SamplePack.writeTo(directory).regional().load();

        assertThat(groups(regional.prompt(PageRequest.forCountry("XK")), SectionKind.REPORT))
                .isEqualTo("xk-line world-form");
        assertThat(groups(catalog.prompt(PageRequest.forCountry("GB-WLS")), SectionKind.TALK))
                .isEqualTo("gb-wales-support gb-support");
    }

    @Test
    void withoutAChannelOfTheHostTheNearestPlaceToReportStandsAlone() {
        assertThat(groups(catalog.prompt(PageRequest.forCountry("US")), SectionKind.REPORT))
                .isEqualTo("us-report");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"CHILD", "TEEN"})
    void aYoungReaderIsToldWhomToTalkToBeforeWhereToReport(Audience young) {
        SafetyPrompt prompt =
                catalog.prompt(PageRequest.forCountry("US").forAudience(young).withHostChannel(OWN));

        assertThat(kinds(prompt.sections())).containsExactly(SectionKind.DANGER, SectionKind.TALK, SectionKind.REPORT);
        assertThat(groups(prompt, SectionKind.TALK)).isEqualTo("us-helpline-teens");
        assertThat(channels(prompt, SectionKind.TALK).notices())
                .extracting(LocalizedText::text)
                .containsExactly(
                        "What happened is not your fault.",
                        "Tell an adult you trust.",
                        "If that adult is the one who hurts you, tell another adult.");
    }

    @ParameterizedTest
    @CsvSource({"1, gb-emergency gb-crisis", "2, gb-emergency gb-support", "3, gb-crisis", "4, ''"})
    void dangerHoldsEveryEmergencyNumberAndAtMostOneCrisisLine(int change, String expected, @TempDir Path directory) {
        SamplePack pack = SamplePack.writeTo(directory);
        if (change == 2) { // another crisis line stands before the one there was
            pack.replace(
                    "countries/gb.json",
                    "\"name\": \"The gb support\",\n      \"purpose\": \"support\"",
                    "\"name\": \"The gb support\",\n      \"purpose\": \"crisis\"");
        } else if (change == 3) {
            pack.replace("countries/gb.json", "\"purpose\": \"emergency\"", "\"purpose\": \"information\"")
                    .replace("countries/gb.json", "\"service\": \"any\",", "");
        } else if (change == 4) {
            pack.replace("countries/gb.json", "\"purpose\": \"emergency\"", "\"purpose\": \"information\"")
                    .replace("countries/gb.json", "\"service\": \"any\",", "")
                    .replace("countries/gb.json", "\"purpose\": \"crisis\"", "\"purpose\": \"information\"");
        }
        SafetyPrompt prompt = pack.load().prompt(PageRequest.forCountry("GB"));

        assertThat(groups(prompt, SectionKind.DANGER)).isEqualTo(expected);
        assertThat(channels(prompt, SectionKind.DANGER).notices())
                .isEqualTo(
                        expected.contains("emergency")
                                ? List.of()
                                : List.of(
                                        Passages.english("We do not know the emergency number for United Kingdom. Call"
                                                + " the police, or the emergency number that you know.")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatItHoldsStandsOnThePageInTheSameOrder(PageRequest request) {
        SafetyPage page = catalog.page(request);
        SafetyPrompt prompt = catalog.prompt(request);

        assertThat(kinds(prompt.sections()))
                .startsWith(SectionKind.DANGER)
                .doesNotHaveDuplicates()
                .isEqualTo(kinds(page.sections()).stream()
                        .filter(List.of(SectionKind.DANGER, SectionKind.REPORT, SectionKind.TALK)::contains)
                        .toList());
        for (PageSection section : prompt.sections()) {
            ChannelSection shortened = (ChannelSection) section;
            ChannelSection whole =
                    (ChannelSection) page.sections().get(kinds(page.sections()).indexOf(section.kind()));
            assertThat(shortened.heading()).isEqualTo(whole.heading());
            assertThat(shortened.notices()).isEqualTo(whole.notices());
            List<String> order =
                    whole.groups().stream().map(ChannelSection.Group::id).toList();
            assertThat(shortened.groups()).extracting(ChannelSection.Group::id).isSubsetOf(order);
            for (ChannelSection.Group group : shortened.groups()) {
                assertShortened(group, whole.groups().get(order.indexOf(group.id())));
            }
            assertThat(shortened.groups())
                    .isSortedAccordingTo(Comparator.comparing(group -> order.indexOf(group.id())));
            assertThat(shortened.groups())
                    .filteredOn(group -> group.reason() != GroupReason.HOSTS_OWN)
                    .hasSizeLessThanOrEqualTo(section.kind() == SectionKind.DANGER ? 3 : 2);
            assertThat(shortened.groups())
                    .filteredOn(group -> group.reason() != GroupReason.HOSTS_OWN)
                    .filteredOn(group -> !group.channels().stream()
                            .allMatch(channel -> channel.area().isPresent()))
                    .hasSizeLessThanOrEqualTo(section.kind() == SectionKind.DANGER ? 2 : 1)
                    .hasSizeGreaterThanOrEqualTo(Math.min(1, whole.groups().size()));
        }
    }

    /** The same channels, with the first ways to reach them and without the age of their evidence. */
    private static void assertShortened(ChannelSection.Group shortened, ChannelSection.Group whole) {
        assertThat(shortened.id()).isEqualTo(whole.id());
        assertThat(shortened.instruction()).isEqualTo(whole.instruction());
        assertThat(shortened.channels()).hasSameSizeAs(whole.channels());
        for (int i = 0; i < whole.channels().size(); i++) {
            ChannelSection.Channel channel = shortened.channels().get(i);
            assertThat(channel.name()).isEqualTo(whole.channels().get(i).name());
            assertThat(channel.notes()).isEqualTo(whole.channels().get(i).notes());
            List<String> links = links(whole.channels().get(i));
            assertThat(links(channel))
                    .isEqualTo(
                            whole.reason() == GroupReason.DANGER_NOW
                                    ? links
                                    : links.subList(0, Math.min(2, links.size())));
            assertThat(channel.contacts()).allMatch(contact -> contact.age().isEmpty());
        }
    }

    private static List<String> links(ChannelSection.Channel channel) {
        return channel.contacts().stream().map(ChannelSection.Contact::link).toList();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void dangerHoldsNothingButEmergencyAndCrisis(PageRequest request) {
        assertThat(channels(catalog.prompt(request), SectionKind.DANGER).groups())
                .flatExtracting(ChannelSection.Group::channels)
                .extracting(channel -> catalog.channel(channel.id()).purpose())
                .isSubsetOf(Purpose.EMERGENCY, Purpose.CRISIS);
    }

    @Test
    void itLinksToThePageWhereTheHostHasOne() {
        PageRequest request = PageRequest.forCountry("US");

        assertThat(catalog.prompt(request).more()).isEmpty();
        assertThat(catalog.prompt(request.withPageAt("/help")).more())
                .contains(new PageLink("See all the help for United States", "/help"));
        assertThat(catalog.page(request.withPageAt("/help")).more()).isEmpty();
    }

    @Test
    void itHasATitleOfItsOwnAndTheNoticeOfTheLanguage() {
        PageRequest request = PageRequest.forCountry("US").inLanguage("cy");
        SafetyPrompt prompt = catalog.prompt(request);

        assertThat(prompt.title()).isEqualTo("Need help?");
        assertThat(prompt.notices())
                .containsExactly("This page is not available in Welsh yet. It is shown in English.")
                .isEqualTo(catalog.page(request).notices());
        assertThat(prompt.language()).isEqualTo(catalog.page(request).language());
        assertThat(prompt.territory()).isEqualTo(request.territory());
        assertThat(prompt.audience()).isEmpty();
        assertThat(prompt.leave()).isEqualTo(Optional.empty());
        assertThat(prompt.version()).isEqualTo(catalog.version());
    }

    @Test
    void anUnknownThreatIsTheSameFaultAsOnAPage() {
        PageRequest request = PageRequest.forCountry("US").forThreat("no such threat");
        assertThatExceptionOfType(UnknownEntryException.class).isThrownBy(() -> catalog.prompt(request));
    }

    private static List<SectionKind> kinds(List<PageSection> sections) {
        return sections.stream().map(PageSection::kind).toList();
    }

    private static ChannelSection channels(SafetyPrompt prompt, SectionKind kind) {
        return (ChannelSection) prompt.sections().get(kinds(prompt.sections()).indexOf(kind));
    }

    private static String groups(SafetyPrompt prompt, SectionKind kind) {
        return String.join(
                " ",
                channels(prompt, kind).groups().stream()
                        .map(ChannelSection.Group::id)
                        .toList());
    }
}
