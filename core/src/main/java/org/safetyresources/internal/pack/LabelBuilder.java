package org.safetyresources.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safetyresources.InvalidPackException;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.JsonReader;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.PackReader;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.validate.PackValidator;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Territory;

/** Packages the words of this library itself; its own build runs this. */
public final class LabelBuilder {

    private LabelBuilder() {}

    /**
     * Packages the files of words.
     *
     * @param arguments the directory to read and the directory to write
     * @throws IOException if a file cannot be read or written
     * @throws InvalidPackException if a file has faults
     */
    public static void main(String... arguments) throws IOException {
        Path source = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target);
        Faults faults = new Faults();
        List<Path> files;
        try (Stream<Path> found = Files.list(source)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            byte[] bytes = Files.readAllBytes(file);
            PackValidator.checkAlone(PackReader.readFile(name, bytes, faults), faults);
            Node root = JsonReader.read(name, bytes, new Faults());
            if (root != null) {
                addCountries(root);
                Files.write(target.resolve(name.replace(".json", NodeCodec.EXTENSION)), NodeCodec.write(root));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidPackException(source.toString(), faults.sorted());
        }
    }

    /** Country names are taken from the JDK that builds: those of a reader's JDK cost a start 60 ms. */
    private static void addCountries(Node root) {
        Node language = root.child("language");
        Node texts = root.child("texts");
        if (language != null && texts != null) {
            LanguageTag tag = LanguageTag.of(language.text());
            for (String code : Codes.countries()) {
                String key = "country." + code;
                if (texts.child(key) == null) {
                    texts.add(key, Node.Kind.TEXT, 0, 0, new Territory(code).name(tag));
                }
            }
        }
    }
}
