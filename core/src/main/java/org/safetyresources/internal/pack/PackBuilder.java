package org.safetyresources.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safetyresources.CatalogVersion;
import org.safetyresources.InvalidPackException;
import org.safetyresources.internal.read.DirectorySource;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.FileKind;
import org.safetyresources.internal.read.JsonReader;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackReader;
import org.safetyresources.internal.read.PackSource;
import org.safetyresources.internal.validate.PackValidator;

/** Validates a directory of data in full and packages it; the build of a data module runs this. */
public final class PackBuilder {

    private static final String JSON = ".json";

    private final Map<String, byte[]> packed = new TreeMap<>();
    private final Node evidence = Node.root(PackagedPack.EVIDENCE, Node.Kind.OBJECT, 0, 0, "");
    private final Node documents = evidence.add("documents", Node.Kind.ARRAY, 0, 0, "");

    private PackBuilder() {}

    /**
     * Packages data.
     *
     * @param arguments the directory to read and the directory to write
     * @throws IOException if a file cannot be read or written
     * @throws InvalidPackException if the data has faults; then nothing is written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give the directory to read and the directory to write.");
        }
        build(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Packages data; what was packaged before goes. The same data always gives the same bytes. */
    public static void build(Path source, Path target) throws IOException {
        PackSource directory = new DirectorySource(source);
        Faults faults = new Faults();
        Pack pack = PackReader.read(directory, faults);
        PackValidator.check(List.of(pack), faults);
        if (!faults.isEmpty()) {
            throw new InvalidPackException(source.toString(), faults.sorted());
        }
        PackBuilder builder = new PackBuilder();
        builder.pack(directory);
        clear(target);
        builder.write(pack.version(), target);
    }

    private void pack(PackSource source) throws IOException {
        for (String file : new TreeSet<>(source.files())) {
            byte[] bytes;
            try (InputStream in = source.open(file)) {
                bytes = PackReader.bytes(in);
            }
            if (file.equals(FileKind.LEDGER)) {
                packed.put(file, bytes);
            } else if (FileKind.ofName(file) != FileKind.MANIFEST) {
                Node root = JsonReader.read(file, bytes, new Faults());
                if (root != null) {
                    packed.put(file.replace(JSON, NodeCodec.EXTENSION), NodeCodec.write(withoutEvidence(root)));
                }
            }
        }
        packed.put(PackagedPack.EVIDENCE, NodeCodec.write(evidence));
    }

    /** Moves the documents of a file to the file of all documents. */
    private Node withoutEvidence(Node root) {
        Node own = root.child("documents");
        if (own != null) {
            own.items().forEach(documents::copy);
            own.items().clear();
        }
        return root;
    }

    private void write(CatalogVersion version, Path target) throws IOException {
        PackDigest digest = new PackDigest(version);
        Map<String, Manifest.PackedFile> files = new TreeMap<>();
        packed.forEach((file, bytes) -> {
            digest.add(file, bytes);
            files.put(file, Manifest.PackedFile.of(bytes));
        });
        CatalogVersion sealed = new CatalogVersion(
                version.data(), version.schema(), version.leastCode(), version.released(), Optional.of(digest.hex()));
        packed.put(Manifest.FILE, new Manifest(sealed, files).write());
        for (Map.Entry<String, byte[]> file : packed.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static void clear(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
