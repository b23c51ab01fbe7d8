package org.safetyresources.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safetyresources.CatalogVersion;
import org.safetyresources.InvalidPackException;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.Texts;
import org.safetyresources.internal.read.DirectorySource;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.FileKind;
import org.safetyresources.internal.read.JsonReader;
import org.safetyresources.internal.read.Limits;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackDecoder;
import org.safetyresources.internal.read.PackDigest;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.internal.read.PackReader;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.internal.validate.PackValidator;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.spi.PackSource;

/** Validates a directory of data in full and packages it; the build of a data module runs this. */
public final class PackBuilder {

    private static final String JSON = ".json";

    private final Map<String, byte[]> packed = new TreeMap<>();
    private final Map<String, Bundle.Content> countries = new TreeMap<>();
    private final Map<String, Bundle.Content> evidence = new TreeMap<>();
    private final SortedMap<String, Node> ages = new TreeMap<>();
    private final Map<String, Bundle.Content> texts = new TreeMap<>();
    private final Map<String, Bundle.Content> aside = new TreeMap<>();
    private final Map<String, String> english = new HashMap<>();

    private PackBuilder() {}

    /**
     * Packages data.
     *
     * @param arguments the directory to read, the directory to write, and the page to write of what the
     *     data covers
     * @throws IOException if a file cannot be read or written
     * @throws InvalidPackException if the data has faults; then nothing is written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "Give the directory to read, the directory to write and the page to write.");
        }
        Pack pack = build(Path.of(arguments[0]), Path.of(arguments[1]));
        String coverage = CoverageReport.write(
                CatalogIndex.of(List.of(pack), LabelFiles.find(), pack.version().released()));
        Files.writeString(Path.of(arguments[2]), coverage);
    }

    /** Packages data; what was packaged before goes. The same data always gives the same bytes. */
    public static Pack build(Path source, Path target) throws IOException {
        PackSource directory = new DirectorySource(source);
        Faults faults = new Faults();
        Pack pack = PackReader.read(directory, faults);
        PackValidator.check(List.of(pack), LabelFiles.find(), faults);
        if (!faults.isEmpty()) {
            throw new InvalidPackException(source.toString(), faults.sorted());
        }
        PackBuilder builder = new PackBuilder();
        builder.english(pack);
        builder.pack(directory);
        clear(target);
        builder.write(pack, target);
        return pack;
    }

    private void english(Pack pack) {
        for (TextFile file : pack.texts()) {
            if (file.language().value().equals(LanguageTag.ENGLISH)) {
                file.texts()
                        .forEach((key, text) -> english.put(key, text.value().text()));
            }
        }
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
                    pack(file.replace(JSON, NodeCodec.EXTENSION), root);
                }
            }
        }
        put(PackagedPack.COUNTRIES, Bundle.write(countries));
        put(PackagedPack.EVIDENCE, Bundle.write(evidence));
        put(PackagedPack.TEXTS, Bundle.write(texts));
        aside.put(AgeFile.NAME, new Bundle.Content(AgeFile.write(ages), Set.of()));
        put(PackagedPack.ASIDE, Bundle.write(aside));
    }

    /** Moves the documents of a file to the bundle of all documents, and a country's file to that of all countries. */
    private void pack(String file, Node root) {
        FileKind kind = FileKind.ofName(NodeCodec.sourceName(file));
        Set<String> served = kind == FileKind.COUNTRY ? countries(root) : Set.of();
        Node own = root.child("documents");
        if (own != null) {
            Node apart = Node.root(file, Node.Kind.OBJECT, 0, 0, "");
            Node documents = apart.add("documents", Node.Kind.ARRAY, 0, 0, "");
            own.items().forEach(documents::copy);
            own.items().forEach(this::age);
            own.items().clear();
            evidence.put(file, Bundle.Content.of(apart, served));
        }
        if (kind == FileKind.GUIDANCE || kind == FileKind.TERMINOLOGY) {
            aside.put(file, Bundle.Content.of(root, Set.of()));
        } else if (kind == FileKind.TEXTS) {
            texts(file, root);
        } else if (kind == FileKind.COUNTRY) {
            countries.put(file, Bundle.Content.of(root, served));
        } else if (kind != FileKind.DOCUMENTS) {
            put(file, NodeCodec.write(root));
        }
    }

    private void age(Node document) {
        Node id = document.child("id");
        if (id != null) {
            ages.put(id.text(), document);
        }
    }

    /** Guidance is apart from the rest of a language; the rest of English is read at every start. */
    private void texts(String file, Node root) {
        Node own = root.child("texts");
        Node language = root.child("language");
        if (own == null || language == null) {
            return;
        }
        Translations.markStale(root, english);
        Node guidance = Node.root(file, Node.Kind.OBJECT, 0, 0, "");
        Node rest = Node.root(file, Node.Kind.OBJECT, 0, 0, "");
        for (Node member : root.members()) {
            if (member != own) {
                guidance.copy(member, member.key());
                rest.copy(member, member.key());
            }
        }
        Node told = guidance.add("texts", Node.Kind.OBJECT, 0, 0, "");
        Node other = rest.add("texts", Node.Kind.OBJECT, 0, 0, "");
        own.members().forEach(text -> (Texts.isGuidance(text.key()) ? told : other).copy(text, text.key()));
        texts.put(language.text() + PackagedPack.GUIDANCE_OF, Bundle.Content.of(guidance, Set.of()));
        if (language.text().equals(LanguageTag.ENGLISH.code())) {
            put(file, NodeCodec.write(rest));
        } else {
            texts.put(language.text(), Bundle.Content.of(rest, Set.of()));
        }
    }

    /** The countries for which a file must be read: those that its channels serve, or serve a part of. */
    private static Set<String> countries(Node root) {
        Set<String> countries = new TreeSet<>();
        PackDecoder decoder = new PackDecoder(root.name(), new Faults());
        decoder.decode(FileKind.COUNTRY, root);
        decoder.pack(PackPart.NONE)
                .entries(ReportingChannel.class)
                .flatMap(channel -> channel.value().serves().territories().stream())
                .forEach(territory -> countries.add(territory.country().code()));
        return countries;
    }

    private void put(String file, byte[] bytes) {
        if (bytes.length > Limits.MAX_PACKED_BYTES) {
            throw new IllegalStateException(file + " would be larger than the " + Limits.MAX_PACKED_BYTES
                    + " bytes that are read of a file; divide its source");
        }
        packed.put(file, bytes);
    }

    private void write(Pack pack, Path target) throws IOException {
        CatalogVersion version = pack.version();
        PackDigest digest = new PackDigest();
        digest.add(Manifest.FILE, Manifest.head(version));
        Map<String, Manifest.PackedFile> files = new TreeMap<>();
        packed.forEach((file, bytes) -> {
            digest.add(file, bytes);
            files.put(file, Manifest.PackedFile.of(bytes));
        });
        CatalogVersion sealed = new CatalogVersion(
                version.data(), version.schema(), version.leastCode(), version.released(), digest.hex());
        packed.put(Manifest.FILE, new Manifest(sealed, files, pack.changes()).write());
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
