package org.safetyresources.data;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas in a folder or jar, where each refers to its neighbours. */
final class Schemas {

    static final Path FOLDER = Path.of("src/main/resources/org/safetyresources/data/schema");

    /** What several of them share; the schema of no file. */
    static final String DEFINITIONS = "definitions";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final URI folder;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources()
                    // Nothing but files is looked for, wherever a reference leads.
                    .allow(iri -> iri.toString().matches("(jar:)?file:.*|classpath:.*"))));
    private final Map<String, Schema> byKind = new ConcurrentHashMap<>();

    Schemas(URI folder) {
        this.folder = folder;
    }

    static Schemas ofSources() {
        return new Schemas(FOLDER.toUri());
    }

    /** The names of all of them without what is the same in each, in order. */
    static List<String> names() {
        return Json.files(FOLDER).stream()
                .map(file -> file.getFileName().toString().replace(".schema.json", ""))
                .toList();
    }

    static JsonNode tree(String name) {
        return MAPPER.readTree(FOLDER.resolve(name + ".schema.json").toFile());
    }

    /** The tree of each of them by its name. */
    static Map<String, JsonNode> trees() {
        Map<String, JsonNode> trees = new TreeMap<>();
        names().forEach(name -> trees.put(name, tree(name)));
        return trees;
    }

    /** The name of the schema of a file of a pack. */
    static String kind(String file) {
        String folder = file.substring(0, file.indexOf('/') + 1);
        return switch (folder) {
            case "countries/" -> "country";
            case "text/" -> "text";
            case "labels/" -> "labels";
            default -> file.replace(".json", "");
        };
    }

    /** What the schema of a kind of file refuses in one: messages by JSON pointer. */
    Map<String, List<String>> refused(String kind, String json) {
        Map<String, List<String>> refused = new LinkedHashMap<>();
        for (Error error : schema(kind).validate(json, InputFormat.JSON)) {
            refused.computeIfAbsent(error.getInstanceLocation().toString(), at -> new ArrayList<>())
                    .add(error.getMessage());
        }
        return refused;
    }

    private Schema schema(String kind) {
        return byKind.computeIfAbsent(
                kind, name -> registry.getSchema(SchemaLocation.of(folder.toString() + name + ".schema.json")));
    }

    /** Visits every object in a tree with its JSON pointer. */
    static void objects(JsonNode tree, String pointer, BiConsumer<String, JsonNode> visitor) {
        if (tree.isObject()) {
            visitor.accept(pointer, tree);
            tree.properties().forEach(member -> objects(member.getValue(), pointer + "/" + member.getKey(), visitor));
        }
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            objects(tree.get(i), pointer + "/" + i, visitor);
        }
    }
}
