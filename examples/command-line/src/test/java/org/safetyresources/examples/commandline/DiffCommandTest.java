package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.SafetyCatalog;

/** {@code diff} tells what changed between two directories of data, and can fail a build. */
class DiffCommandTest {

    private static final String OLD = Outcome.PACK.toString();

    private static final String NUMBER = "1-202-555-0102";
    private static final String OTHER = "1 202 555 0102";

    @TempDir
    Path directory;

    private String recent = "";

    @BeforeEach
    void copyPack() throws IOException {
        Path copy = directory.resolve("pack");
        try (Stream<Path> files = Files.walk(Outcome.PACK)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(Outcome.PACK.relativize(file).toString()));
            }
        }
        recent = copy.toString();
    }

    private void edit(String file, String words, String replacement) throws IOException {
        Path path = directory.resolve("pack").resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(words);
        Files.writeString(path, content.replace(words, replacement));
    }

    private void changeNumber() throws IOException {
        edit("countries/aq.json", "\"display\": \"" + NUMBER, "\"display\": \"" + OTHER);
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(Outcome.of("diff", OLD, recent, "--fail-on-danger").answer()).isEqualTo("""
                        Data version 2026.11.0 (2026-11-22), compared with an earlier state of it
                        =========================================================================
                        Nothing changed.
                        """);
    }

    @Test
    void tellsWhatChangedInEitherDirection() throws IOException {
        changeNumber();

        assertThat(Outcome.of("diff", OLD, recent).answer()).contains(OTHER + " (was " + NUMBER);
        assertThat(Outcome.of("diff", recent, OLD).answer()).contains(NUMBER + " (was " + OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "text, 'Data version 2026.11.0 (2026-11-22), compared with an earlier state of it\n===', 1 202 555 0102 (was 1-202-555-0102)",
        "markdown, '## Data version 2026.11.0 (2026-11-22), compared with an earlier state of it\n\n', 1 202 555 0102 (was 1-202-555-0102)",
        "json, '{\n  \"older\" : {\n    \"data\" : \"2026.11.0\"', '\"newer\" : \"1 202 555 0102\"'"
    })
    void writesEachFormat(String format, String beginning, String words) throws IOException {
        changeNumber();

        assertThat(Outcome.of("diff", OLD, recent, "--format", format).answer())
                .startsWith(beginning)
                .contains(words);
    }

    @Test
    void failsOnDangerWhereThatIsAskedForAndTellsItAllTheSame() throws IOException {
        changeNumber();
        Outcome outcome = Outcome.of("diff", OLD, recent, "--fail-on-danger");

        assertThat(outcome)
                .isEqualTo(new Outcome(3, Outcome.of("diff", OLD, recent).answer(), ""));
        assertThat(outcome.out()).contains(OTHER + " (was " + NUMBER);
    }

    @Test
    void doesNotFailOnWhatIsNoDanger() throws IOException {
        edit("countries/aq.json", "\"Form of the country\"", "\"A new name\"");

        assertThat(Outcome.of("diff", OLD, recent, "--fail-on-danger").answer())
                .contains("name: A new name (was Form of the country)");
    }

    @Test
    void writesAFileAndFailsOnItsDangerToo() throws IOException {
        changeNumber();
        Path file = directory.resolve("changes.md");
        Outcome outcome = Outcome.of(
                "diff", OLD, recent, "--format", "markdown", "--output", file.toString(), "--fail-on-danger");

        assertThat(outcome).isEqualTo(new Outcome(3, "", "The difference is in " + file + "\n"));
        assertThat(file)
                .hasContent(
                        Outcome.of("diff", OLD, recent, "--format", "markdown").answer());
    }

    @Test
    void comparesWithThePackagedData() {
        assertThat(Outcome.overMadeUpData("diff", OLD, "packaged").answer()).endsWith("\nNothing changed.\n");
        assertThat(Outcome.overMadeUpData("diff", "packaged", OLD).answer()).endsWith("\nNothing changed.\n");
    }

    @Test
    void needsNoPackagedDataForTwoDirectories() {
        assertThat(Outcome.over(
                                () -> {
                                    throw new AssertionError("the catalogue was asked for");
                                },
                                "diff",
                                OLD,
                                recent)
                        .answer())
                .endsWith("\nNothing changed.\n");
    }

    @Test
    void saysAllThatIsWrongWithBothDirectories() throws IOException {
        String missing = directory.resolve("missing").toString();
        edit("countries/aq.json", "https://example.org/form", "http://example.org/form");
        edit("worldwide.json", "\"worldwide\": true,", "\"territories\": [\"BV\"],");
        Outcome outcome = Outcome.of("diff", missing, recent);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("No data at " + missing + ". Give a directory or zip archive with data, one pack each.\n"
                        + "The data at " + recent
                        + " has 2 faults:\n  countries/aq.json:64:18: /channels/2/contacts/0/url ")
                .contains("\n  worldwide.json:9:17: /channels/0/serves is not worldwide")
                .doesNotContain("Exception");
    }

    @Test
    void refusesAnotherFormat() {
        Outcome outcome = Outcome.of("diff", OLD, recent, "--format", "html");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("\"html\" is not a format; use one of text, markdown, json");
    }

    @Test
    void asksForBothVersions() {
        Outcome.of("diff", OLD).isRefusal(2, """
                        Missing required parameter: 'NEW'
                          NEW: a directory with the newer data, or the word packaged
                        For help: safety-resources diff --help
                        """);
    }

    @Test
    void headingsStandOutOnATerminal() throws IOException {
        changeNumber();
        Screen terminal = Screen.terminal(Map.of("TERM", "xterm"));

        assertThat(Outcome.on(terminal, SafetyCatalog::load, "diff", OLD, recent)
                        .answer())
                .contains("\u001b[1mNumbers and addresses that changed, and who is given them\u001b[0m\n---");
    }
}
