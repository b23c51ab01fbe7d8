package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.SafetyCatalog;

/** Data of one's own over the packaged data: it hides one of the packaged channels, and retires a threat of its own. */
class OwnDataTest {

    private static final String MANIFEST = """
            {
              "dataVersion": "2026.12.0",
              "schemaVersion": "1.0",
              "leastCodeVersion": "0.1.0",
              "released": "2026-11-30",
              "hides": ["us-ncmec-cybertipline"]
            }
            """;

    @TempDir
    private Path pack;

    @BeforeEach
    void writePack() throws IOException {
        write("manifest.json", MANIFEST);
        write("ids.txt", "old-grooming\n");
        write("retired.json", """
                {"retired": [{"id": "old-grooming", "on": "2026-11-30", "successor": "grooming"}]}
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(pack.resolve(file), text);
    }

    @Test
    void isLaidOverThePackagedDataByEveryCommand() {
        assertThat(SafetyCatalog.load().channel("us-ncmec-cybertipline").name()).contains("CyberTipline");
        assertThat(Outcome.of("channels", "--country", "US").answer()).contains("report.cybertip.org");

        assertThat(Outcome.of("channels", "--country", "US", "--add", pack.toString())
                        .answer())
                .doesNotContain("report.cybertip.org");
        assertThat(Outcome.of("--add", pack.toString(), "page", "--country", "US")
                        .answer())
                .contains("911")
                .doesNotContain("report.cybertip.org");
    }

    @Test
    void aVersionNamesThePacksAndWhatTheyHide() {
        assertThat(Outcome.of("version", "--add", pack.toString()).answer())
                .containsPattern("\nSHA-256 of the data: [0-9a-f]{64}\nPut together from:\n")
                .endsWith(
                        "\n  " + pack + ": version 2026.12.0, released 2026-11-30\n    hides us-ncmec-cybertipline\n");
    }

    @Test
    void anIdThatWasRetiredLeadsToItsSuccessorAndTheCommandSaysSo() {
        Outcome outcome = Outcome.of("threat", "old-grooming", "--add", pack.toString());

        assertThat(outcome.err()).isEqualTo("old-grooming was retired on 2026-11-30; grooming took its place.\n");
        assertThat(outcome.out()).isEqualTo(Outcome.of("threat", "grooming").out());
    }

    @Test
    void isCheckedTogetherWithThePackagedData() throws IOException {
        assertThat(Outcome.of("validate", "--with-packaged", pack.toString()).answer())
                .isEqualTo("the packaged data, " + pack + ": ok\n");

        write("manifest.json", MANIFEST.replace("us-ncmec-cybertipline", "us-no-such"));
        assertThat(Outcome.of("validate", "--with-packaged", pack.toString()))
                .isEqualTo(new Outcome(
                        1,
                        "the packaged data, " + pack + ": 1 fault\n  " + pack
                                + "/manifest.json:6:13: /hides/0 \"us-no-such\" is no entry of a pack added before"
                                + " this one; correct it or remove it\n",
                        ""));
    }

    @Test
    void mayBeAnArchive() throws IOException {
        Path archive = pack.resolve("pack.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String file : new String[] {"manifest.json", "ids.txt", "retired.json"}) {
                zip.putNextEntry(new ZipEntry(file));
                Files.copy(pack.resolve(file), zip);
            }
        }

        assertThat(Outcome.of("validate", "--with-packaged", archive.toString()).answer())
                .endsWith(": ok\n");
        assertThat(Outcome.of("channels", "--country", "US", "--add", archive.toString())
                        .answer())
                .doesNotContain("report.cybertip.org");
    }

    @Test
    void aPackThatIsMissingIsRefused() {
        Path missing = pack.resolve("missing");

        Outcome.of("channels", "--country", "US", "--add", missing.toString())
                .isRefusal(
                        1, "No data at " + missing + ". Give a directory or zip archive with data, one pack each.\n");
    }
}
