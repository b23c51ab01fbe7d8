package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Situation;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

class PageCommandTest {

    private static final PageRequest REQUEST =
            PageRequest.forCountry("US").inLanguage("es").forAudience(Audience.TEEN);
    private static final String OLD = "an older page\n";

    @TempDir
    Path directory;

    private static Outcome page(String... more) {
        String[] arguments = {"page", "--country", "us", "--language", "es", "--audience", "teen"};
        return Outcome.of(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void writesText() {
        assertThat(page().answer())
                .isEqualTo(TextRenderer.create().render(SafetyCatalog.load().page(REQUEST)))
                .contains(": 911\n");
    }

    @Test
    void writesJson() {
        assertThat(page("--format", "json").answer())
                .isEqualTo(JsonRenderer.create().render(SafetyCatalog.load().page(REQUEST)))
                .contains("\"display\" : \"911\"");
    }

    @Test
    void writesMarkdown() {
        assertThat(page("--format", "markdown").answer())
                .isEqualTo(MarkdownRenderer.create().render(SafetyCatalog.load().page(REQUEST)));
    }

    @Test
    void writesHtmlAsAPartOfAPageOrAlone() {
        SafetyPage page = SafetyCatalog.load().page(REQUEST.leavingTo("https://example.org/weather"));

        assertThat(page("--format", "html", "--leave-to", "https://example.org/weather")
                        .answer())
                .isEqualTo(HtmlRenderer.create().render(page))
                .contains("href=\"https://example.org/weather\"");
        assertThat(page("--format", "html", "--standalone", "--leave-to", "https://example.org/weather")
                        .answer())
                .isEqualTo(HtmlRenderer.standalone().render(page))
                .startsWith("<!");
    }

    @Test
    void takesAThreatASituationAndAChannelOfTheHost() {
        PageRequest request = REQUEST.forThreat("sextortion")
                .inSituation(Situation.HAPPENING_TO_ME)
                .withHostChannel(HostChannel.of("Tell us", "/report"));

        assertThat(page(
                                "--threat=Sextortion",
                                "--situation=happening-to-me",
                                "--host-name=Tell us",
                                "--host-url=/report",
                                "--format=json")
                        .answer())
                .isEqualTo(JsonRenderer.create().render(SafetyCatalog.load().page(request)))
                .contains("\"/report\"");
    }

    @Test
    void writesAFileForAnyScreen() throws IOException {
        Path file = directory.resolve("page.txt");
        Screen terminal = Screen.terminal(Map.of("TERM", "xterm", "COLUMNS", "120"));

        Outcome.on(terminal, SafetyCatalog::load, "page", "--country", "US", "--output", file.toString());

        assertThat(file).hasContent(Outcome.of("page", "--country", "US").answer());
    }

    @Test
    void writesAFileInPlaceOfAnOlderOne() throws IOException {
        Path file = Files.writeString(directory.resolve("page.txt"), OLD);

        assertThat(page("--output", file.toString())).isEqualTo(new Outcome(0, "", "The page is in " + file + "\n"));
        assertThat(file).hasContent(page().answer());
        assertNoOtherFileThan(file);
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(directory.resolve("page.txt"), OLD);
        Path link = Files.createSymbolicLink(
                Files.createDirectory(directory.resolve("links")).resolve("link"), file);

        assertThat(page("--output", link.toString()).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(page().answer());
    }

    @Test
    void saysWhenTheDirectoryIsMissing() {
        Path file = directory.resolve("missing").resolve("page.txt");

        page("--output", file.toString())
                .isRefusal(
                        1,
                        "Cannot write \"" + file + "\": there is no directory " + file.getParent()
                                + ". Make it, or name another file.\n");
    }

    @Test
    void saysWhenTheFileIsADirectory() {
        page("--output", directory.toString())
                .isRefusal(1, "Cannot write \"" + directory + "\": it is not an ordinary file. Name another file.\n");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void leavesADeviceAlone() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();

        page("--output", device.toString())
                .isRefusal(1, "Cannot write \"/dev/null\": it is not an ordinary file. Name another file.\n");
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void leavesAWriteProtectedFileAlone() throws IOException {
        Path file = Files.writeString(directory.resolve("page.txt"), OLD);
        assumeThat(file.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file))
                .as("an administrator may write everything")
                .isFalse();

        page("--output", file.toString())
                .isRefusal(1, "Cannot write \"" + file + "\": it is write-protected. Name another file.\n");
        assertThat(file).hasContent(OLD);
        assertNoOtherFileThan(file);
    }

    @Test
    void leavesNothingBehindWhenTheFileCannotBeNamed() {
        Path file = directory.resolve("a".repeat(300));

        page("--output", file.toString())
                .isRefusal(1, "Cannot write \"" + file + "\": File name too long. Name another file.\n");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void leavesTheOlderPageWhenThereIsNoNewOne() throws IOException {
        Path file = Files.writeString(directory.resolve("page.txt"), OLD);

        Outcome refused = Outcome.of("page", "--country", "USA", "--output", file.toString());

        assertThat(refused.status()).isEqualTo(2);
        assertThat(file).hasContent(OLD);
        assertNoOtherFileThan(file);
    }

    private void assertNoOtherFileThan(Path file) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }
}
