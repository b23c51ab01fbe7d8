package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.CalendarVersion;

/** Data of another version is refused at once, with both versions named. */
class VersionTest {

    private PackFolder folder;

    @BeforeEach
    void writeValidPack(@TempDir Path directory) {
        folder = PackFolder.in(directory);
    }

    private PackFolder manifest(String fragment, String replacement) {
        return folder.replace("manifest.json", fragment, replacement);
    }

    private void assertUnsupported(String what, String found, String supported) {
        String place = folder.directory().toString();
        assertThatThrownBy(() -> SafetyCatalog.load(folder.directory()))
                .isInstanceOfSatisfying(UnsupportedVersionException.class, refused -> {
                    assertThat(refused.found()).isEqualTo(found);
                    assertThat(refused.supported()).isEqualTo(supported);
                    assertThat(refused.location()).isEqualTo(place);
                })
                .hasMessage("The data at " + place + " asks for " + what + " " + found + ", but this library offers "
                        + supported + ". Use versions of the library and the data that belong together.");
        assertThatThrownBy(folder::faults).isInstanceOf(UnsupportedVersionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "0.0", "11.0", "9999.0"})
    void refusesAnotherMajorSchemaVersion(String schema) {
        manifest("\"1.0\"", "\"" + schema + "\"");

        assertUnsupported("schema version", schema, "1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.1", "0.2.0", "1.0.0", "0.10.0"})
    void refusesDataThatNeedsANewerLibrary(String code) {
        manifest("\"0.1.0\"", "\"" + code + "\"");

        assertUnsupported("library version", code, "0.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.9999"})
    void acceptsAnotherMinorSchemaVersion(String schema) {
        manifest("\"1.0\"", "\"" + schema + "\"");

        assertThat(SafetyCatalog.load(folder.directory()).version().schema()).isEqualTo(schema);
    }

    @Test
    void refusesAnUnknownKeyOfANewerMinorVersion() {
        manifest("\"1.0\"", "\"1.1\"").replace("sources.json", "\"year\": 2024", "\"year\": 2024, \"isbn\": \"1\"");

        assertThatThrownBy(folder::faults)
                .isInstanceOfSatisfying(UnsupportedVersionException.class, refused -> {
                    assertThat(refused.found()).isEqualTo("1.1");
                    assertThat(refused.supported()).isEqualTo("1.0");
                })
                .hasMessage(
                        "The data at " + folder.directory() + " asks for schema version 1.1, but this library offers"
                                + " 1.0, which does not know sources.json#/sources/0/isbn. Use versions of the library and the"
                                + " data that belong together.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0", "0.0.9999", "0.1.0"})
    void acceptsDataThatNeedsThisLibraryOrAnOlderOne(String code) {
        manifest("\"0.1.0\"", "\"" + code + "\"");

        assertThat(SafetyCatalog.load(folder.directory()).version().leastCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schemaVersion": "1.0" | "schemaVersion": "1"      | 3:20: /schemaVersion "1" is not a version such as 1.0
            "schemaVersion": "1.0" | "schemaVersion": "1.0.0"  | 3:20: /schemaVersion "1.0.0" is not a version such as 1.0
            "schemaVersion": "1.0" | "schemaVersion": "1.x"    | 3:20: /schemaVersion "1.x" is not a version such as 1.0
            "schemaVersion": "1.0" | "schemaVersion": ""       | 3:20: /schemaVersion "" is not a version such as 1.0
            "schemaVersion": "1.0" | "schemaVersion": "-1.0"   | 3:20: /schemaVersion "-1.0" is not a version such as 1.0
            "schemaVersion": "1.0" | "schemaVersion": "10000.0" | 3:20: /schemaVersion "10000.0" is not a version such as 1.0
            "schemaVersion": "1.0" | "schemaVersion": "01.0"   | 3:20: /schemaVersion "01.0" is not a version such as 1.0
            "schemaVersion": "1.0" | "schemaVersion": "1.00"   | 3:20: /schemaVersion "1.00" is not a version such as 1.0
            "schemaVersion": "1.0" | "schemaVersion": 1.0      | 3:20: /schemaVersion is a number, but must be a text
            "schemaVersion": "1.0" | "schemaVersion": null     | 3:20: /schemaVersion is null, but must be a text
            "schemaVersion": "1.0", | ''                       | 1:1: /schemaVersion is missing
            "leastCodeVersion": "0.1.0" | "leastCodeVersion": "0.1" | 4:23: /leastCodeVersion "0.1" is not a version such as 0.1.0
            "leastCodeVersion": "0.1.0" | "leastCodeVersion": "v0.1.0" | 4:23: /leastCodeVersion "v0.1.0" is not a version such as 0.1.0
            "leastCodeVersion": "0.1.0", | ''                  | 1:1: /leastCodeVersion is missing
            "dataVersion": "2026.11.0" | "dataVersion": "1.0"  | 2:18: /dataVersion "1.0" is not a calendar version; use year, two-digit month and number, such as 2026.11.0
            "dataVersion": "2026.11.0" | "dataVersion": 2026   | 2:18: /dataVersion is a number, but must be a text
            "dataVersion": "2026.11.0", | ''                   | 1:1: /dataVersion is missing
            "released": "2026-11-22" | "released": "2026-1-022" | 5:15: /released "2026-1-022" is not a date; write it as 2026-11-22
            "released": "2026-11-22" | "released": "2026-13-01" | 5:15: /released "2026-13-01" is not a date; write it as 2026-11-22
            """)
    void reportsAVersionThatIsNone(String fragment, String replacement, String report) {
        assertThat(manifest(fragment, replacement).faults()).isEqualTo(List.of("manifest.json:" + report));
    }

    @Test
    void tellsWhichDataItIs() {
        CatalogVersion version = SafetyCatalog.load(folder.directory()).version();

        assertThat(version.data()).isEqualTo(CalendarVersion.of("2026.11.0"));
        assertThat(version.schema()).isEqualTo("1.0");
        assertThat(version.leastCode()).isEqualTo("0.1.0");
        assertThat(version.released()).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
