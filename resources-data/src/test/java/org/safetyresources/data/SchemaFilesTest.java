package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.SafetyCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas are sound, say what they mean in words, and accept every pack that there is. */
class SchemaFilesTest {

    private static final Schemas SCHEMAS = Schemas.ofSources();
    private static final Path CORE = Path.of("../core/src");

    private static final String METASCHEMA = "https://json-schema.org/draft/2020-12/schema";

    static Stream<Path> packs() {
        return Stream.of(
                Path.of("src/main/data"),
                CompletePack.FOLDER,
                CompletePack.EARLIER,
                CORE.resolve("test/resources/sample-pack"),
                CORE.resolve("test/resources/contact-pack"),
                CORE.resolve("test/resources/org/safetyresources/pack"),
                CORE.resolve("test/resources/published/1.0/source"),
                Path.of("../examples/recipes/src/main/resources/our-pack"),
                Path.of("../examples/command-line/src/test/resources/pack"),
                Path.of("../examples/our-channels"));
    }

    static List<String> names() {
        return Schemas.names();
    }

    private static Map<String, Map<String, List<String>>> refused(Path pack) {
        Map<String, Map<String, List<String>>> refused = new TreeMap<>();
        for (Path file : Json.files(pack)) {
            String name = pack.relativize(file).toString().replace('\\', '/');
            refused.put(name, SCHEMAS.refused(Schemas.kind(name), CompletePack.text(file)));
        }
        return refused;
    }

    private static List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        Schemas.trees()
                .values()
                .forEach(tree -> Schemas.objects(tree, "", (pointer, object) -> {
                    if (object.path("pattern").isString()) {
                        patterns.add(object.get("pattern").asString());
                    }
                }));
        return patterns;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyFileOfAPackIsAccepted(Path pack) {
        assertThat(refused(pack))
                .isNotEmpty()
                .allSatisfy((file, problems) -> assertThat(problems).isEmpty());
    }

