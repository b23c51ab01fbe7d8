package org.safetyresources.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.UnsupportedVersionException;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.Editions;
import org.safetyresources.internal.read.Node;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.spi.PackProvider;

/**
 * A pack that was once published is read by every later library of the same major schema version: this one
 * lies in {@code src/test/resources/published} as it was made, and is never made again.
 */
class PublishedPackTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/published/1.0");

    private final Map<String, byte[]> files = new HashMap<>();

    @BeforeEach
    void readPublished() throws IOException {
        Path packed = PUBLISHED.resolve("packed");
        try (Stream<Path> paths = Files.walk(packed)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(packed.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
    }

    /** Opens the files in memory. */
    private PackagedPack pack() {
        return PackagedPack.of(new PackProvider() {
            @Override
            public String location() {
                return "published";
            }

            @Override
            public Optional<InputStream> open(String file) {
                return Optional.ofNullable(files.get(file)).map(ByteArrayInputStream::new);
            }
        });
    }

    private byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static CatalogIndex index(PackagedPack pack, String day) {
        return Editions.of(List.of(pack.pack()), LabelFiles.find()).on(LocalDate.parse(day));
    }

    /** Writes the manifest anew, as a library of another schema version would have. */
    private void schema(String schema) {
        Manifest manifest = Manifest.read("published", file(Manifest.FILE));
        CatalogVersion version = manifest.version();
        Map<String, Manifest.PackedFile> packed = new HashMap<>();
        manifest.files().keySet().forEach(file -> packed.put(file, Manifest.PackedFile.of(file(file))));
        files.put(
                Manifest.FILE,
                new Manifest(
                                new CatalogVersion(
                                        version.data(),
                                        schema,
                                        version.leastCode(),
                                        version.released(),
                                        version.sha256()),
                                packed,
                                manifest.changes())
                        .write());
    }

    @Test
    void the_packed_data_of_schema_1_0_is_read() {
        CatalogIndex index = index(pack(), "2026-11-23");

        assertThat(index.version().sha256())
                .isEqualTo("bb3aa878d054c15a6661d5bfbfa56494dfd463d6f3b46c1bec9ab80bc30d1d34");
        assertThat(index.threats().all()).extracting(ThreatDefinition::id).containsExactly("prank", "loud-prank");
        assertThat(index.channels().register().all())
                .extracting(ReportingChannel::name)
                .containsExactly("Fair Line", "Fair Hotline");
        assertThat(index.channels().register().require("fair-gone").id()).isEqualTo("fair-line");
        assertThat(index.evidence().register().require("doc-line").publisher()).isEqualTo("Fair Line");
        assertThat(index.texts()
                        .find("resource.fair-site.description", LanguageTag.of("pt-BR"))
                        .orElseThrow()
                        .text())
                .isEqualTo("Diz o que é uma feira.");
        assertThat(index(pack(), "2027-01-01")
                        .channels()
                        .register()
                        .require("fair-hotline")
                        .name())
                .isEqualTo("New Fair Hotline");
    }

    @Test
    void the_files_of_schema_1_0_are_read() {
        SafetyCatalog catalog = SafetyCatalog.load(PUBLISHED.resolve("source"));

        assertThat(catalog.channels())
                .isEqualTo(index(pack(), "2026-11-23").channels().register().all());
        assertThat(catalog.threats())
                .isEqualTo(index(pack(), "2026-11-23").threats().all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.9999"})
    void packed_data_of_a_newer_minor_schema_is_read_when_it_holds_nothing_unknown(String schema) {
        schema(schema);

        assertThat(index(pack(), "2026-11-23").channels().register().all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "2.0", "x"})
    void packed_data_of_another_major_schema_is_refused(String schema) {
        schema(schema);

        assertThatExceptionOfType(UnsupportedVersionException.class)
                .isThrownBy(this::pack)
                .satisfies(refused -> {
                    assertThat(refused.found()).isEqualTo(schema);
                    assertThat(refused.supported()).isEqualTo("1.0");
                });
    }

    @Test
    void something_unknown_deep_in_packed_data_of_a_newer_schema_is_refused_at_load() {
        Bundle countries = Bundle.read("published", PackagedPack.COUNTRIES, file(PackagedPack.COUNTRIES));
        Node country = countries.all().get(0);
        member(member(country, "channels").items().get(0), "contacts")
                .items()
                .get(0)
                .add("fax", Node.Kind.TEXT, 0, 0, "1");
        files.put(
                PackagedPack.COUNTRIES,
                Bundle.write(Map.of("countries/us.tree", Bundle.Content.of(country, Set.of("US")))));
        schema("1.1");
        PackagedPack pack = pack();

        assertThatExceptionOfType(UnsupportedVersionException.class)
                .isThrownBy(pack::pack)
                .withMessage(
                        "The data at published asks for schema version 1.1, but this library offers 1.0, which does"
                                + " not know countries/us.json#/channels/0/contacts/0/fax. Use versions of the library and"
                                + " the data that belong together.");
    }

    private static Node member(Node object, String key) {
        return Objects.requireNonNull(object.child(key), key);
    }
}
