package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.internal.pack.PackBuilder;

/** A pack with many faults is mended in one go: each is reported once, in order, and nothing that only follows. */
class ManyFaultsTest {

    /** Independent of each other, and each of another kind. */
    /** The valid pack with faults of every kind put into it, and the report of each, in their order. */
    private static final Path FAULTY = Path.of("src/test/resources/faulty-pack");

    private static final Path REPORTS = Path.of("src/test/resources/faulty-pack.txt");

    private PackFolder folder;

    @BeforeEach
    void writeValidPack(@TempDir Path directory) {
        folder = PackFolder.in(directory);
    }

    private static List<String> reports() throws IOException {
        List<String> reports = Files.readAllLines(REPORTS);
        assertThat(reports).hasSizeGreaterThanOrEqualTo(20);
        return reports;
    }

    @Test
    void areAllReportedInOrderAndNothingElse() throws IOException {
        assertThat(PackFolder.lines(SafetyCatalog.validate(FAULTY))).isEqualTo(reports());
        assertThat(PackFolder.lines(SafetyCatalog.builder().add(FAULTY).validate()))
                .isEqualTo(reports());
    }

    @Test
    void areAllInTheRefusalToLoad() throws IOException {
        List<String> reports = reports();

        assertThatThrownBy(() -> SafetyCatalog.load(FAULTY))
                .isInstanceOfSatisfying(
                        InvalidPackException.class,
                        refused -> assertThat(PackFolder.lines(refused.violations()))
                                .isEqualTo(reports))
                .hasMessageContainingAll(reports.toArray(String[]::new));
    }

    @Test
    void stopTheBuildOfADataModuleWithAllOfThem() throws IOException {
        Path packed = folder.directory().resolve("packed");
        List<String> reports = reports();

        assertThatThrownBy(() -> PackBuilder.main(
                        FAULTY.toString(),
                        packed.toString(),
                        folder.directory().resolve("COVERAGE.md").toString()))
                .isInstanceOfSatisfying(
                        InvalidPackException.class,
                        refused -> assertThat(PackFolder.lines(refused.violations()))
                                .isEqualTo(reports));
        assertThat(packed).doesNotExist();
    }

    @Test
    void areAllInTheMessageOfTheException() {
        folder.replace("sources.json", "\"year\": 2024", "\"year\": 1")
                .replace("countries/us.json", "\"kind\": \"operator\"", "\"kind\": \"baker\"")
                .replace("facts.json", "\"over\"", "\"under\"");
        String place = folder.directory().toString();

        assertThatThrownBy(() -> SafetyCatalog.load(folder.directory()))
                .isInstanceOf(InvalidPackException.class)
                .hasMessage("The data at " + place + " has 3 faults:"
                        + "\n  countries/us.json:9:15: /documents/0/kind \"baker\" is not known here; known are operator,"
                        + " government, network, dataset, press, other"
                        + "\n  facts.json:11:20: /facts/0/figures/0/bound \"under\" is not known here; known are exact, over"
                        + "\n  sources.json:7:15: /sources/0/year \"1\" must be greater than or equal to 1900"
                        + "\nMend them all and load it again.");
    }

    @Test
    void isOneInTheMessageOfTheException() {
        folder.replace("sources.json", "\"year\": 2024", "\"year\": 1");
        String place = folder.directory().toString();

        assertThatThrownBy(() -> SafetyCatalog.load(folder.directory()))
                .isInstanceOfSatisfying(InvalidPackException.class, refused -> {
                    assertThat(refused.location()).isEqualTo(place);
                    assertThat(refused.violations())
                            .containsExactly(new Violation(
                                    "sources.json",
                                    "/sources/0/year",
                                    7,
                                    15,
                                    "\"1\" must be greater than or equal to 1900"));
                })
                .hasMessage("The data at " + place + " has 1 fault:"
                        + "\n  sources.json:7:15: /sources/0/year \"1\" must be greater than or equal to 1900"
                        + "\nMend it and load it again.");
    }

    @Test
    void ofSyntaxEndTheirOwnFileOnly() {
        folder.replace("sources.json", "{", "[")
                .replace("facts.json", "\"value\": 6000", "\"value\": -1")
                .replace("countries/us.json", "\"channels\": [", "\"channels\": [,")
                .replace("text/en.json", "\"Runs the fairs.\"", "\"\"")
                .replace("threats.json", "\"name\": \"Loud prank\"", "\"name\": \"Prank\"");

        assertThat(folder.faults())
                .containsExactly(
                        "countries/us.json:22:16: is not valid JSON: Unexpected character (',' (code 44)): expected a"
                                + " valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                        "facts.json:10:20: /facts/0/figures/0/value \"-1\" must be greater than or equal to 0",
                        "sources.json:2:12: is not valid JSON: Unexpected character (':' (code 58)): was expecting comma"
                                + " to separate Array entries",
                        "text/en.json:8:35: /texts/organization.ministry.role \"\" is blank; write a text or leave the"
                                + " entry out",
                        "threats.json:20:15: /threats/1/name \"Prank\" already names \"prank\"");
    }

    @Test
    void areSortedByFileLineAndColumn() {
        folder.replace("sources.json", "\"year\": 2024", "\"year\": \"a\", \"url\": 5, \"x\": 1, \"y\": 1")
                .replace("sources.json", "\"url\": \"https://fairs.example.org/sheet\",", "")
                .replace("sources.json", "\"publisher\": \"Institute of Fairs\"", "\"publisher\": 5");
        List<Violation> faults = SafetyCatalog.validate(folder.directory());

        assertThat(faults)
                .hasSize(5)
                .isSortedAccordingTo(Comparator.comparing(Violation::file)
                        .thenComparing(Violation::line)
                        .thenComparing(Violation::column));
        assertThat(faults).extracting(Violation::line).containsExactly(7, 7, 7, 7, 13);
    }
}
