package org.safetyresources.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safetyresources.InvalidPackException;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.Violation;
import org.safetyresources.internal.read.DirectorySource;
import org.safetyresources.internal.read.PackSource;
import org.safetyresources.internal.read.PackagedSource;

/** Validates a directory of data in full and packages it. */
public final class PackBuilder {

    private PackBuilder() {}

    /**
     * Packages data.
     *
     * @param arguments the directory to read and the directory to write
     * @throws IOException if a file cannot be copied
     * @throws InvalidPackException if the data has faults; then nothing is written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give the directory to read and the directory to write.");
        }
        build(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Packages data; what was packaged before goes. */
    public static void build(Path source, Path target) throws IOException {
        List<Violation> violations = SafetyCatalog.validate(source);
        if (!violations.isEmpty()) {
            throw new InvalidPackException(source.toString(), violations);
        }
        clear(target);
        PackSource pack = new DirectorySource(source);
        Set<String> files = new TreeSet<>(pack.files());
        for (String file : files) {
            Path copy = target.resolve(file);
            Files.createDirectories(copy.getParent());
            try (InputStream in = pack.open(file)) {
                Files.write(copy, in.readAllBytes());
            }
        }
        Files.writeString(target.resolve(PackagedSource.LIST), String.join("\n", files) + "\n");
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
