package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SectionKind;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.Coverage;
import org.safetyresources.query.GroupReason;
import org.safetyresources.render.TextRenderer;

/** Lines that serve a part of a country: shown to who may be there, and never as if they served all of it. */
class RegionalAnswerTest {

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = ContactPack.load(directory);
    }

    @Test
    void aReaderWhoNamesTheCountryIsShownItsLinesThenThoseOfItsParts() {
        assertThat(shown("CA"))
                .containsExactly(
                        "ca-tips serves-country",
                        "ca-quebec-tips serves-part-of-country",
                        "ca-prairie-tips serves-part-of-country",
                        "world-form serves-the-world",
                        "ca-talk serves-country",
                        "world-child-pictures serves-the-world");
    }

    @Test
    void aPageForAPartIsNamedAfterTheCountry() {
        assertThat(catalog.page(PageRequest.forCountry("CA-QC")).title()).isEqualTo("Help and reporting: Canada");
    }

    @Test
    void aReaderInAPartIsShownItsOwnLinesFirst() {
        assertThat(shown("CA-QC"))
                .containsExactly(
                        "ca-quebec-tips serves-readers-part",
                        "ca-tips serves-country",
                        "world-form serves-the-world",
                        "ca-talk serves-readers-part",
                        "world-child-pictures serves-the-world");
        assertThat(shown("CA-MB")).startsWith("ca-prairie-tips serves-readers-part", "ca-tips serves-country");
        assertThat(shown("CA-AB")).isEqualTo(shown("CA-MB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CA-ON", "CA-BC", "CA-NU"})
    void aReaderInAnotherPartIsShownNoLineOfThisOne(String part) {
        assertThat(shown(part))
                .containsExactly(
                        "ca-tips serves-country",
                        "world-form serves-the-world",
                        "ca-talk serves-country",
                        "world-child-pictures serves-the-world");
        assertThat(channels(part)).noneMatch(id -> id.contains("quebec") || id.contains("prairie"));
    }

    @ParameterizedTest
    @CsvSource({"CA, ca-quebec-friend ca-friend", "CA-QC, ca-quebec-friend ca-friend", "CA-ON, ca-friend"})
    void aGroupHoldsTheLinesOfAPartForThoseWhoMayBeThere(String territory, String channels) {
        assertThat(catalog.channels(ChannelQuery.forCountry(territory)).groups())
                .filteredOn(group -> group.id().equals("ca-talk"))
                .singleElement()
                .satisfies(group -> assertThat(group.channels())
                        .extracting(ReportingChannel::id)
                        .containsExactly(channels.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "AU, au-danger danger-now, au-west-tips serves-part-of-country, sea-friend serves-part-of-country",
        "AU-WA, au-danger danger-now, au-west-tips serves-readers-part, ",
        "AU-TAS, au-danger danger-now, , sea-friend serves-readers-part",
        "AU-NSW, au-danger danger-now, , ",
        "NZ, , , sea-friend serves-country",
        "NZ-AUK, , , sea-friend serves-country",
        "FJ, , , "
    })
    void aLineMayServeACountryAndAPartOfAnother(String territory, String danger, String tips, String friend) {
        assertThat(shown(territory))
                .containsExactlyElementsOf(Stream.of(
                                danger,
                                tips,
                                "world-form serves-the-world",
                                friend,
                                "world-child-pictures serves-the-world")
                        .filter(group -> group != null)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "CA, NATIONAL",
        "CA-QC, NATIONAL",
        "CA-ON, NATIONAL",
        "AU, REGIONAL_ONLY",
        "AU-WA, NATIONAL",
        "AU-TAS, NATIONAL",
        "AU-NSW, WORLDWIDE_ONLY",
        "NZ, NATIONAL",
        "FJ, WORLDWIDE_ONLY"
    })
    void linesOfPartsAreNoCoverageOfTheCountry(String territory, Coverage coverage) {
        assertThat(catalog.channels(ChannelQuery.forCountry(territory)).coverage())
                .isEqualTo(coverage);
    }

    @Test
    void aCountryThatHasLinesInAllItsPartsButNoneOfItsOwnIsNotCovered(@TempDir Path directory) {
        String national = "\"territories\": [\"CA\"]";
        String parts = "\"territories\": [\"CA-ON\", \"CA-BC\", \"CA-QC\", \"CA-NU\"], \"area\": \"Some parts\"";
        PackFolder folder = ContactPack.in(directory)
                .replace("countries/ca.json", national, parts)
                .replace("countries/ca.json", national, parts)
                .delete("worldwide.json");
        folder.write("ids.txt", folder.read("ids.txt").replaceAll("world-.*\n", ""));
        SafetyCatalog partly = SafetyCatalog.load(folder.directory());

        assertThat(partly.channels(ChannelQuery.forCountry("CA")).coverage()).isEqualTo(Coverage.REGIONAL_ONLY);
        assertThat(partly.channels(ChannelQuery.forCountry("CA")).groups())
                .isNotEmpty()
                .allMatch(group -> group.reason() == GroupReason.SERVES_PART_OF_COUNTRY);
        assertThat(partly.channels(ChannelQuery.forCountry("CA-NU")).coverage()).isEqualTo(Coverage.NATIONAL);
        assertThat(partly.channels(ChannelQuery.forCountry("CA-SK")).coverage()).isEqualTo(Coverage.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "CA, ca-quebec-tips, Only for Quebec.",
        "CA, ca-quebec-friend, Only for Quebec.",
        "CA, ca-prairie-tips, Only for Alberta and Manitoba.",
        "CA, ca-tips, ",
        "CA, ca-friend, ",
        "CA-QC, ca-quebec-tips, Only for Quebec.",
        "CA-QC, ca-tips, ",
        "AU, au-west-tips, Only for Western Australia.",
        "AU, au-danger, ",
        "AU, world-form, ",
        "AU, sea-friend, Only for New Zealand and Tasmania.",
        "AU-TAS, sea-friend, Only for New Zealand and Tasmania.",
        "NZ, sea-friend, ",
        "NZ-AUK, sea-friend, ",
        "GB, gb-friend, Only for Scotland and Wales."
    })
    void aPageNamesThePartOnlyWhereTheWholeCountryIsNotServed(String territory, String channel, String area) {
        Map<String, String> areas = areas(territory);

        assertThat(areas).containsEntry(channel, area == null ? "" : area);
        if (area != null) {
            assertThat(TextRenderer.create().render(catalog.page(PageRequest.forCountry(territory))))
                    .contains(area);
        }
    }

    @Test
    void aPageOfACountryThatIsServedAsAWholeNamesNoPart() {
        assertThat(areas("NZ"))
                .isNotEmpty()
                .allSatisfy((channel, area) -> assertThat(area).isEmpty());
        assertThat(TextRenderer.create().render(catalog.page(PageRequest.forCountry("NZ"))))
                .doesNotContain("Only for", "Tasmania");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CA | ",
                "AU-WA | ",
                "AU | We do not know of a place to report for all of Australia yet. These serve a part of it.",
                "FJ | We do not know of a place to report in Fiji itself yet. These serve the whole world."
            })
    void aPageSaysThatOnlyAPartOfTheCountryHasAPlaceToReport(String territory, String notice) {
        assertThat(sections(territory).filter(section -> section.kind() == SectionKind.REPORT))
                .singleElement()
                .satisfies(section -> assertThat(section.notices())
                        .isEqualTo(notice == null ? List.of() : List.of(Passages.english(notice))));
    }

    private static Stream<ChannelSection> sections(String territory) {
        return catalog.page(PageRequest.forCountry(territory)).sections().stream()
                .filter(ChannelSection.class::isInstance)
                .map(ChannelSection.class::cast);
    }

    /** What is said of the area of each channel on a page; nothing is an empty text. */
    private static Map<String, String> areas(String territory) {
        Map<String, String> areas = new LinkedHashMap<>();
        sections(territory)
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.channels().stream())
                .forEach(channel -> areas.put(channel.id(), channel.area().orElse("")));
        return areas;
    }

    private static List<String> shown(String territory) {
        return catalog.channels(ChannelQuery.forCountry(territory)).groups().stream()
                .map(group -> group.id() + " " + group.reason().code())
                .toList();
    }

    private static List<String> channels(String territory) {
        return catalog.channels(ChannelQuery.forCountry(territory)).groups().stream()
                .flatMap(group -> group.channels().stream())
                .map(ReportingChannel::id)
                .toList();
    }
}
