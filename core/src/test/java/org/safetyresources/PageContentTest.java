package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.SourceSection;

/** What the sections of a page say: contacts, instructions, quotations, sources and the language. */
class PageContentTest {

    private static final PageRequest US = PageRequest.forCountry("US");

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    @Test
    void aGroupIsShownWholeWithItsInstructionOnce() {
        ChannelSection.Group group = group(catalog.page(US), "us-report");

        assertThat(group.channels()).extracting(ChannelSection.Channel::id).containsExactly("us-tip", "us-form");
        assertThat(group.instruction())
                .contains(Passages.english("Please do both: call the line and fill in the form."));
        assertThat(catalog.page(US).toString())
                .containsOnlyOnce("Please do both: call the line and fill in the form.")
                .doesNotContain("How to use us tip.", "How to use us form.");
    }

    @Test
    void aChannelAloneHasItsOwnInstructionOrThatOfItsPurpose() {
        assertThat(group(catalog.page(PageRequest.forCountry("GB-WLS")), "gb-report")
                        .instruction())
                .contains(Passages.english("How to use gb line."));
        assertThat(group(catalog.page(PageRequest.forCountry("GB-SCT")), "gb-report")
                        .instruction())
                .contains(Passages.english("Call both of the British lines."));
        assertThat(group(catalog.page(US), "us-police").instruction())
                .contains(Passages.english("Tell the police what happened."));
    }

    @ParameterizedTest
    @CsvSource({"GB", "GB-SCT"})
    void aChannelOfAPartOfTheCountrySaysOfWhich(String country) {
        assertThat(group(catalog.page(PageRequest.forCountry(country)), "gb-report")
                        .channels())
                .extracting(ChannelSection.Channel::id, ChannelSection.Channel::area)
                .containsExactly(
                        tuple("gb-line", Optional.empty()),
                        tuple("gb-scotland-desk", Optional.of("Only for Scotland.")));
    }

    @Test
    void aChannelThatServesTheWholeOfOneCountryAndAPartOfAnotherNamesThePartThereOnly() {
        assertThat(atlanticLine("US").area()).isEmpty();
        assertThat(atlanticLine("GB").area()).contains("Only for Scotland.");
    }

    @Test
    void aContactIsReadSpokenAndFollowed() {
        List<ChannelSection.Channel> channels =
                group(catalog.page(US), "us-report").channels();

        assertThat(channels.get(0).operator()).contains("Example Institute");
        assertThat(channels.get(0).contacts())
                .containsExactly(new ChannelSection.Contact(
                        "Phone",
                        "555-555-0111",
                        Optional.of("1 5 5 5, 5 5 5, 0 1 1 1"),
                        "tel:+15555550111",
                        Optional.empty(),
                        List.of(),
                        Optional.of("From a document dated January 2026.")));
        assertThat(channels.get(1).contacts())
                .containsExactly(new ChannelSection.Contact(
                        "Online form",
                        "example.org/us/report",
                        Optional.empty(),
                        "https://example.org/us/report",
                        Optional.empty(),
                        List.of(),
                        Optional.of("From a document dated January 2026.")));
        assertThat(danger(catalog.page(US)).groups().get(0).channels().get(0).contacts())
                .extracting(ChannelSection.Contact::link)
                .containsExactly("tel:55501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture-blackmail", "Picture Blackmail", "snapshot racket"})
    void aPageAboutAThreatIsAboutThatThreatOnly(String threat) {
        SafetyPage page = catalog.page(PageRequest.forCountry("GB").forThreat(threat));

        assertThat(section(page, DefinitionSection.class).definitions())
                .extracting(DefinitionSection.Definition::id)
                .containsExactly("picture-blackmail");
        assertThat(section(page, ResourceSection.class).resources())
                .extracting(ResourceSection.Resource::id)
                .contains("read-blackmail");
        assertThat(section(page, SourceSection.class).sources())
                .extracting(SourceSection.Citation::id)
                .containsExactly("made-up-guide", "made-up-study");
    }

    @Test
    void aQuotationNamesItsSourceAndFootnoteByTheNumberInTheListOfSources() {
        SafetyPage page = catalog.page(US);
        List<SourceSection.Citation> sources =
                section(page, SourceSection.class).sources();

        assertThat(section(page, DefinitionSection.class).definitions())
                .hasSize(4)
                .flatExtracting(DefinitionSection.Definition::quotations)
                .contains(new DefinitionSection.Quoted(
                        "Made-up words that define blackmail for money.",
                        LanguageTag.ENGLISH,
                        1,
                        Optional.of(new DefinitionSection.Note(2, "footnote 2", 2))));
        assertThat(sources)
                .containsExactly(
                        new SourceSection.Citation(
                                "made-up-guide",
                                1,
                                "Example Institute: A guide that nobody wrote (undated). Rights: Example Institute.",
                                Optional.empty()),
                        new SourceSection.Citation(
                                "made-up-study",
                                2,
                                "Example University: A study of nothing (2020). Rights: Example University.",
                                Optional.of("https://example.org/study")));
    }

    @Test
    void bracesInTheNameOfASourceAreItsOwn(@TempDir Path directory) {
        SafetyCatalog braces = SamplePack.writeTo(directory)
                .replace("sources.json", "Example University", "The {title} of {year}")
                .load();

        assertThat(section(braces.page(US), SourceSection.class)
                        .sources()
                        .get(1)
                        .text())
                .isEqualTo("The {title} of {year}: A study of nothing (2020). Rights: The {title} of {year}.");
    }

    @ParameterizedTest
    @CsvSource({"cy, Welsh", "zh-TW, Chinese (Taiwan)", "sw, Swahili"})
    void aPageInAnotherLanguageThanAskedForSaysSo(String language, String name) {
        SafetyPage page = catalog.page(US.inLanguage(language));

        assertThat(page.language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(page.notices())
                .containsExactly("This page is not available in " + name + " yet. It is shown in English.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "en-GB"})
    void aPageInTheLanguageAskedForHasNoSuchNotice(String language) {
        assertThat(catalog.page(US.inLanguage(language)).notices()).isEmpty();
    }

    @Test
    void aPageSaysWhichDataItWasMadeFrom() {
        SafetyPage page = catalog.page(US);

        assertThat(page.version()).isEqualTo(catalog.version());
        assertThat(page.title()).isEqualTo("Help and reporting: United States");
        assertThat(section(page, NoticeSection.class).notices())
                .hasSizeGreaterThan(2)
                .endsWith(Passages.english("Data version 2026.11.7, released November 21, 2026."));
    }

    private static ChannelSection.Channel atlanticLine(String country) {
        return catalog.page(PageRequest.forCountry(country)).sections().stream()
                .filter(section -> section.kind() == SectionKind.INFORMATION)
                .flatMap(section -> ((ChannelSection) section).groups().stream())
                .flatMap(group -> group.channels().stream())
                .filter(channel -> channel.id().equals("atlantic-line"))
                .findFirst()
                .orElseThrow();
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

    private static ChannelSection.Group group(SafetyPage page, String id) {
        return report(page).groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends PageSection> T section(SafetyPage page, Class<T> type) {
        return page.sections().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
