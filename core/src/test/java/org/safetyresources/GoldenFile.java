package org.safetyresources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output that was read by a person and is to stay as it is. */
final class GoldenFile {

    private GoldenFile() {}

    /**
     * Reads a file. What the test saw instead is left in {@code target/golden}, to be compared, reviewed
     * and copied by hand.
     */
    static String read(String name, String seen) {
        try {
            Path copy = Path.of("target/golden", name);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, seen);
            return Files.readString(Path.of("src/test/resources/golden", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
