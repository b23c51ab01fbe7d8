package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.ThreatDefinition;

/** Data of several directories is one catalogue or none. */
class CatalogBuilderTest {

    private static final String MORE_SOURCES = """
            {
              "sources": [
                {
                  "id": "more-sheet",
                  "publisher": "More",
                  "title": "More",
                  "rightsHolder": "More"
                }
              ]
            }
            """;

    private static final String MORE_THREATS = """
            {
              "threats": [
                {
                  "id": "silent-prank",
                  "name": "Silent prank",
                  "broader": ["prank"],
                  "definition": {
                    "text": "a prank that nobody hears.",
                    "language": "en",
                    "source": "more-sheet",
                    "footnote": {
                      "number": 1,
                      "source": "fair-study"
                    }
                  }
                }
              ]
            }
            """;

    @TempDir
    private Path temporary;

    private PackFolder base;
    private PackFolder more;

    @BeforeEach
    void writeTwoPacks() {
        base = PackFolder.in(temporary.resolve("base"));
        more = PackFolder.empty(temporary.resolve("more"))
                .write("manifest.json", PackFolder.bytesOf("manifest.json"))
                .write("ids.txt", "more-sheet\nsilent-prank\n")
                .write("sources.json", MORE_SOURCES)
                .write("threats.json", MORE_THREATS);
    }

    private SafetyCatalog buildBoth() {
        return SafetyCatalog.builder()
                .add(base.directory())
                .add(more.directory())
                .build();
    }

    private void assertFaults(String... reports) {
        assertThatThrownBy(this::buildBoth).isInstanceOfSatisfying(InvalidPackException.class, refused -> {
            assertThat(refused.location())
                    .isEqualTo(Stream.of(base, more)
                            .map(folder -> folder.directory().toString())
                            .filter(place -> Stream.of(reports).anyMatch(report -> report.startsWith(place + "/")))
                            .collect(Collectors.joining(", ")));
            assertThat(PackFolder.lines(refused.violations())).containsExactly(reports);
        });
    }

    @Test
    void resolvesReferencesAcrossDirectories() {
        SafetyCatalog catalog = buildBoth();

        assertThat(catalog.threats())
                .extracting(ThreatDefinition::id)
                .containsExactly("prank", "loud-prank", "silent-prank");
        assertThat(catalog.threat("silent-prank").broader()).containsExactly("prank");
    }

    @Test
    void resolvesReferencesInEitherOrder() {
        SafetyCatalog catalog = SafetyCatalog.builder()
                .add(more.directory())
                .add(base.directory())
                .build();

        assertThat(catalog.threats())
                .extracting(ThreatDefinition::id)
                .containsExactly("silent-prank", "prank", "loud-prank");
    }

    @Test
    void refusesOneAloneThatRefersToAnother() {
        assertThat(more.faults())
                .containsExactly(
                        "threats.json:6:19: /threats/0/broader/0 \"prank\" is the id of no threat; correct it or add the"
                                + " entry",
                        "threats.json:13:21: /threats/0/definition/footnote/source \"fair-study\" is the id of no"
                                + " source; correct it or add the entry");
    }

    @Test
    void refusesAnIdThatTwoDirectoriesGive() {
        more.replace("sources.json", "more-sheet", "fair-study")
                .replace("threats.json", "more-sheet", "fair-study")
                .replace("ids.txt", "more-sheet", "fair-study");

        assertFaults(more.path("sources.json") + ":4:13: /sources/0/id \"fair-study\" is taken by "
                + base.path("sources.json")
                + " line 11; ids are unique over all data; to replace that entry, list the id under replaces in"
                + " manifest.json");
    }

    @Test
    void refusesANameThatTwoDirectoriesGive() {
        more.replace("threats.json", "\"Silent prank\"", "\"practical joke\"");

        assertFaults(more.path("threats.json") + ":5:15: /threats/0/name \"practical joke\" already names \"prank\"");
    }

    @Test
    void refusesACircleAcrossDirectories() {
        base.replace("threats.json", "\"name\": \"Prank\"", "\"name\": \"Prank\", \"broader\": [\"silent-prank\"]");

        assertFaults(
                base.path("threats.json")
                        + ":5:35: /threats/0/broader leads back to \"prank\" itself; break the circle",
                more.path("threats.json")
                        + ":6:18: /threats/0/broader leads back to \"silent-prank\" itself; break the circle");
    }

