package org.safetyresources.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.SafetyDataException;
import org.safetyresources.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A made-up pack with every kind of file and every key that there is, and the pack that it builds on. */
final class CompletePack {

    static final Path FOLDER = Path.of("src/test/resources/complete-pack");
    static final Path EARLIER = Path.of("src/test/resources/earlier-pack");
    static final Path ENGLISH_LABELS = Path.of("../core/src/main/labels/en.json");

    /** A language that the library has no words in. */
    static final String LABELS = "labels/eo.json";

    static final JsonMapper MAPPER = new JsonMapper();

    private final Path directory;

    private CompletePack(Path directory) {
        this.directory = directory;
    }

    /** Writes a copy of it into an empty directory. */
    static CompletePack in(Path directory) {
        CompletePack pack = new CompletePack(directory);
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile).forEach(file -> pack.write(name(file), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pack.write(LABELS, sample(LABELS).toString());
        return pack;
    }

    private static String name(Path file) {
        return FOLDER.relativize(file).toString().replace('\\', '/');
    }

    /** Its files of JSON, each with its name. */
    static List<String> files() {
        List<String> files = new ArrayList<>(
                Json.files(FOLDER).stream().map(CompletePack::name).toList());
        files.add(LABELS);
        return files;
    }

    static ObjectNode sample(String file) {
        return file.equals(LABELS) ? labels() : (ObjectNode) MAPPER.readTree(text(FOLDER.resolve(file)));
    }

    /** The library's own words, as if they were the same in another language. */
    private static ObjectNode labels() {
        ObjectNode file = MAPPER.createObjectNode()
                .put("$schema", "schema/labels.schema.json")
                .put("language", "eo")
                .put("madeBy", "a test")
                .put("review", "unchecked");
        ObjectNode texts = file.putObject("texts");
        for (var label : MAPPER.readTree(text(ENGLISH_LABELS)).get("texts").properties()) {
            String words = label.getValue().asString();
            texts.putObject(label.getKey())
                    .put("text", words)
                    .put("english", mark(words))
                    .put("madeBy", "a person")
                    .put("review", "reviewed");
        }
        return file;
    }

    static String mark(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompletePack write(String file, String json) {
        try {
            Files.createDirectories(directory.resolve(file).getParent());
            Files.writeString(directory.resolve(file), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    CompletePack write(String file, JsonNode json) {
        return write(file, json.toString());
    }

    /** What the library refuses in all of it, laid over the earlier pack. */
    List<Violation> refused() {
        try {
            return SafetyCatalog.builder().add(EARLIER).add(directory).validate();
        } catch (SafetyDataException e) {
            return List.of(new Violation(directory.toString(), "", 0, 0, String.valueOf(e.getMessage())));
        }
    }

    /** What the library refuses in one file of it alone. */
    List<Violation> refusedAlone(String file) {
        try {
            return SafetyCatalog.validate(directory.resolve(file));
        } catch (SafetyDataException e) {
            return List.of(new Violation(file, "", 0, 0, String.valueOf(e.getMessage())));
        }
    }
}
