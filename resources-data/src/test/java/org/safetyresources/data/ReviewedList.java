package org.safetyresources.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list among the test resources that people reviewed line by line; a line that begins with # explains it. */
final class ReviewedList {

    private ReviewedList() {}

    static List<String> read(String name) {
        try (InputStream in = Objects.requireNonNull(ReviewedList.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
