package org.safetyresources.examples.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A file to write an answer into: whole, or not at all.
 *
 * @param file the file, which is replaced if it is there
 */
record OutputFile(Path file) {

    /** Writes the file; answers with what went wrong, and then the file is as it was. */
    Optional<String> write(String document) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path directory = target.getParent();
            if (directory == null || !Files.isDirectory(directory)) {
                return problem("there is no directory " + directory + ". Make it, or name another file");
            }
            // A device or a broken link would be replaced by a file too.
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
                return problem("it is not an ordinary file. Name another file");
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                return problem("it is write-protected. Name another file");
            }
            replace(target, directory.resolve("." + UUID.randomUUID() + ".tmp"), document);
            return Optional.empty();
        } catch (AccessDeniedException e) {
            return problem("you may not write there. Name another file");
        } catch (FileSystemException e) {
            return problem(
                    (e.getReason() == null ? "the file system refuses it" : e.getReason()) + ". Name another file");
        } catch (IOException e) {
            return problem(e.getMessage() + ". Name another file");
        }
    }

    private static void replace(Path target, Path beside, String document) throws IOException {
        try {
            Files.writeString(beside, document, StandardOpenOption.CREATE_NEW);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Optional<String> problem(String what) {
        return Optional.of("Cannot write \"" + file + "\": " + what + ".");
    }
}
