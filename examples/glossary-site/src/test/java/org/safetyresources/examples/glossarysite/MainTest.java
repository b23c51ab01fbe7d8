package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.MissingPackException;
import org.safetyresources.SafetyCatalog;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    @ExtendWith(WholeSite.Reader.class)
    void aSecondRunWritesTheSameBytes(WholeSite first) throws IOException {
        String site = folder.resolve("site").toString();
        Outcome second = run(site, "--base-url", "https://example.org/safety");

        assertThat(WholeSite.read(folder.resolve("site"))).isEqualTo(first.files());
        SafetyCatalog catalog = SafetyCatalog.load();
        assertThat(second.status).isZero();
        assertThat(second.err).isEmpty();
        assertThat(second.out)
                .startsWith(first.pages().paths().size() + " pages are in " + site + ", in these languages: en, es")
                .contains("data version " + catalog.version().data())
                .doesNotContain("--base-url");
    }

    @Test
    @ExtendWith(WholeSite.Reader.class)
    void theAddressOfTheSiteIsOnItsPages(WholeSite site) {
        assertThat(site.files().get("en/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/safety/en/index.html\">");
        assertThat(site.files().get("404.html"))
                .contains("href=\"/safety/site.css\"", "href=\"/safety/es/index.html\"");
    }

    @Test
    void aFolderWithSomethingElseHasStatusOne() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        Outcome outcome = run(folder.toString());

        assertThat(outcome.status).isEqualTo(1);
        assertThat(outcome.out).isEmpty();
        assertThat(outcome.err).contains("notes.txt").endsWith("Nothing was changed.\n");
        assertThat(folder).isDirectoryContaining("glob:**notes.txt");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "example.org",
                "",
                "https://",
                "https://user@example.org/",
                "https://example.org/?a",
                "https://example.org/#a",
                "https://example.org/\"><script>",
                "https://exämple.org/",
                "javascript:alert(1)"
            })
    void anAddressThatIsNotThatOfASiteIsWrongUsage(String address) {
        Outcome outcome = run(folder.toString(), "--base-url", address);

        assertThat(outcome.status).isEqualTo(2);
        assertThat(outcome.err)
                .contains("\"" + address + "\" is not the address of a site; use one such as https://")
                .endsWith("For help: glossary-site --help\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wrongUsageHasStatusTwo() {
        assertThat(run().err).startsWith("Usage: glossary-site ").contains("--base-url https://");
        assertThat(run().status).isEqualTo(2);
        assertThat(run("").err)
                .startsWith("Invalid value for positional parameter")
                .contains("\"\" is not a path");
        assertThat(run("a", "b").status).isEqualTo(2);
        assertThat(run("a", "--bas-url", "x").status).isEqualTo(2);
        assertThat(Path.of("a")).doesNotExist();
    }

    @Test
    void helpAndVersionAreAnswers() {
        Outcome help = run("--help");

        assertThat(help.status).isZero();
        assertThat(help.err).isEmpty();
        assertThat(help.out).isEqualTo(run().err);
        assertThat(help.out.lines()).allMatch(line -> line.length() <= 80);
        assertThat(run("--version")).isEqualTo(new Outcome(0, "glossary-site 0.1.0\n", ""));
    }

    @Test
    void missingDataHasStatusOneAndWritesNothing() {
        Outcome outcome = run(() -> {
            throw new MissingPackException("a place", "Add some.");
        });

        assertThat(outcome).isEqualTo(new Outcome(1, "", "No data at a place. Add some.\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFaultOfTheProgramSaysSo() {
        Outcome outcome = run(() -> {
            throw new NoClassDefFoundError("Words");
        });

        assertThat(outcome.status).isEqualTo(1);
        assertThat(outcome.err).startsWith("This program failed: Words\n").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "target/glossary-site.jar, java -jar target/glossary-site.jar",
        "'my files/site.jar', 'java -jar \"my files/site.jar\"'",
        "target/classes, glossary-site"
    })
    void namesItselfAsItWasStarted(String classPath, String program) {
        assertThat(Main.program(classPath)).isEqualTo(program);
    }

    private Outcome run(Supplier<SafetyCatalog> data) {
        return Outcome.of(data, folder.toString());
    }

    private static Outcome run(String... arguments) {
        return Outcome.of(SafetyCatalog::load, arguments);
    }

    private record Outcome(int status, String out, String err) {

        static Outcome of(Supplier<SafetyCatalog> data, String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = Main.run(data, Progress.silent(), new PrintWriter(out), new PrintWriter(err), arguments);
            return new Outcome(status, out.toString(), err.toString());
        }
    }
}
