package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file alone is held to everything except how it relates to other files. */
class SingleFileTest {

    private PackFolder folder;

    @BeforeEach
    void writeValidPack(@TempDir Path directory) {
        folder = PackFolder.in(directory);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            manifest.json | "released": "2026-11-22" | "released": "soon" | manifest.json:5:15: /released "soon" is not a date; write it as 2026-11-22
            ids.txt | ministry | Ministry | ids.txt:12:1: "Ministry" is not an id; use lower-case letters, digits and single hyphens, at most 64 characters
            ids.txt | ministry | fair-word | ids.txt:12:1: "fair-word" is out of order; keep the ids sorted and each once
            sources.json | "year": 2024 | "year": 1 | sources.json:7:15: /sources/0/year "1" must be greater than or equal to 1900
            sources.json | "id": "fair-study" | "id": "fair-sheet" | sources.json:12:13: /sources/1/id "fair-sheet" is taken by sources.json line 3; ids are unique over all data
            organizations.json | "partOf": "ministry" | "partOf": "fair-office" | organizations.json:13:17: /organizations/1/partOf leads back to "fair-office" itself; break the circle
            threats.json | "name": "Loud prank" | "name": "prank" | threats.json:20:15: /threats/1/name "prank" already names "prank"
            terminology.json | "avoid": ["jape"] | "avoid": [] | terminology.json:6:16: /terms/0/avoid must not be empty
            facts.json | "bound": "over" | "bound": 1 | facts.json:11:20: /facts/0/figures/0/bound is a number, but must be a text
            resources.json | "territories": ["US"] | "worldwide": false | resources.json:30:17: /resources/0/serves must either be worldwide or list territories
            countries/us.json | "spoken": "1 5 5 5, 5 5 5, 0 1 0 0" | "spoken": "1" | us.json:42:21: /channels/0/contacts/0/spoken "1" does not speak the digits of "+15555550100"
            countries/us.json | "country": "US" | "country": "us" | us.json:2:14: /country "us" is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country
            worldwide.json | "worldwide": true | "territories": ["US"] | worldwide.json:18:17: /channels/0/serves is not worldwide, though the file is; move the channel or correct this
            text/en.json | "Runs the fairs." | "" | en.json:8:35: /texts/organization.ministry.role "" is blank; write a text or leave the entry out
            text/en.json | "Runs the fairs." | "Runs\\u200B" | en.json:8:35: /texts/organization.ministry.role "Runs<U+200B>" holds U+200B ZERO WIDTH SPACE at character 5, which does not belong in plain text
            text/en.json | "language": "en" | "language": "EN" | en.json:2:15: /language "EN" is not in canonical form; write en
            """)
    void isHeldToItsOwnRules(String file, String fragment, String replacement, String report) {
        folder.replace(file, fragment, replacement);

        assertThat(folder.faultsOf(file)).isEqualTo(List.of(report));
    }

    @Test
    void ofRetiredIdsIsHeldToTheirShapeAndHasEachOnce() {
        folder.write("retired.json", """
                {"retired": [
                  {"id": "old-line", "on": "2027-01-01", "successor": "elsewhere"},
                  {"id": "old-line", "on": "2027-01-02"},
                  {"id": "Old-Line", "on": "2027-01-03"}
                ]}
                """);

        assertThat(folder.faultsOf("retired.json"))
                .containsExactly(
                        "retired.json:3:10: /retired/1/id \"old-line\" is retired twice; keep one",
                        "retired.json:4:10: /retired/2/id \"Old-Line\" is not an id; use lower-case letters, digits and"
                                + " single hyphens, at most 64 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organizations.json | "source": "fair-sheet" | "source": "elsewhere"
            threats.json | "broader": ["prank"] | "broader": ["elsewhere"]
            countries/us.json | "evidence": ["doc-line", "doc-list"] | "evidence": ["elsewhere"]
            text/en.json | channel.fair-line.use | channel.elsewhere.use
            ids.txt | ministry | ministry-elsewhere
            """)
    void isNotHeldToOtherFiles(String file, String fragment, String replacement) {
        folder.replace(file, fragment, replacement);

        assertThat(folder.faultsOf(file)).isEmpty();
    }

    @Test
    void isTakenForWhatItsContentSays() {
        folder.write("my-notes.json", PackFolder.bytesOf("sources.json"));
        folder.replace("my-notes.json", "\"year\": 2024", "\"year\": 1");

        assertThat(folder.faultsOf("my-notes.json"))
                .containsExactly("my-notes.json:7:15: /sources/0/year \"1\" must be greater than or equal to 1900");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"x\": 1}", "{\"\": 1}", "[]", "[{\"sources\": []}]", "null", "5", "\"sources\""})
    void isRefusedWhenItIsNoDataFile(String content) {
        folder.write("x.json", content);

        assertThat(folder.faultsOf("x.json"))
                .containsExactly("x.json:1:1: is not a data file: it must be an object with one of the keys sources,"
                        + " organizations, threats, terms, facts, resources, country, channels, documents, guidance,"
                        + " texts, retired or dataVersion");
    }

    @Test
    void isRefusedWhenItIsEmpty() {
        assertThat(folder.write("x.json", "").faultsOf("x.json"))
                .containsExactly("x.json: is empty; it must hold one JSON object");
    }

    @Test
    void isRefusedWhenItIsTooLarge() {
        assertThat(folder.write("x.json", " ".repeat((1 << 20) + 1)).faultsOf("x.json"))
                .containsExactly("x.json: is larger than 1048576 bytes");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isRefusedWhenItIsADevice() {
        assertThat(Files.exists(Path.of("/dev/zero"))).isTrue();
        assertThat(PackFolder.lines(SafetyCatalog.validate(Path.of("/dev/zero"))))
                .containsExactly("zero: cannot be read: java.io.IOException: not an ordinary file");
    }

    @Test
    void isRefusedWhenItIsOfAnotherVersion() {
        folder.replace("manifest.json", "\"1.0\"", "\"2.0\"");

        assertThatThrownBy(() -> folder.faultsOf("manifest.json"))
                .isInstanceOf(UnsupportedVersionException.class)
                .hasMessage("The data at manifest.json asks for schema version 2.0, but this library offers 1.0."
                        + " Use versions of the library and the data that belong together.");
    }
}
