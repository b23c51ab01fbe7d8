package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    Path directory;

    @Test
    void reportsEveryPathInTheOrderGiven() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.json"));

        assertThat(Outcome.of("validate", Outcome.PACK.toString(), empty.toString(), Outcome.PACK.toString()))
                .isEqualTo(new Outcome(
                        1,
                        Outcome.PACK + ": ok\n" + empty + ": 1 fault\n"
                                + "  empty.json: is empty; it must hold one JSON object\n" + Outcome.PACK + ": ok\n",
                        ""));
    }

    @Test
    void listsEveryFaultOfAPackThatHasMany() throws IOException {
        Path faulty = Path.of("../../core/src/test/resources/faulty-pack");
        List<String> reports = Files.readAllLines(Path.of("../../core/src/test/resources/faulty-pack.txt"));

        assertThat(reports).hasSizeGreaterThanOrEqualTo(20);
        assertThat(Outcome.of("validate", faulty.toString()))
                .isEqualTo(new Outcome(
                        1,
                        faulty + ": " + reports.size() + " faults\n"
                                + reports.stream()
                                        .map(report -> "  " + report + "\n")
                                        .collect(Collectors.joining()),
                        ""));
    }

    @Test
    void goesOnAfterAPathThatIsMissing() {
        Path missing = directory.resolve("missing");

        assertThat(Outcome.of("validate", missing.toString(), Outcome.PACK.toString()))
                .isEqualTo(new Outcome(
                        1,
                        Outcome.PACK + ": ok\n",
                        "No data at " + missing + ". Give a directory or zip archive with data, or one data file.\n"));
    }

    @Test
    void refusesDataForAnotherVersion() throws IOException {
        Path manifest = Files.writeString(
                directory.resolve("manifest.json"),
                Files.readString(Outcome.PACK.resolve("manifest.json")).replace("\"1.0\"", "\"2.0\""));

        Outcome.of("validate", manifest.toString())
                .isRefusal(
                        1,
                        "The data at manifest.json asks for schema version 2.0, but this library offers 1.0. Use"
                                + " versions of the library and the data that belong together.\n");
    }

    @Test
    void needsNoPackagedData() {
        assertThat(Outcome.over(
                                () -> {
                                    throw new AssertionError("the catalogue was asked for");
                                },
                                "validate",
                                Outcome.PACK.toString())
                        .answer())
                .isEqualTo(Outcome.PACK + ": ok\n");
    }
}
