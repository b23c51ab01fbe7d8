package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of a directory is read or refused, none is left out without a word. */
class PackFilesTest {

    private static final String UNEXPECTED = ": does not belong in a pack; remove it or correct its name";

    @TempDir
    private Path temporary;

    private PackFolder folder;

    @BeforeEach
    void writeValidPack() {
        folder = PackFolder.in(temporary.resolve("pack"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "README",
                "source.json",
                "Sources.json",
                "sources.JSON",
                "sources.json~",
                "manifest.txt",
                "evidence.json",
                "countries.json",
                "text.json",
                "text/.json.json",
                "text/en.yaml",
                "text/e.n.json",
                "country/us.json",
                "countries/sources.txt",
                "texts/en.json",
                "a b/c d.json",
            })
    void refusesAFileThatDoesNotBelong(String file) {
        folder.write(file, "{}");

        assertThat(folder.faults()).isEqualTo(file.contains("/.") ? List.of() : List.of(file + UNEXPECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries/deep/us.json", "text/deep/er/en.json", "other/deep/x.json"})
    void refusesAFolderInAFolder(String file) {
        folder.write(file, "{}");

        assertThat(folder.faults()).isEqualTo(List.of(Path.of(file).subpath(0, 2) + UNEXPECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", ".git", ".idea/x.xml", "countries/.us.json.swp", "text/.hidden/en.json"})
    void ignoresHiddenFiles(String file) {
        folder.write(file, "not JSON at all");

        assertThat(folder.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "ids.txt"})
    void reportsAMissingFileThatEveryPackNeeds(String file) {
        folder.delete(file);

        assertThat(folder.faults()).isEqualTo(List.of(file + ": is missing; every pack needs it"));
    }

    @Test
    void reportsAllFilesThatAnEmptyDirectoryLacks() {
        assertThat(PackFolder.empty(temporary).faults()).contains("ids.txt: is missing; every pack needs it");
        assertThat(PackFolder.lines(SafetyCatalog.validate(directory("empty"))))
                .containsExactly(
                        "ids.txt: is missing; every pack needs it", "manifest.json: is missing; every pack needs it");
    }

    static List<String> files() {
        return PackFolder.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void refusesADirectoryNamedLikeAFile(String file) {
        folder.delete(file);
        PackFolder.empty(folder.path(file)).write("x", "");

        List<String> faults = folder.faults();

        String report = file.contains("/")
                ? file + ": cannot be read: java.io.IOException: not an ordinary file"
                : file + "/x" + UNEXPECTED;
        assertThat(faults).contains(report);
    }

    @ParameterizedTest
    @MethodSource("files")
    void refusesALinkThatLeadsNowhere(String file) throws IOException {
        folder.delete(file);
        Files.createSymbolicLink(folder.path(file), temporary.resolve("nowhere"));

        assertThat(folder.faults())
                .containsExactly(file + ": cannot be read: java.io.IOException: not an ordinary file");
    }

    @ParameterizedTest
    @MethodSource("files")
    void followsALinkToAFile(String file) throws IOException {
        Path target = temporary.resolve("target");
        Files.move(folder.path(file), target);
        Files.createSymbolicLink(folder.path(file), target);

        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void refusesALinkToAFolder() throws IOException {
        Files.move(folder.path("countries"), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.path("countries"), temporary.resolve("elsewhere"));

        assertThat(folder.faults()).contains("countries" + UNEXPECTED);
    }

    @Test
    void followsALinkToTheWholePack() throws IOException {
        Path current = temporary.resolve("current");
        Files.createSymbolicLink(current, folder.directory());

        assertThat(PackFolder.lines(SafetyCatalog.validate(current))).isEmpty();
        assertThat(SafetyCatalog.load(current).threats()).hasSize(2);
    }

    @Test
    void needsNoFilesButManifestAndIds() {
        PackFolder small = PackFolder.empty(directory("small"))
                .write("manifest.json", PackFolder.bytesOf("manifest.json"))
                .write("ids.txt", "");

        assertThat(small.faults()).isEmpty();
        assertThat(SafetyCatalog.load(small.directory()).threats()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "us-ny", "usa", "xx", "kosovo"})
    void refusesACountryFileThatIsNotNamedAfterACountry(String name) {
        folder.write("countries/" + name + ".json", "{\"country\": \"US\", \"documents\": [], \"channels\": []}");

        assertThat(folder.faults())
                .containsExactly("countries/" + name
                        + ".json:1:13: /country \"US\" is not the country that the file is named after");
    }

    @Test
    void readsKosovo() {
        folder.write("countries/xk.json", "{\"country\": \"XK\", \"documents\": [], \"channels\": []}");

        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void refusesACountryThatIsNone() {
        folder.write("countries/zz.json", "{\"country\": \"ZZ\", \"documents\": [], \"channels\": []}");

        assertThat(folder.faults())
                .containsExactly("countries/zz.json:1:13: /country \"ZZ\" names no country known to ISO 3166-1;"
                        + " look the code up there (Kosovo is XK)");
    }

    @Test
    void showsAFileNameWithoutLettingItDisturbTheReport() {
        folder.write("a\nb\u202E.json", "{}");

        assertThat(folder.faults()).containsExactly("a<U+000A>b<U+202E>.json" + UNEXPECTED);
    }

    private Path directory(String name) {
        try {
            return Files.createDirectory(temporary.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
