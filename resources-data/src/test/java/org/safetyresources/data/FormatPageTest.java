package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import tools.jackson.databind.JsonNode;

/** FORMAT.md tells what the schemas say, and shows the example pack, which is sound. */
class FormatPageTest {

    private static final Path PAGE = Path.of("FORMAT.md");
    private static final Path EXAMPLE = Path.of("../examples/our-channels");
    private static final String REFERENCE = "<!-- The rest is made from the schemas: see FormatTables. -->\n\n";

    /** The name of a file, then a block with what is in it. */
    private static final Pattern SHOWN =
            Pattern.compile("`([a-z/]+\\.(?:json|txt))`[^\n]*\n\n```[a-z]*\n(.*?)```", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(#[^)]*)?\\)");

    private final String page = CompletePack.text(PAGE);

    private static Map<String, String> example() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(EXAMPLE)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(EXAMPLE.relativize(path).toString().replace('\\', '/'), CompletePack.text(path));
            }
        }
        return files;
    }

    @Test
    void theReferenceIsTheOneMadeFromTheSchemas() throws IOException {
        String reference = FormatTables.write();
        Path made = Files.writeString(Path.of("target/format-reference.md"), reference);

        assertThat(page.substring(page.indexOf(REFERENCE) + REFERENCE.length()))
                .as("the end of FORMAT.md; paste %s there", made)
                .isEqualTo(reference);
    }

    @Test
    void everyKeyOfEverySchemaIsMentioned() {
        Schemas.trees()
                .forEach((name, tree) -> Schemas.objects(tree, "", (pointer, object) -> {
                    if (pointer.endsWith("/properties") && !(name + pointer).startsWith("labels/properties/texts")) {
                        assertThat(object.propertyNames())
                                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
                    }
                }));
        Schemas.trees()
                .values()
                .forEach(tree -> Schemas.objects(
                        tree,
                        "",
                        (pointer, object) -> object.path("enum")
                                .valueStream()
                                .map(JsonNode::asString)
                                .forEach(name -> assertThat(page).contains("`" + name + "`"))));
    }

    @Test
    void theFilesShownAreThoseOfTheExample() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        Matcher blocks = SHOWN.matcher(page);
        while (blocks.find()) {
            shown.put(blocks.group(1), blocks.group(2));
        }

        assertThat(shown).isEqualTo(example());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> headings = page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> "#"
                        + line.replaceAll("^#+ ", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9 -]", "")
                                .replace(' ', '-'))
                .toList();
        assertThat(LINK.matcher(page).results()).hasSizeGreaterThan(20).allSatisfy(link -> {
            if (link.group(1).isEmpty()) {
                assertThat(headings).contains(link.group(2));
            } else if (!link.group(1).startsWith("https:")) {
                assertThat(PAGE.toAbsolutePath().resolveSibling(link.group(1)).normalize())
                        .exists();
            }
        });
    }

    @Test
    void everyFileOfTheExampleNamesItsSchema() throws IOException {
        example().forEach((file, text) -> {
            if (file.endsWith(".json")) {
                Path schema = EXAMPLE.resolve(file)
                        .resolveSibling(CompletePack.MAPPER
                                .readTree(text)
                                .get("$schema")
                                .asString());
                assertThat(schema.normalize()).exists().hasFileName(Schemas.kind(file) + ".schema.json");
            }
        });
    }

    @Test
    void theVersionsOfTheExampleAreThoseOfTheLibrary() throws IOException {
        JsonNode manifest = CompletePack.MAPPER.readTree(example().getOrDefault("manifest.json", ""));

        assertThat(manifest.get("schemaVersion").asString()).isEqualTo(CatalogVersion.SCHEMA);
        assertThat(manifest.get("leastCodeVersion").asString()).isEqualTo(CatalogVersion.CODE);
    }

    @Test
    void theExampleIsSoundInADirectoryAndInAnArchive(@TempDir Path directory) throws IOException {
        Path archive = directory.resolve("our-channels.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new ArrayList<>(example().entrySet())) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(SafetyCatalog.builder().addPackaged().add(EXAMPLE).validate())
                .isEmpty();
        assertThat(SafetyCatalog.builder().addPackaged().add(archive).validate())
                .isEmpty();
    }
}
