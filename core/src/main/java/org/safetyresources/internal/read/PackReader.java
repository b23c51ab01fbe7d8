package org.safetyresources.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.safetyresources.CatalogVersion;
import org.safetyresources.CorruptPackException;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;
import org.safetyresources.model.LanguageTag;

/** Reads a pack, file by file, and collects the faults of all of them. */
public final class PackReader {

    private static final String MANIFEST = "manifest.json";
    private static final String LEDGER = "ids.txt";

    private final String location;
    private final Faults faults;
    private final PublicationDecoder publications;
    private final ServiceDecoder services;
    private final List<Located<? extends Entry>> entries = new ArrayList<>();
    private final List<TextFile> texts = new ArrayList<>();
    private final Set<String> ledger = new LinkedHashSet<>();
    private CatalogVersion version = ManifestDecoder.NONE;

    private PackReader(String location, Faults faults) {
        this.location = location;
        this.faults = faults;
        this.publications = new PublicationDecoder(faults);
        this.services = new ServiceDecoder(faults);
    }

    /**
     * Reads a whole pack.
     *
     * @return what was read, which is only to be used if no fault was reported
     */
    public static Pack read(PackSource source, Faults faults) {
        PackReader reader = new PackReader(source.location(), faults);
        try {
            Set<String> files = new TreeSet<>(source.files());
            if (files.size() > Limits.MAX_FILES) {
                faults.add(".", "holds more than " + Limits.MAX_FILES + " files");
                files.clear();
            }
            // The manifest first: of another version, nothing else is worth reading.
            reader.required(MANIFEST, files, source);
            reader.required(LEDGER, files, source);
            for (String file : files) {
                reader.file(file, source);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CorruptPackException(source.location(), "the list of its files", "cannot be read", e);
        }
        return new Pack(
                source.location(),
                reader.version,
                List.copyOf(reader.entries),
                List.copyOf(reader.texts),
                Set.copyOf(reader.ledger));
    }

    /** Reads a file of texts that is not part of a pack. */
    public static Optional<TextFile> readTexts(String file, byte[] bytes, Faults faults) {
        PackReader reader = new PackReader(file, faults);
        JsonReader.read(file, bytes, faults).ifPresent(root -> reader.decode(FileKind.TEXTS, root));
        return reader.texts.stream().findFirst();
    }

    /** Reads one data file that stands outside a pack; its kind shows in its content. */
    public static List<Located<? extends Entry>> readFile(String file, byte[] bytes, Faults faults) {
        PackReader reader = new PackReader(file, faults);
        JsonReader.read(file, bytes, faults)
                .ifPresent(root -> FileKind.ofContent(root)
                        .ifPresentOrElse(
                                kind -> reader.decode(kind, root),
                                () -> faults.add(
                                        root,
                                        "is not a data file: it must be an object with one of the keys sources,"
                                                + " organizations, threats, terms, facts, resources, country,"
                                                + " channels, texts or dataVersion")));
        return reader.entries;
    }

    /** Reads at most one byte more than a file may have. */
    public static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(Limits.MAX_FILE_BYTES + 1);
    }

    /** Says whether a file is too large, and reports it. */
    public static boolean isTooLarge(String file, byte[] bytes, Faults faults) {
        if (bytes.length > Limits.MAX_FILE_BYTES) {
            faults.add(file, "is larger than " + Limits.MAX_FILE_BYTES + " bytes");
        }
        return bytes.length > Limits.MAX_FILE_BYTES;
    }

    private void required(String file, Set<String> files, PackSource source) {
        if (files.remove(file)) {
            file(file, source);
        } else {
            faults.add(file, "is missing; every pack needs it");
        }
    }

    private void file(String file, PackSource source) {
        FileKind kind = FileKind.ofName(file).orElse(null);
        if (kind == null) {
            faults.add(file, "does not belong in a pack; remove it or correct its name");
            return;
        }
        byte[] bytes;
        try (InputStream in = source.open(file)) {
            bytes = bytes(in);
        } catch (IOException e) {
            faults.add(file, "cannot be read: " + e);
            return;
        }
        if (isTooLarge(file, bytes, faults)) {
            return;
        }
        if (kind == FileKind.LEDGER) {
            LedgerReader.read(file, bytes, faults, ledger);
        } else {
            JsonReader.read(file, bytes, faults).ifPresent(root -> decode(kind, root));
        }
    }

    private void decode(FileKind kind, Node root) {
        Fields fields = new Fields(root, faults);
        switch (kind) {
            case MANIFEST -> version = ManifestDecoder.decode(location, fields, faults, root);
            case SOURCES -> add(fields, "sources", publications::source);
            case ORGANIZATIONS -> add(fields, "organizations", publications::organization);
            case THREATS -> add(fields, "threats", publications::threat);
            case TERMINOLOGY -> add(fields, "terms", publications::term);
            case FACTS -> add(fields, "facts", publications::fact);
            case RESOURCES -> {
                add(fields, "documents", services::evidence);
                add(fields, "resources", services::resource);
            }
            case COUNTRY -> {
                country(fields, root);
                add(fields, "documents", services::evidence);
                add(fields, "channels", services::channel);
            }
            case WORLDWIDE -> {
                add(fields, "documents", services::evidence);
                add(fields, "channels", services::channel);
            }
            case TEXTS -> texts.add(texts(fields));
            case LEDGER -> throw new IllegalStateException("the ledger is not JSON");
        }
        fields.end();
    }

    private <T extends Entry> void add(Fields fields, String key, Function<Node, T> decoder) {
        entries.addAll(fields.requiredList(key, node -> new Located<>(decoder.apply(node), node)));
    }

    private void country(Fields fields, Node root) {
        String code = fields.text("country");
        boolean inPack = root.file().startsWith("countries/");
        if (inPack && !root.file().equals("countries/" + code.toLowerCase(Locale.ROOT) + ".json")) {
            fields.one("country", node -> {
                faults.add(node, Quoting.quote(code) + " is not the country that the file is named after");
                return node;
            });
        }
    }

    private TextFile texts(Fields fields) {
        Located<LanguageTag> language =
                fields.one("language", node -> new Located<>(new LanguageTag(fields.asText(node)), node));
        Map<String, Located<String>> byKey = new LinkedHashMap<>();
        fields.one("texts", node -> {
            Fields texts = new Fields(node, faults);
            node.members()
                    .forEach(member ->
                            byKey.put(member.key(), texts.one(member.key(), n -> new Located<>(texts.asText(n), n))));
            return node;
        });
        return new TextFile(language, byKey);
    }
}
