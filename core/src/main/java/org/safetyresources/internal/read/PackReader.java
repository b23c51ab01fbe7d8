package org.safetyresources.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.safetyresources.CorruptPackException;

/** Reads the pack of a directory, file by file, and collects the faults of all of them. */
public final class PackReader {

    private static final String MANIFEST = "manifest.json";

    private final String pack;
    private final Faults faults;
    private final PackDecoder decoder;

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
        PackReader reader = new PackReader(source.location(), pack, faults);
        try {
            Set<String> files = new TreeSet<>(source.files());
            if (files.size() > Limits.MAX_FILES) {
                faults.add(pack + ".", "holds more than " + Limits.MAX_FILES + " files");
                return reader.decoder.pack(PackPart.NONE);
            }
            // The manifest first: of another version, nothing else is worth reading.
            reader.required(MANIFEST, files, source);
            reader.required(FileKind.LEDGER, files, source);
            for (String file : files) {
                reader.file(file, source);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CorruptPackException(source.location(), "the list of its files", "cannot be read", e);
        }
        return reader.decoder.pack(PackPart.NONE);
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
                            + " terms, facts, resources, country, channels, documents, guidance, texts or dataVersion");
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
            faults.add(pack + file, "does not belong in a pack; remove it or correct its name");
            return;
        }
        byte[] bytes;
        try (InputStream in = source.open(file)) {
            bytes = bytes(in);
        } catch (IOException e) {
            faults.add(pack + file, "cannot be read: " + e);
            faults.addLoss();
            return;
        }
        if (isTooLarge(pack + file, bytes, faults)) {
            return;
        }
        if (kind == null) {
            decoder.ledger(file, bytes);
            return;
        }
        Node root = JsonReader.read(pack, file, bytes, faults);
        if (root != null) {
            decoder.decode(kind, root);
        }
    }
}
