package org.safetyresources.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safetyresources.SafetyCatalog;

/**
 * A copy of the made-up data that a test changes.
 *
 * @param directory where it is
 */
record EditedPack(Path directory) {

    static EditedPack in(Path directory) {
        try (Stream<Path> walked = Files.walk(Outcome.PACK)) {
            List<Path> files = walked.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path copy = directory.resolve(Outcome.PACK.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EditedPack(directory);
    }

    /** Replaces what stands in a file for the first time. */
    EditedPack edit(String file, String before, String after) {
        Path path = directory.resolve(file);
        try {
            String text = Files.readString(path);
            int at = text.indexOf(before);
            if (at < 0) {
                throw new IllegalArgumentException(before + " is not in " + file);
            }
            Files.writeString(path, text.substring(0, at) + after + text.substring(at + before.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SafetyCatalog catalog() {
        return SafetyCatalog.load(directory);
    }
}