    @Test
    void reportsTheSamePlaceOfTwoDirectoriesTwice() {
        base.replace(
                "sources.json",
                "\"id\": \"fair-sheet\",\n      \"publisher\"",
                "\"id\": \"fair-sheet\",\n\"Publisher\"");
        more.replace("sources.json", "\"publisher\"", "\"Publisher\"");
        String known = " is not a key that is known here; known are id, publisher, title, year, url, rightsHolder,"
                + " citation";

        assertFaults(
                base.path("sources.json") + ":3:5: /sources/0/publisher is missing",
                base.path("sources.json") + ":5:14: /sources/0/Publisher" + known,
                more.path("sources.json") + ":3:5: /sources/0/publisher is missing",
                more.path("sources.json") + ":5:20: /sources/0/Publisher" + known);
    }

    @Test
    void namesTheDirectoryOfEveryKindOfReport() {
        base.delete("ids.txt").write("countries/us.json", "{");
        more.write("x.json", "{}").delete("manifest.json");

        assertFaults(
                base.path("countries/us.json") + ":1:2: is not valid JSON: Unexpected end-of-input: expected close"
                        + " marker for Object",
                base.path("ids.txt") + ": is missing; every pack needs it",
                more.path("manifest.json") + ": is missing; every pack needs it",
                more.path("x.json") + ": does not belong in a pack; remove it or correct its name");
    }

    @Test
    void readsALedgerForEachDirectory() {
        more.write("ids.txt", "# none\nfair-sheet\nmissing\nmore-sheet\n");

        assertFaults(
                more.path("ids.txt")
                        + ":3:1: \"missing\" is an id of no entry; a published id is never given up: list it in retired.json",
                more.path("threats.json")
                        + ":4:13: /threats/0/id \"silent-prank\" is not recorded in ids.txt; add it there");
    }

    @Test
    void checksTheCountryOfAFileInEveryDirectory() {
        more.write("countries/us.json", "{\"country\": \"CA\", \"documents\": [], \"channels\": []}")
                .write(
                        "text/fr.json",
                        "{\"language\": \"de\", \"madeBy\": \"a test\", \"review\": \"unchecked\", \"texts\": {}}");

        assertFaults(
                more.path("countries/us.json")
                        + ":1:13: /country \"CA\" is not the country that the file is named after",
                more.path("text/fr.json") + ":1:14: /language \"de\" is not the language that the file is named after");
    }

    @Test
    void refusesToBuildNothing() {
        assertThatThrownBy(() -> SafetyCatalog.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nothing was added. Call addPackaged() or add(pack) before build().");
    }

    @Test
    void refusesAPinWithoutPackagedData() {
        assertThatThrownBy(() -> SafetyCatalog.builder()
                        .add(base.directory())
                        .expectingSha256("0".repeat(64))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A SHA-256 is expected of packaged data. Call addPackaged() too.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "sha256:00", "\u0660"})
    void refusesAPinThatIsNoChecksum(String pin) {
        assertThatThrownBy(() -> SafetyCatalog.builder().expectingSha256(pin))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + pin + "\" is no SHA-256; give 64 hexadecimal digits");
    }

    @Test
    void refusesADirectoryThatIsNone() {
        Path place = temporary.resolve("missing");

        assertThatThrownBy(() -> SafetyCatalog.load(place))
                .isInstanceOf(MissingPackException.class)
                .hasMessage("No data at " + place + ". Give a directory or zip archive with data, one pack each.")
                .extracting(refused -> ((MissingPackException) refused).location())
                .isEqualTo(place.toString());
    }

    @Test
    void refusesToValidateWhatIsNotThere() {
        Path place = temporary.resolve("missing");

        assertThatThrownBy(() -> SafetyCatalog.validate(place))
                .isInstanceOf(MissingPackException.class)
                .hasMessage("No data at " + place + ". Give a directory or zip archive with data, or one data file.");
    }

    @Test
    void saysWhereDataIsMissingWhenNoneIsPackaged() {
        assertThatThrownBy(SafetyCatalog::load)
                .isInstanceOf(MissingPackException.class)
                .hasMessageStartingWith("No data at ")
                .hasMessageContaining("org.safetyresources:safety-resources-data");
    }
}
