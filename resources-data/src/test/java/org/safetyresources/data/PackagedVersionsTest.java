package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.data.AlteredPack.Outcome;
import org.safetyresources.model.CalendarVersion;

/** Row V1 of the faults, for packaged data: data for another version of the library is refused. */
class PackagedVersionsTest {

    private static final AlteredPack SHIPPED = AlteredPack.shipped();

    @Test
    void theShippedPackStatesItsVersions() {
        CatalogVersion version = SafetyCatalog.load().version();
        assertThat(SHIPPED.manifest())
                .startsWith("data " + version.data() + "\nschema " + version.schema() + "\nleast-code "
                        + version.leastCode() + "\nreleased " + version.released() + "\nsha256 "
                        + version.sha256() + "\n");
        assertThat(version.data()).isEqualTo(CalendarVersion.of(version.data().code()));
        assertThat(version.released()).isAfter(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.0",
                "0.9",
                "10.0",
                "one",
                "1",
                "1.",
                ".0",
                "1.0.0",
                "v1.0",
                "-1.0",
                "1,0",
                "1.x",
                "\u0661.0",
                "1.00000",
            })
    void aSchemaVersionOfAnotherMajorOrThatIsNoneIsRefused(String found) {
        assertUnsupported(
                SHIPPED.withManifestValue("schema", found),
                found,
                "1.0",
                "The data at the altered pack asks for schema version " + found + ", but this library offers 1.0."
                        + " Use versions of the library and the data that belong together.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.12", "1.9999"})
    void aSchemaVersionOfAnotherMinorIsAccepted(String schema) {
        assertThat(SHIPPED.withManifestValue("schema", schema).load()).isEqualTo(SHIPPED.load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.1", "0.2.0", "1.0.0", "10.0.0", "0.1", "0.1.0.0", "next", "0.1.0-SNAPSHOT", "-1.0.0"})
    void aPackThatNeedsANewerLibraryOrAnUnreadableOneIsRefused(String found) {
        assertUnsupported(
                SHIPPED.withManifestValue("least-code", found),
                found,
                CatalogVersion.CODE,
                "The data at the altered pack asks for library version " + found + ", but this library offers "
                        + CatalogVersion.CODE + ". Use versions of the library and the data that belong together.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.0.9", "0.0.9999"})
    void aPackForThisLibraryOrAnOlderOneIsAccepted(String leastCode) {
        assertThat(SHIPPED.withManifestValue("least-code", leastCode).load().isLoaded())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"schema, schema version, 1.0", "least-code, library version, 0.1.0"})
    void aPackThatNamesNoVersionIsRefused(String name, String what, String supported) {
        assertUnsupported(
                SHIPPED.withManifestValue(name, null),
                "none",
                supported,
                "The data at the altered pack asks for " + what + " none, but this library offers " + supported
                        + ". Use versions of the library and the data that belong together.");
    }

    @Test
    void theVersionIsJudgedBeforeTheFilesAreRead() {
        AlteredPack other = SHIPPED.withManifestValue("schema", "2.0").without("threats.tree");
        assertThat(other.load().type()).isEqualTo("UnsupportedVersionException");
        assertThat(other.pinned(SHIPPED.statedSha256()).type()).isEqualTo("UnsupportedVersionException");
    }

    private static void assertUnsupported(AlteredPack pack, String found, String supported, String message) {
        Outcome outcome = pack.load();
        assertThat(outcome.type()).isEqualTo("UnsupportedVersionException");
        assertThat(outcome.message()).isEqualTo(message);
        assertThat(outcome.location()).isEqualTo("the altered pack");
        assertThat(outcome.found()).isEqualTo(found);
        assertThat(outcome.supported()).isEqualTo(supported);
    }
}
