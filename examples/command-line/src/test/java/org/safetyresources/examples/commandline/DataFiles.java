package org.safetyresources.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of this project's data, read without the library. */
final class DataFiles {

    static final Path DATA = Path.of("..", "..", "resources-data", "src", "main", "data");
    static final Path LABELS = Path.of("..", "..", "core", "src", "main", "labels");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<JsonNode> FILES = all();

    private DataFiles() {}

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    private static List<JsonNode> all() {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(DataFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of the arrays that stand under a name at the top of any file. */
    static List<JsonNode> entries(String name) {
        List<JsonNode> entries = new ArrayList<>();
        FILES.forEach(file -> file.path(name).forEach(entries::add));
        return entries;
    }
}
