package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A directory with a small, complete and valid pack of made-up data, for tests to put faults into. */
public final class PackFolder {

    /** The files of the pack, one of each kind and a second language. */
    public static final List<String> FILES = List.of(
            "manifest.json",
            "ids.txt",
            "sources.json",
            "organizations.json",
            "threats.json",
            "terminology.json",
            "facts.json",
            "resources.json",
            "countries/us.json",
            "worldwide.json",
            "text/en.json",
            "text/pt-BR.json");

    private final Path directory;

    private PackFolder(Path directory) {
        this.directory = directory;
    }

    /** Writes the pack. */
    public static PackFolder in(Path directory) {
        PackFolder folder = new PackFolder(directory);
        FILES.forEach(file -> folder.write(file, bytesOf(file)));
        return folder;
    }

    /** An empty directory, to be filled file by file. */
    public static PackFolder empty(Path directory) {
        return new PackFolder(directory);
    }

    /** The bytes of a file as it is in the valid pack. */
    public static byte[] bytesOf(String file) {
        try (InputStream in = PackFolder.class.getResourceAsStream("/org/safetyresources/pack/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path directory() {
        return directory;
    }

    public Path path(String file) {
        return directory.resolve(file);
    }

    public PackFolder write(String file, byte[] bytes) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public PackFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public PackFolder delete(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where a fragment of a file stands; a fragment that is nowhere is a mistake. */
    public PackFolder replace(String file, String fragment, String replacement) {
        String text = read(file);
        int start = text.indexOf(fragment);
        assertThat(start).as("place of %s in %s", fragment, file).isNotNegative();
        return write(file, text.substring(0, start) + replacement + text.substring(start + fragment.length()));
    }

    /** All faults of the pack, each as the one line that people read. */
    public List<String> faults() {
        return lines(SafetyCatalog.validate(directory));
    }

    /** All faults of one file when it is validated alone. */
    public List<String> faultsOf(String file) {
        return lines(SafetyCatalog.validate(path(file)));
    }

    public static List<String> lines(List<Violation> violations) {
        return violations.stream().map(Violation::toString).toList();
    }
}
