package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.Violation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** In packs with many faults the schemas refuse every one that they can see, in its place. */
class SchemaFaultsTest {

    private static final Schemas SCHEMAS = Schemas.ofSources();

    private static final String FAULTY = "../core/src/test/resources/faulty-pack";

    /** What only the whole pack can break. */
    private static final Pattern OF_PACK = Pattern.compile(
            "leads back to|is the id of no |is an id of no entry|is no entry of a pack|is not recorded in ids.txt|has no text "
                    + "|is a text that no entry shows|does not name the country of its file"
                    + "|is not the language that the file is named after");

    private static final int FAULTS = 20;

    private static final Map<SchemaDriftTest.Entries, List<Mutants.Mutant>> MUTANTS = new ConcurrentHashMap<>();

    /** The faulty pack of the library, with a fault of each kind, and what is to be reported of it. */
    @Test
    void everyFaultOfEachKindIsSeenInItsPlace() throws IOException {
        List<String> reports = Files.readAllLines(Path.of(FAULTY + ".txt")).stream()
                .filter(report ->
                        Unseen.of(report).isEmpty() && !OF_PACK.matcher(report).find())
                .toList();

        assertThat(reports).hasSizeGreaterThan(12).allSatisfy(report -> {
            String[] parts = report.split(":\\d+:\\d+: | ", 3);
            assertThat(seen(CompletePack.text(Path.of(FAULTY, parts[0])), parts[0], parts[1]))
                    .isTrue();
        });
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 10);
    }

    /** Adds entries with a fault each, picked by a seed, and asks for each report of the library. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyFaultOfAPackIsSeenInItsPlace(int seed, @TempDir Path directory) {
        Random random = new Random(seed);
        CompletePack pack = CompletePack.in(directory);
        Map<String, ObjectNode> files = new TreeMap<>();
        CompletePack.files().forEach(file -> files.put(file, CompletePack.sample(file)));
        List<SchemaDriftTest.Entries> lists = SchemaDriftTest.entries().stream()
                .filter(list -> !list.file().equals("manifest.json"))
                .toList();
        for (int i = 0; i < FAULTS; i++) {
            SchemaDriftTest.Entries list = lists.get(random.nextInt(lists.size()));
            List<Mutants.Mutant> mutants = MUTANTS.computeIfAbsent(list, any -> Mutants.of(list.samples()));
            ObjectNode file = Objects.requireNonNull(files.get(list.file()));
            ((ArrayNode) file.get(list.key()))
                    .add(mutants.get(random.nextInt(mutants.size())).numbered(i + 1));
        }
        files.forEach(pack::write);

        assertThat(pack.refused())
                .hasSizeGreaterThan(FAULTS / 2)
                .filteredOn(fault -> Unseen.of(fault.message()).isEmpty()
                        && !OF_PACK.matcher(fault.message()).find())
                .isNotEmpty()
                .allSatisfy(
                        fault -> assertThat(seen(files, fault)).as("%s", fault).isTrue());
    }

    private static boolean seen(Map<String, ObjectNode> files, Violation fault) {
        String file = files.keySet().stream()
                .filter(name -> fault.file().endsWith(name))
                .findFirst()
                .orElseThrow();
        return seen(String.valueOf(files.get(file)), file, fault.pointer());
    }

    /** Says whether a schema refuses a value, something in it, or what it is missing from. */
    private static boolean seen(String json, String file, String pointer) {
        return SCHEMAS.refused(Schemas.kind(file), json).keySet().stream()
                .anyMatch(place -> (place + "/").startsWith(pointer + "/")
                        || (!place.isEmpty() && (pointer + "/").startsWith(place + "/")));
    }

    /** The limits that the library sets to a file, and what is no matter of values. */
    static Stream<String> beforeAnyValue() {
        return Stream.of(
                "{\"documents\": [], \"documents\": []}",
                "{\"$schema\": \"\\uD83D\", \"documents\": []}",
                "\uFEFF{\"documents\": []}",
                "{\"documents\": [" + " ".repeat(1 << 20) + "]}");
    }

    @ParameterizedTest
    @MethodSource("beforeAnyValue")
    void whatIsWrongBeforeAnyValueIsReadTheLibrarySeesAlone(String json, @TempDir Path directory) {
        assertThat(CompletePack.in(directory).write("documents.json", json).refusedAlone("documents.json"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4000, 4001})
    void aTextForNobodyIsAsLongAsAFileAllows(int length, @TempDir Path directory) {
        CompletePack pack = CompletePack.in(directory);
        for (String key : List.of("$schema", "madeBy")) {
            ObjectNode file = CompletePack.sample("text/fr.json").put(key, "a".repeat(length));

            assertThat(SCHEMAS.refused("text", file.toString()).isEmpty()).isEqualTo(length == 4000);
            assertThat(pack.write("text/fr.json", file)
                            .refusedAlone("text/fr.json")
                            .isEmpty())
                    .isEqualTo(length == 4000);
        }
    }

    @Test
    void aKeyOfATextIsAsLongAsAFileAllows(@TempDir Path directory) {
        CompletePack pack = CompletePack.in(directory);
        List<Boolean> accepted = new ArrayList<>();
        for (int length : List.of(128, 129)) {
            ObjectNode file = CompletePack.sample("text/en.json");
            file.putObject("texts").put("step." + "a".repeat(length - "step.".length()), "Do this.");
            accepted.add(SCHEMAS.refused("text", file.toString()).isEmpty());
            accepted.add(pack.write("text/en.json", file)
                    .refusedAlone("text/en.json")
                    .isEmpty());
        }

        assertThat(accepted).containsExactly(true, true, false, false);
    }
}
