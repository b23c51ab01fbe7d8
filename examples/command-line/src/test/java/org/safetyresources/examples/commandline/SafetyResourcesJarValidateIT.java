package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validates with the jar, as people do who write data. */
class SafetyResourcesJarValidateIT {

    @TempDir
    Path directory;

    private JarRun jar(String... arguments) throws IOException, InterruptedException {
        return JarRun.of(List.of(), JarRun.JAR, arguments);
    }

    @Test
    void findsNoFaultInTheDataOfThisProject() throws Exception {
        String data =
                Path.of("..", "..", "resources-data", "src", "main", "data").toString();

        assertThat(jar("validate", data)).isEqualTo(new JarRun(0, data + ": ok\n", ""));
    }

    @Test
    void findsNoFaultInOneFile() throws Exception {
        String file = Path.of("..", "..", "resources-data", "src", "main", "data", "threats.json")
                .toString();

        assertThat(jar("validate", file)).isEqualTo(new JarRun(0, file + ": ok\n", ""));
    }

    @Test
    void listsBothFaultsOfAPack() throws Exception {
        Path pack = EditedPack.in(directory.resolve("pack"))
                .edit("countries/aq.json", "https://example.org/form", "http://example.org/form")
                .edit("worldwide.json", "\"worldwide\": true,", "\"territories\": [\"BV\"],")
                .directory();

        assertThat(jar("validate", pack.toString())).isEqualTo(new JarRun(1, pack + """
                                : 2 faults
                                  countries/aq.json:64:18: /channels/2/contacts/0/url "http://example.org/form" is not an address to send a reader to: it does not begin with https://; use https://, a host name and a path
                                  worldwide.json:9:17: /channels/0/serves is not worldwide, though the file is; move the channel or correct this
                                """, ""));
    }

    @Test
    void saysThatAFileIsMissing() throws Exception {
        Path file = directory.resolve("missing.json");

        assertThat(jar("validate", file.toString()))
                .isEqualTo(new JarRun(
                        1,
                        "",
                        "No data at " + file + ". Give a directory or zip archive with data, or one data file.\n"));
    }

    @Test
    void saysThatAFileIsEmpty() throws Exception {
        Path file = Files.createFile(directory.resolve("empty.json"));

        assertFaults(file, "1 fault", "empty.json: is empty; it must hold one JSON object");
    }

    @Test
    void saysThatAFileIsBinary() throws Exception {
        byte[] bytes = new byte[300];
        new Random(42).nextBytes(bytes);
        Path file = Files.write(directory.resolve("binary.json"), bytes);

        assertFaults(file, "1 fault", "binary.json:1:1: is not UTF-8 text: the byte at offset 1 is wrong");
    }

    @Test
    void takesADirectoryNamedLikeAFileForAPack() throws Exception {
        Path file = Files.createDirectory(directory.resolve("x.json"));

        assertFaults(
                file,
                "2 faults",
                "ids.txt: is missing; every pack needs it",
                "manifest.json: is missing; every pack needs it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"foo\": 1}", "7"})
    void saysThatAFileIsNoDataFile(String content) throws Exception {
        Path file = Files.writeString(directory.resolve("other.json"), content);

        assertFaults(
                file,
                "1 fault",
                "other.json:1:1: is not a data file: it must be an object with one of the keys sources,"
                        + " organizations, threats, terms, facts, resources, country, channels, documents, guidance,"
                        + " texts, retired or dataVersion");
    }

    private void assertFaults(Path file, String count, String... faults) throws IOException, InterruptedException {
        String report = file + ": " + count + "\n  " + String.join("\n  ", faults) + "\n";
        assertThat(jar("validate", file.toString())).isEqualTo(new JarRun(1, report, ""));
    }
}
