package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form for corrections can be read, and asks for what a correction needs. */
class CorrectionFormTest {

    private static final Path ROOT = Path.of("..", "..");

    /** The kinds of parts that a form may have. */
    private static final Set<String> KINDS = Set.of("markdown", "input", "textarea", "dropdown", "checkboxes");

    private static final JsonNode FORM = yaml(".github/ISSUE_TEMPLATE/data-correction.yml");

    private static JsonNode yaml(String file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Object loaded = new Yaml(new SafeConstructor(strict)).load(read(file));
        return JsonMapper.builder().build().valueToTree(loaded);
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(JsonNode part) {
        return part.path("type").asString();
    }

    /** The parts to fill in. */
    private static List<JsonNode> fields() {
        return FORM.path("body")
                .valueStream()
                .filter(part -> !type(part).equals("markdown"))
                .toList();
    }

    private static String id(JsonNode field) {
        return field.path("id").asString();
    }

    @Test
    void theFormIsAsFormsMustBe() {
        assertThat(FORM.path("name").asString()).isNotBlank();
        assertThat(FORM.path("description").asString()).isNotBlank();
        assertThat(FORM.path("body").valueStream())
                .allSatisfy(part -> assertThat(KINDS).contains(type(part)));
        assertThat(fields()).allSatisfy(field -> {
            assertThat(id(field)).matches("[a-z-]+");
            assertThat(field.path("attributes").path("label").asString()).isNotBlank();
        });
    }

    @Test
    void whatACorrectionNeedsIsRequired() {
        assertThat(fields())
                .extracting(CorrectionFormTest::id)
                .containsExactly(
                        "entry",
                        "wrong",
                        "right",
                        "document-address",
                        "document-publisher",
                        "document-date",
                        "document-read-on",
                        "safe");
        assertThat(fields()).allSatisfy(field -> {
            JsonNode asked = type(field).equals("checkboxes")
                    ? field.path("attributes").path("options").path(0)
                    : field.path("validations");
            assertThat(asked.path("required").asBoolean(false)).as(id(field)).isTrue();
        });
    }

    @Test
    void dangerComesFirst() {
        JsonNode first = FORM.path("body").path(0);

        assertThat(type(first)).isEqualTo("markdown");
        assertThat(first.path("attributes").path("value").asString())
                .startsWith("**If a child is in danger now, call the emergency number or the police.")
                .contains("This is not a help line", "SECURITY.md");
    }

    @Test
    void theGuideNamesTheFormAndTheCommands() {
        assertThat(read("CONTRIBUTING.md"))
                .contains("\"" + FORM.path("name").asString() + "\"", "`due`", "`links`", "`stats`");
    }
}
