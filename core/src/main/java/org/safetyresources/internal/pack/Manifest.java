package org.safetyresources.internal.pack;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32;
import org.safetyresources.CatalogVersion;
import org.safetyresources.CorruptPackException;
import org.safetyresources.internal.read.Versions;
import org.safetyresources.model.CalendarVersion;

/**
 * What packaged data holds: its version, and the length and CRC-32 of each file.
 *
 * <p>It is a text, so that people can read it in the jar: a line a value, the name first, and in the
 * last line a CRC-32 of all lines before, since nothing else guards the manifest itself.
 *
 * @param version which data it is
 * @param files the files by name, in the order of the names
 * @param changes the days on which an entry takes effect or is retired
 */
record Manifest(CatalogVersion version, Map<String, PackedFile> files, Collection<LocalDate> changes) {

    /** The name of the file. */
    static final String FILE = "manifest.txt";

    private static final String CHECK = "manifest-crc32 ";

    /** What a manifest is said to ask for that does not say it. */
    private static final String NONE = "none";

    /**
     * How a file was when it was packed.
     *
     * @param length its length in bytes
     * @param crc32 its CRC-32
     */
    record PackedFile(int length, long crc32) {

        static PackedFile of(byte[] bytes) {
            return new PackedFile(bytes.length, crc(bytes));
        }

        boolean matches(byte[] bytes) {
            return bytes.length == length && crc(bytes) == crc32;
        }
    }

    /** {@return the manifest as a file} */
    byte[] write() {
        StringBuilder text = new StringBuilder(new String(head(version), StandardCharsets.UTF_8));
        text.append("sha256 ").append(version.sha256()).append('\n');
        for (Map.Entry<String, PackedFile> file : files.entrySet()) {
            text.append("file ").append(file.getKey());
            text.append(' ').append(file.getValue().length());
            text.append(' ').append(file.getValue().crc32()).append('\n');
        }
        for (LocalDate change : changes) {
            text.append("change ").append(change).append('\n');
        }
        long check = crc(text.toString().getBytes(StandardCharsets.UTF_8));
        return text.append(CHECK).append(check).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the lines above the SHA-256, which it covers} */
    static byte[] head(CatalogVersion version) {
        StringBuilder text = new StringBuilder();
        text.append("data ").append(version.data().code()).append('\n');
        text.append("schema ").append(version.schema()).append('\n');
        text.append("least-code ").append(version.leastCode()).append('\n');
        text.append("released ").append(version.released()).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a manifest.
     *
     * @throws CorruptPackException if it is not as it was written
     * @throws org.safetyresources.UnsupportedVersionException if it is for another version of this library
     */
    static Manifest read(String location, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int check = text.lastIndexOf(CHECK);
        String checked = text.substring(0, Math.max(check, 0));
        String expected = CHECK + crc(checked.getBytes(StandardCharsets.UTF_8)) + "\n";
        if (check < 0 || !text.substring(check).equals(expected)) {
            throw new CorruptPackException(location, FILE, "is cut or altered");
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, PackedFile> files = new LinkedHashMap<>();
        List<LocalDate> changes = new ArrayList<>();
        try {
            for (String line : checked.split("\n", -1)) {
                String[] words = line.split(" ", -1);
                if (words[0].equals("file")) {
                    files.put(words[1], new PackedFile(Integer.parseInt(words[2]), Long.parseLong(words[3])));
                } else if (words[0].equals("change")) {
                    changes.add(Versions.date(words[1]));
                } else if (words.length == 2) {
                    values.put(words[0], words[1]);
                }
            }
            String schema = values.getOrDefault("schema", NONE);
            String leastCode = values.getOrDefault("least-code", NONE);
            Versions.requireSupported(location, schema, leastCode);
            return new Manifest(
                    new CatalogVersion(
                            new CalendarVersion(required(values, "data")),
                            schema,
                            leastCode,
                            Versions.date(required(values, "released")),
                            required(values, "sha256")),
                    files,
                    changes);
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException | NoSuchElementException e) {
            throw new CorruptPackException(location, FILE, "does not hold what a manifest holds", e);
        }
    }

    private static String required(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow();
    }

    static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length);
        return crc.getValue();
    }
}
