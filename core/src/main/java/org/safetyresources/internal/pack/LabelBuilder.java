package org.safetyresources.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetyresources.InvalidPackException;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.JsonReader;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackReader;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.internal.validate.LabelRules;
import org.safetyresources.internal.validate.PackValidator;
import org.safetyresources.model.LanguageTag;

/** Packages the words of this library itself, a file a language; its own build runs this. */
public final class LabelBuilder {

    private final Map<String, Node> byLanguage = new LinkedHashMap<>();
    private final List<TextFile> words = new ArrayList<>();
    private final Faults faults = new Faults();

    private LabelBuilder() {}

    /**
     * Packages the files of words.
     *
     * @param arguments the directory to read and the directory to write
     * @throws IOException if a file cannot be read or written
     * @throws InvalidPackException if a file has faults, or lacks a word that English has
     */
    public static void main(String... arguments) throws IOException {
        LabelBuilder builder = new LabelBuilder();
        builder.read(Path.of(arguments[0]));
        Node english = builder.byLanguage.get(LanguageTag.ENGLISH.code());
        if (english == null) {
            throw new IllegalArgumentException("There is no en.json in " + arguments[0]);
        }
        LabelRules rules = new LabelRules(builder.words.get(0).texts(), builder.faults);
        builder.words.forEach(rules::complete);
        if (!builder.faults.isEmpty()) {
            throw new InvalidPackException(arguments[0], builder.faults.sorted());
        }
        builder.write(Path.of(arguments[1]), english);
    }

    private void read(Path source) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(source)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            byte[] bytes = Files.readAllBytes(file);
            Pack pack = PackReader.readFile(name, bytes, faults);
            PackValidator.checkAlone(pack, faults);
            words.addAll(name.equals("en.json") ? 0 : words.size(), pack.texts());
            Node root = JsonReader.read(name, bytes, new Faults());
            if (root != null) {
                byLanguage.put(name.replace(".json", ""), root);
            }
        }
    }

    private void write(Path target, Node english) throws IOException {
        Files.createDirectories(target);
        Map<String, String> words = texts(english).members().stream().collect(Collectors.toMap(Node::key, Node::text));
        for (Map.Entry<String, Node> file : byLanguage.entrySet()) {
            Translations.markStale(file.getValue(), words);
            Files.writeString(
                    target.resolve(file.getKey() + CountryNames.EXTENSION),
                    CountryNames.write(LanguageTag.of(file.getKey())));
            Files.write(target.resolve(file.getKey() + NodeCodec.EXTENSION), NodeCodec.write(file.getValue()));
        }
        Files.writeString(
                target.resolve(LabelFiles.LANGUAGES), String.join("\n", new TreeSet<>(byLanguage.keySet())) + "\n");
    }

    private static Node texts(Node root) {
        Node texts = root.child("texts");
        return texts == null ? root.missing("texts") : texts;
    }
}
