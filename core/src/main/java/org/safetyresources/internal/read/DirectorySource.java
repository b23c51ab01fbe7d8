package org.safetyresources.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetyresources.spi.PackSource;

/** A pack in a directory, laid out for people to edit. */
public record DirectorySource(Path directory) implements PackSource {

    /** Files lie in the directory itself or one level below. */
    private static final int LEVELS = 2;

    @Override
    public String location() {
        return directory.toString();
    }

    @Override
    public Set<String> files() throws IOException {
        Path root = directory.toRealPath();
        try (Stream<Path> paths = Files.walk(root, LEVELS)) {
            return paths.filter(path -> isLeaf(root, path))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .limit(Limits.MAX_FILES + 1L)
                    .collect(Collectors.toSet());
        }
    }

    /** What is not looked into must be listed, or it would be left out without a word. */
    private static boolean isLeaf(Path root, Path path) {
        return root.relativize(path).getNameCount() == LEVELS || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return open(directory.resolve(file));
    }

    /** Opens an ordinary file; a device or a pipe might never end. */
    public static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("not an ordinary file");
        }
        return Files.newInputStream(file);
    }
}
