package org.safetyresources.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.safetyresources.CorruptPackException;
import org.safetyresources.MissingPackException;
import org.safetyresources.spi.PackSource;

/** Reads packs from the places where people keep them. */
public final class PackPlaces {

    private PackPlaces() {}

    /**
     * Reads the pack in a directory or zip archive.
     *
     * @param name what stands before the names of its files in reports
     * @throws MissingPackException if there is neither
     * @throws CorruptPackException if it is a file, but no archive
     */
    public static Pack read(Path path, String name, Faults faults) {
        if (Files.isDirectory(path)) {
            return PackReader.read(new DirectorySource(path), name, faults);
        }
        if (!Files.exists(path)) {
            throw new MissingPackException(
                    path.toString(), "Give a directory or zip archive with data, one pack each.");
        }
        try (ZipSource zip = ZipSource.open(path)) {
            return PackReader.read(zip, name, faults);
        } catch (IOException e) {
            throw new CorruptPackException(path.toString(), "the archive", "cannot be closed", e);
        }
    }

    /** Reads the pack of any source. */
    public static Pack read(PackSource source, String name, Faults faults) {
        return PackReader.read(source, name, faults);
    }

    /** {@return whether a path is that of a pack, and not of one file of it} */
    public static boolean isPack(Path path) {
        return Files.isDirectory(path)
                || path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Reads one data file that stands outside a pack.
     *
     * @throws MissingPackException if there is nothing at the path
     */
    public static Pack readFile(Path path, Faults faults) {
        if (!Files.exists(path)) {
            throw new MissingPackException(
                    path.toString(), "Give a directory or zip archive with data, or one data file.");
        }
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try (InputStream in = DirectorySource.open(path)) {
            byte[] bytes = PackReader.bytes(in);
            if (!PackReader.isTooLarge(name, bytes, faults)) {
                return PackReader.readFile(name, bytes, faults);
            }
        } catch (IOException e) {
            faults.add(name, "cannot be read: " + e);
        }
        return new PackDecoder(name, faults).pack(PackPart.NONE);
    }
}
