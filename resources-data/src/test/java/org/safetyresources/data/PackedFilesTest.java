package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private static final Set<String> APART = Set.of("documents.json", "guidance.json", "terminology.json");

    static List<String> sourceFiles() throws IOException {
        return files(SOURCE);
    }

    /** Where a source file is packed: JSON as a tree, and the manifest made anew with checksums. */
    private static String packed(String file) {
        return file.equals("manifest.json") ? "manifest.txt" : file.replaceFirst("\\.json$", ".tree");
    }

    private static boolean isTranslation(String file) {
        return file.startsWith("text/") && !file.equals("text/en.json");
    }

    private static boolean isCountry(String file) {
        return file.startsWith("countries/");
    }

    private static List<BundleFile.Part> parts(String bundle) throws IOException {
        return BundleFile.read(Files.readAllBytes(PACKED.resolve(bundle))).parts();
    }

    @Test
    void eachSourceFileIsPackedByItselfOrInABundleAndNothingElse() throws IOException {
        List<String> expected =
                new ArrayList<>(List.of(BundleFile.COUNTRIES, BundleFile.EVIDENCE, BundleFile.ASIDE, BundleFile.TEXTS));
        for (String file : sourceFiles()) {
            if (!isCountry(file) && !isTranslation(file) && !APART.contains(file)) {
                expected.add(packed(file));
            }
        }

        assertThat(files(PACKED)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theBundleOfTextsHoldsEachLanguageAndItsGuidance() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String file : sourceFiles()) {
            if (file.startsWith("text/")) {
                String language = file.substring("text/".length(), file.length() - ".json".length());
                if (isTranslation(file)) {
                    expected.add(language);
                }
                expected.add(language + "/guidance");
            }
        }

        assertThat(parts(BundleFile.TEXTS))
                .extracting(BundleFile.Part::name)
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(parts(BundleFile.ASIDE))
                .extracting(BundleFile.Part::name)
                .containsExactly("ages.txt", "guidance.tree", "terminology.tree");
    }

    @Test
    void theBundleOfCountriesHoldsTheFileOfEachCountryInOrder() throws IOException {
        assertThat(parts(BundleFile.COUNTRIES))
                .extracting(BundleFile.Part::name)
                .hasSizeGreaterThan(200)
                .containsExactlyElementsOf(sourceFiles().stream()
                        .filter(PackedFilesTest::isCountry)
                        .map(PackedFilesTest::packed)
                        .toList());
    }

    @Test
    void aFileInTheBundleIsReadForEveryCountryThatItsChannelsServeAndNoOther() throws IOException {
        for (BundleFile.Part part : parts(BundleFile.COUNTRIES)) {
            Map<String, Object> source = Json.read(SOURCE.resolve(part.name().replace(".tree", ".json")));
            Set<String> served = new TreeSet<>();
            Json.objects(source, "channels")
                    .forEach(channel -> Json.texts(Json.object(channel, "serves"), "territories")
                            .forEach(territory -> served.add(territory.substring(0, 2))));

            assertThat(part.countries()).as(part.name()).containsExactlyElementsOf(served);
        }
    }

    @Test
    void theBundleOfEvidenceHoldsTheDocumentsOfEachFileThatListsAny() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String file : sourceFiles()) {
            if (file.endsWith(".json") && Json.read(SOURCE.resolve(file)).containsKey("documents")) {
                expected.add(packed(file));
            }
        }

        assertThat(parts(BundleFile.EVIDENCE)).extracting(BundleFile.Part::name).containsExactlyElementsOf(expected);
        assertThat(parts(BundleFile.EVIDENCE))
                .filteredOn(part -> part.name().startsWith("countries/"))
                .extracting(part -> part.name() + part.countries())
                .containsExactlyElementsOf(parts(BundleFile.COUNTRIES).stream()
                        .map(part -> part.name() + part.countries())
                        .toList());
        assertThat(parts(BundleFile.EVIDENCE))
                .filteredOn(part -> !part.name().startsWith("countries/"))
                .allSatisfy(part -> assertThat(part.countries()).isEmpty());
    }

    @Test
    void aBundleReadsBackAsItIsWritten() throws IOException {
        for (String bundle : List.of(BundleFile.COUNTRIES, BundleFile.EVIDENCE, BundleFile.ASIDE, BundleFile.TEXTS)) {
            byte[] packed = Files.readAllBytes(PACKED.resolve(bundle));
            assertThat(BundleFile.read(packed).bytes()).isEqualTo(packed);
        }
    }

    @Test
    void theManifestNamesTheVersionAndEveryOtherFile() throws IOException {
        List<String> lines = Files.readAllLines(PACKED.resolve("manifest.txt"));

        assertThat(lines)
                .contains(
                        "data " + SafetyCatalog.load().version().data(),
                        "sha256 " + SafetyCatalog.load().version().sha256());
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
