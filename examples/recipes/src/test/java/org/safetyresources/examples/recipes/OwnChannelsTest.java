package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SafetyPrompt;
import org.safetyresources.page.SectionKind;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.TextRenderer;

/** The example pack of a made-up platform with a report form, and of a made-up town with a helpline. */
class OwnChannelsTest {

    private static final Path PACK = Path.of("../our-channels");
    private static final String FORM = "example-social-form";
    private static final String HELPLINE = "exampleton-helpline";

    private static final SafetyCatalog PACKAGED = SafetyCatalog.load();
    private static final SafetyCatalog CATALOG = OwnChannels.withOurChannels(PACK);

    private static List<String> channels(List<PageSection> sections, SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> ((ChannelSection) section).groups().stream())
                .flatMap(group -> group.channels().stream())
                .map(ChannelSection.Channel::id)
                .toList();
    }

    private static List<String> written(Fragment fragment) {
        return List.of(
                HtmlRenderer.create().render(fragment), TextRenderer.create().render(fragment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "US-VT", "DE", "FR"})
    void theFormLeadsTheReportPartOfPageAndPromptAndReplacesNothing(String country) {
        PageRequest request = PageRequest.forCountry(country);
        SafetyPage page = CATALOG.page(request);
        SafetyPrompt prompt = CATALOG.prompt(request);

        List<String> report = channels(page.sections(), SectionKind.REPORT);
        assertThat(report).startsWith(FORM);
        assertThat(report.subList(1, report.size()))
                .isEqualTo(channels(PACKAGED.page(request).sections(), SectionKind.REPORT));
        assertThat(channels(prompt.sections(), SectionKind.REPORT)).startsWith(FORM);
        assertThat(channels(prompt.sections(), SectionKind.REPORT))
                .endsWith(channels(PACKAGED.prompt(request).sections(), SectionKind.REPORT)
                        .toArray(String[]::new));
        assertThat(page.sections().get(0))
                .isEqualTo(PACKAGED.page(request).sections().get(0));
        assertThat(prompt.sections().get(0).kind()).isEqualTo(SectionKind.DANGER);
        assertThat(page.coverage()).isEqualTo(PACKAGED.page(request).coverage());
        assertThat(written(page)).allMatch(text -> text.contains("social.example.com/report"));
        assertThat(written(prompt)).allMatch(text -> text.contains("social.example.com/report"));
    }

    @Test
    void theHelplineOfATownIsLabelledAndNeverShownAsThatOfTheCountry() {
        SafetyPage page = CATALOG.page(PageRequest.forCountry("US"));

        assertThat(channels(page.sections(), SectionKind.TALK))
                .contains(HELPLINE)
                .containsAll(
                        channels(PACKAGED.page(PageRequest.forCountry("US")).sections(), SectionKind.TALK));
        assertThat(channels(page.sections(), SectionKind.TALK)).first().isNotEqualTo(HELPLINE);
        assertThat(written(page))
                .allMatch(
                        text -> text.contains("802-555-0142") && text.contains("Only for Exampleton, a made-up town."));
    }

    @Test
    void theHelplineOfATownComesFirstForReadersThereInPageAndPrompt() {
        PageRequest vermont = PageRequest.forCountry("US-VT");

        assertThat(channels(CATALOG.page(vermont).sections(), SectionKind.TALK)).startsWith(HELPLINE);
        assertThat(channels(CATALOG.prompt(vermont).sections(), SectionKind.TALK))
                .startsWith(HELPLINE)
                .hasSizeGreaterThan(1);
        assertThat(written(CATALOG.prompt(vermont))).allMatch(text -> text.contains("802-555-0142"));
    }

    @ParameterizedTest
    @CsvSource({"DE", "FR", "CA", "US-CA"})
    void theHelplineIsNowhereElse(String country) {
        assertThat(written(CATALOG.page(PageRequest.forCountry(country))))
                .noneMatch(text -> text.contains("802-555-0142"));
    }

    @Test
    void whatIsWrittenLeadsFromDangerOverTheFormAndTheTipLineToTheTown() {
        SafetyPage page = CATALOG.page(PageRequest.forCountry("US"));

        assertThat(Jsoup.parse(HtmlRenderer.create().render(page))
                        .select("a[href]")
                        .eachAttr("href"))
                .containsSubsequence(
                        "tel:911", "https://social.example.com/report", "tel:+18335915669", "tel:+18025550142");
        assertThat(TextRenderer.create().render(page))
                .containsSubsequence(
                        "Any emergency: 911",
                        "Online form: social.example.com/report",
                        "1-833-591-KNOW (5669)",
                        "* Helpline of Exampleton (made up)",
                        "Only for Exampleton, a made-up town.",
                        "Phone: 802-555-0142");
    }

    @Test
    void theWordsOfThePackAreInTheLanguageOfThePage() {
        assertThat(written(CATALOG.page(PageRequest.forCountry("US").inLanguage("es"))))
                .allMatch(text -> text.contains("Cuéntenos con este formulario"));
    }

    @Test
    void anArchiveGivesTheSame(@TempDir Path directory) throws IOException {
        Path archive = directory.resolve("our-channels.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(
                        "our-channels/" + PACK.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }

        SafetyCatalog zipped = OwnChannels.withOurChannels(archive);

        assertThat(zipped.version()).isEqualTo(CATALOG.version());
        assertThat(zipped.page(PageRequest.forCountry("US"))).isEqualTo(CATALOG.page(PageRequest.forCountry("US")));
    }

    @Test
    void theLinesStandInTheReadme() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/safetyresources/examples/recipes/OwnChannels.java"));
        String lines = source.split("// from here\n|    // to here", -1)[1];

        assertThat(Files.readString(Path.of("../../README.md")))
                .contains("```java\n" + lines.stripTrailing().stripIndent() + "\n```\n");
    }
}
