package org.safetyresources.internal.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.safetyresources.CorruptPackException;
import org.safetyresources.spi.PackSource;

/**
 * A pack in a zip archive. Its files lie at the top of the archive, or all in one folder, as when a folder
 * was packed. Nothing is unpacked to a disk.
 */
public final class ZipSource implements PackSource, Closeable {

    private static final String MANIFEST = "manifest.json";

    /** What a Mac packs beside each file. */
    private static final String MAC = "__MACOSX/";

    private final Path path;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private ZipSource(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws CorruptPackException if it is none, or is damaged
     */
    public static ZipSource open(Path path) {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException | UnsupportedOperationException e) {
            throw new CorruptPackException(path.toString(), "the archive", "is no zip archive, or is damaged", e);
        }
        return new ZipSource(path, zip);
    }

    @Override
    public String location() {
        return path.toString();
    }

    @Override
    public Set<String> files() throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!entry.isDirectory() && !isHidden(name)) {
                if (!names.add(name)) {
                    throw new ZipException("it holds " + name + " twice");
                }
                if (names.size() > Limits.MAX_FILES + 1) {
                    break;
                }
            }
        }
        String folder = folder(names);
        Set<String> files = new HashSet<>();
        for (String name : names) {
            String file = name.substring(folder.length());
            entries.put(file, entry(name));
            files.add(file);
        }
        return files;
    }

    private ZipEntry entry(String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("it lists " + name + ", which is not there");
        }
        return entry;
    }

    /** Files that systems leave behind for themselves; those of directories are passed over too. */
    private static boolean isHidden(String name) {
        boolean hidden = name.startsWith(MAC);
        for (String part : name.split("/", -1)) {
            hidden |= part.startsWith(".") && !part.equals(".") && !part.equals("..");
        }
        return hidden;
    }

    /** The one folder that holds everything, or nothing if the files lie at the top. */
    private static String folder(Set<String> names) {
        if (names.isEmpty() || names.contains(MANIFEST)) {
            return "";
        }
        String first = names.iterator().next();
        String folder = first.substring(0, first.indexOf('/') + 1);
        for (String name : names) {
            if (!name.startsWith(folder)) {
                return "";
            }
        }
        return folder;
    }

    /** Reads the whole file, as far as it is read at all, since the JDK does not compare its checksum. */
    @Override
    public InputStream open(String file) throws IOException {
        @Nullable ZipEntry entry = entries.get(file);
        if (entry == null) {
            throw new ZipException("it does not hold " + file);
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = PackReader.bytes(in);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (bytes.length <= Limits.MAX_FILE_BYTES && crc.getValue() != entry.getCrc()) {
            throw new ZipException("its checksum is another");
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
