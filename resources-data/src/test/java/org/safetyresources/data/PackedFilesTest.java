package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;

/** What is packed are the files that were reviewed, and no other; {@link PackagedDataTest} compares entries. */
class PackedFilesTest {

    private static final Path SOURCE = Path.of("src/main/data");
    private static final Path PACKED = Path.of("target/classes/org/safetyresources/data/pack");

    /** Documents, of which a file may also hold none. */
    private static final Pattern DOCUMENTS = Pattern.compile("\"documents\"\\s*:\\s*\\[\\s*\\{");

    static List<String> sourceFiles() throws IOException {
        return files(SOURCE);
    }

    /** Where a source file is packed: JSON as a tree, and the manifest made anew with checksums. */
    private static String packed(String file) {
        return file.equals("manifest.json") ? "manifest.txt" : file.replaceFirst("\\.json$", ".tree");
    }

    @Test
    void eachSourceFileIsPackedAndTheEvidenceApartAndNothingElse() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String file : sourceFiles()) {
            expected.add(packed(file));
            if (DOCUMENTS.matcher(Files.readString(SOURCE.resolve(file))).find()) {
                expected.add("evidence/" + packed(file.substring(file.indexOf('/') + 1)));
            }
        }

        assertThat(files(PACKED)).contains("evidence/us.tree").containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theManifestNamesTheVersionAndEveryOtherFile() throws IOException {
        List<String> lines = Files.readAllLines(PACKED.resolve("manifest.txt"));

        assertThat(lines)
                .contains(
                        "data " + SafetyCatalog.load().version().data(),
                        "sha256 " + SafetyCatalog.load().version().sha256().orElseThrow());
        assertThat(lines.stream().filter(line -> line.startsWith("file ")).map(line -> line.split(" ", -1)[1]))
                .containsExactlyElementsOf(files(PACKED).stream()
                        .filter(file -> !file.equals("manifest.txt"))
                        .toList());
    }

    @Test
    void theProviderOpensEveryPackedFileAsItWasPacked() throws IOException {
        for (String file : files(PACKED)) {
            try (InputStream in = new PackagedData().open(file).orElseThrow()) {
                assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(PACKED.resolve(file)));
            }
        }
    }

    @Test
    void theLedgerIsPackedUnchanged() throws IOException {
        assertThat(Files.readString(PACKED.resolve("ids.txt"))).isEqualTo(Files.readString(SOURCE.resolve("ids.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries/xx.json", "no-such-file", "MANIFEST.JSON", "../no-such-file"})
    void theProviderHasNoOtherFile(String file) throws IOException {
        assertThat(new PackagedData().open(file)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("sourceFiles")
    void everySourceFileIsPlainUtf8WithLineFeedsAndALastLineEnd(String file) throws IOException {
        // readString throws at a byte that is not UTF-8.
        assertThat(Files.readString(SOURCE.resolve(file)))
                .doesNotContain("\r", "\t", "\uFEFF")
                .endsWith("\n")
                .doesNotEndWith("\n\n");
    }

    @Test
    void theLocationLeadsToThePack() {
        assertThat(new PackagedData().location()).endsWith("org/safetyresources/data/pack/");
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> directory.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