    @Test
    void everyTranslationOfTheLibrarysOwnWordsIsAccepted() {
        assertThat(Json.files(CORE.resolve("main/labels")))
                .filteredOn(file -> !file.endsWith("en.json"))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(SCHEMAS.refused("labels", CompletePack.text(file)))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaIsAcceptedByTheMetaSchema(String name) {
        JsonNode schema = Schemas.tree(name);

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(METASCHEMA))
                        .validate(schema.toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.get("$schema").asString()).isEqualTo(METASCHEMA);
        assertThat(schema.get("$id").asString()).isEqualTo(name + ".schema.json");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaRefersToItselfAndTheSharedDefinitionsOnly(String name) {
        JsonNode schema = Schemas.tree(name);
        JsonNode shared = Schemas.tree(Schemas.DEFINITIONS);
        Schemas.objects(schema, "", (pointer, object) -> {
            if (object.path("$ref").isString()) {
                String[] reference = object.get("$ref").asString().split("#", -1);
                assertThat(reference[0]).isIn("", Schemas.DEFINITIONS + ".schema.json");
                assertThat((reference[0].isEmpty() ? schema : shared)
                                .at(reference[1])
                                .isObject())
                        .as(reference[1])
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaSaysInWordsWhatItAndEachOfItsKeysIs(String name) {
        JsonNode schema = Schemas.tree(name);
        assertThat(schema.get("title").asString()).isNotBlank();
        assertThat(schema.get("description").asString()).isNotBlank();
        Schemas.objects(schema, "", (pointer, object) -> {
            boolean key = pointer.matches("(.*/)?(properties|\\$defs)/[^/]+");
            boolean condition = pointer.matches(".*/(if|then|else|contains)/.*|.*/allOf/\\d+/.*");
            boolean closed = object.path("additionalProperties").isBoolean() && !pointer.isEmpty();
            if ((key && !condition) || closed) {
                assertThat(object.has("title") || object.has("description"))
                        .as(name + pointer)
                        .isTrue();
            }
        });
    }

    /** Says whether a pattern has only what means the same in every dialect, as JSON Schema advises. */
    private static boolean isPlain(String pattern) {
        String unescaped = pattern.replaceAll("\\\\([.+?\\[\\]]|u[0-9A-F]{4})", "_");
        String rest = unescaped.replaceAll("\\[[^\\[\\]&]*(&[^\\[\\]&]+)*]", "_");
        return !rest.matches(".*(\\\\|\\(\\?|[\\[\\]]|[*+?}]\\+).*");
    }

    @Test
    void aPatternMeansTheSameInEveryDialect() {
        assertThat(patterns()).hasSizeGreaterThan(15).allMatch(SchemaFilesTest::isPlain);
        assertThat(List.of("\\d", "\\p{L}", "(?i)a", "(?=a)", "a++", "[[a]]", "[a&&b]", "\\bA", "[^]]"))
                .noneMatch(SchemaFilesTest::isPlain);
    }

    /** Of characters that Unicode assigned later than this JDK knows nothing can be said here. */
    @Test
    void whatDoesNotBelongInPlainTextIsTheSameAsForTheLibrary(@TempDir Path directory) {
        Pattern refused = Pattern.compile(patterns().stream()
                .filter(pattern -> pattern.startsWith("[\\u0000"))
                .findFirst()
                .orElseThrow());
        List<Integer> unseen = new ArrayList<>();
        List<Integer> refusedBySchema = new ArrayList<>();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            if (type == Character.UNASSIGNED || type == Character.SURROGATE || type == Character.PRIVATE_USE) {
                continue;
            }
            if (type == Character.FORMAT || type == Character.CONTROL || type == Character.LINE_SEPARATOR) {
                unseen.add(c);
            }
            if (refused.matcher(Character.toString(c)).matches()) {
                refusedBySchema.add(c);
            }
        }
        ObjectNode file = CompletePack.sample("text/en.json");
        ObjectNode texts = file.putObject("texts");
        refusedBySchema.forEach(c -> texts.put("step.c" + c, "a" + Character.toString(c) + "a"));

        assertThat(refusedBySchema).hasSizeBetween(200, 900).containsAll(unseen);
        assertThat(CompletePack.in(directory).write("text/en.json", file).refusedAlone("text/en.json"))
                .hasSameSizeAs(refusedBySchema);
    }

    @Test
    void everyCodeThatTheLibraryKnowsFits() {
        Pattern language = Pattern.compile(definition("language"));
        Pattern territory = Pattern.compile(definition("territory"));
        Pattern zone = Pattern.compile(Schemas.tree(Schemas.DEFINITIONS)
                .at("/$defs/weekly/properties/zone/pattern")
                .asString());

        assertThat(Arrays.stream(Locale.getAvailableLocales())
                        .map(Locale::toLanguageTag)
                        .filter(tag -> !tag.equals("und")))
                .hasSizeGreaterThan(500)
                .allMatch(tag -> language.matcher(tag).matches());
        assertThat(SafetyCatalog.load().countries())
                .allMatch(country -> territory.matcher(country.code()).matches());
        assertThat(ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")))
                .hasSizeGreaterThan(400)
                .allMatch(id -> zone.matcher(id).matches());
    }

    private static String definition(String name) {
        return Schemas.tree(Schemas.DEFINITIONS)
                .at("/$defs/" + name + "/pattern")
                .asString();
    }

    @Test
    void theySeeTheSameFromWithinAJar(@TempDir Path directory) throws IOException {
        Path jar = directory.resolve("data.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (String name : Schemas.names()) {
                zip.putNextEntry(new JarEntry("schema/" + name + ".schema.json"));
                zip.write(Files.readAllBytes(Schemas.FOLDER.resolve(name + ".schema.json")));
            }
        }
        Schemas packed = new Schemas(URI.create("jar:" + jar.toUri() + "!/schema/"));

        assertThat(packed.refused(
                        "country", CompletePack.sample("countries/us.json").toString()))
                .isEmpty();
        assertThat(packed.refused("documents", "{\"documents\": [{\"id\": \"A\"}]}"))
                .containsKeys("/documents/0", "/documents/0/id");
    }

    @Test
    void theyAreBesideTheClassesOfTheModule() {
        for (String name : Schemas.names()) {
            assertThat(PackagedData.class.getResource("schema/" + name + ".schema.json"))
                    .as(name)
                    .isNotNull();
        }
    }
}
