package org.safetyresources.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safetyresources.CatalogVersion;
import org.safetyresources.CorruptPackException;
import org.safetyresources.SafetyDataException;
import org.safetyresources.UnsupportedVersionException;
import org.safetyresources.spi.PackSource;

/** Reads the pack of a source, file by file, and collects the faults of all of them. */
public final class PackReader {

    private static final String MANIFEST = "manifest.json";

    private final String pack;
    private final Faults faults;
    private final PackDecoder decoder;
    private final PackDigest digest = new PackDigest();
    private long total;

    private PackReader(String location, String pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
        this.decoder = new PackDecoder(location, pack, faults);
    }

    /**
     * Reads a whole pack.
     *
     * @return what was read, which is only to be used if no fault was reported
     */
    public static Pack read(PackSource source, Faults faults) {
        return read(source, "", faults);
    }

    /** Reads one pack among several: a name stands before the names of its files in reports. */
    public static Pack read(PackSource source, String pack, Faults faults) {
        String location = source.location();
        PackReader reader = new PackReader(location, pack, faults);
        SortedSet<String> files = files(source);
        if (files.size() > Limits.MAX_FILES) {
            faults.add(pack + ".", "holds more than " + Limits.MAX_FILES + " files");
            return reader.decoder.pack(PackPart.NONE);
        }
        @Nullable String unknown = faults.unknown();
        // The manifest first: of another version, nothing else is worth reading.
        reader.required(MANIFEST, files, source);
        reader.required(FileKind.LEDGER, files, source);
        for (String file : files) {
            reader.file(file, source);
        }
        CatalogVersion version = reader.decoder.version();
        if (unknown == null && faults.unknown() != null && Versions.isNewer(version.schema())) {
            throw UnsupportedVersionException.ofSchema(location, version.schema(), faults.unknown());
        }
        return reader.decoder.pack(reader.digest.hex());
    }

    private static SortedSet<String> files(PackSource source) {
        try {
            return new TreeSet<>(source.files());
        } catch (SafetyDataException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A source may be anybody's.
            throw new CorruptPackException(source.location(), "the list of its files", "cannot be read", e);
        }
    }

    /** Reads one data file that stands outside a pack; its kind shows in its content. */
    public static Pack readFile(String file, byte[] bytes, Faults faults) {
        PackReader reader = new PackReader(file, "", faults);
        if (file.equals(FileKind.LEDGER)) {
            reader.decoder.ledger(file, bytes);
            return reader.decoder.pack(PackPart.NONE);
        }
        Node root = JsonReader.read(file, bytes, faults);
        FileKind kind = root == null ? null : FileKind.ofContent(root);
        if (root != null && kind != null) {
            reader.decoder.decode(kind, root);
        } else if (root != null) {
            faults.add(
                    root,
                    "is not a data file: it must be an object with one of the keys sources, organizations, threats,"
                            + " terms, facts, resources, country, channels, documents, guidance, texts, retired or"
                            + " dataVersion");
        }
        return reader.decoder.pack(PackPart.NONE);
    }

    /** Reads at most one byte more than a file may have. */
    public static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(Limits.MAX_FILE_BYTES + 1);
    }

    /** Says whether a file is too large, and reports it. */
    public static boolean isTooLarge(String file, byte[] bytes, Faults faults) {
        if (bytes.length > Limits.MAX_FILE_BYTES) {
            faults.add(file, "is larger than " + Limits.MAX_FILE_BYTES + " bytes");
            faults.addLoss();
        }
        return bytes.length > Limits.MAX_FILE_BYTES;
    }

    private void required(String file, Set<String> files, PackSource source) {
        if (files.remove(file)) {
            file(file, source);
        } else {
            faults.add(pack + file, "is missing; every pack needs it");
            faults.addLoss();
        }
    }

    private void file(String file, PackSource source) {
        FileKind kind = FileKind.ofName(file);
        if (kind == null && !file.equals(FileKind.LEDGER)) {
            faults.addUnknown(pack + file, "does not belong in a pack; remove it or correct its name");
            return;
        }
        byte[] bytes = bytes(file, source);
        if (bytes == null || isTooLarge(pack + file, bytes, faults)) {
            return;
        }
        total += bytes.length;
        if (total > Limits.MAX_PACK_BYTES) {
            faults.add(
                    pack + ".", "holds more than " + Limits.MAX_PACK_BYTES + " bytes in all; not all of it was read");
            faults.addLoss();
            return;
        }
        digest.add(file, bytes);
        if (kind == null) {
            decoder.ledger(file, bytes);
            return;
        }
        Node root = JsonReader.read(pack, file, bytes, faults);
        if (root != null) {
            decoder.decode(kind, root);
        }
    }

    private byte @Nullable [] bytes(String file, PackSource source) {
        try (InputStream in = source.open(file)) {
            return bytes(in);
        } catch (IOException | RuntimeException e) {
            // A source may be anybody's.
            faults.add(pack + file, "cannot be read: " + e);
            faults.addLoss();
            return null;
        }
    }
}
