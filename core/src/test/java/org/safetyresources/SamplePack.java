package org.safetyresources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small pack of made-up content in {@code src/test/resources/sample-pack}.
 *
 * <p>It knows the United States, Great Britain with Scotland and Wales, Kosovo, and two channels for the
 * whole world. The group {@code us-report} has a channel for one threat only; the group {@code
 * gb-report} has one that serves Scotland only; {@code atlantic-line} serves the whole of one country
 * and a part of another.
 */
public final class SamplePack {

    private static final Path FILES = Path.of("src/test/resources/sample-pack");

    private final Path directory;

    private SamplePack(Path directory) {
        this.directory = directory;
    }

    /** Writes the pack into a directory. */
    public static SamplePack writeTo(Path directory) {
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(FILES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SamplePack(directory);
    }

    /** Writes the pack into a directory and loads it. */
    public static SafetyCatalog load(Path directory) {
        return writeTo(directory).load();
    }

    /** Takes the channels and resources away that serve the whole world. */
    public SamplePack withoutTheWorld() {
        try {
            Files.delete(directory.resolve("worldwide.json"));
            removeLines("text/en.json", "channel.world-");
            removeLines("ids.txt", "world-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Makes the channel of Kosovo, which is the only one there, that of a part of it. */
    public SamplePack regional() {
        return replace(
                "countries/xk.json", "\"XK\"\n        ]", "\"XK-PR\"\n        ],\n        \"area\": \"Pristina\"");
    }

    /** Replaces words in one of the files; they must be there. */
    public SamplePack replace(String file, String words, String replacement) {
        try {
            String content = Files.readString(directory.resolve(file));
            if (!content.contains(words)) {
                throw new IllegalArgumentException(file + " does not hold " + words);
            }
            Files.writeString(directory.resolve(file), content.replace(words, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a file. */
    public SamplePack add(String file, String content) {
        try {
            Files.writeString(directory.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Loads the pack. */
    public SafetyCatalog load() {
        return SafetyCatalog.load(directory);
    }

    private void removeLines(String file, String beginning) throws IOException {
        String kept = Files.readAllLines(directory.resolve(file)).stream()
                .filter(line -> !line.strip().replace("\"", "").startsWith(beginning))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(directory.resolve(file), kept.replaceAll(",\n  }", "\n  }"));
    }
}
