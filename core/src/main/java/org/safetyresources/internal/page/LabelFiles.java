package org.safetyresources.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.PackReader;
import org.safetyresources.internal.read.TextFile;

/** The words of this library itself: headings, labels and notices, a file a language. */
public final class LabelFiles {

    private static final List<String> FILES = List.of("en.json");

    private LabelFiles() {}

    /** Reads all of them. */
    public static List<TextFile> read() {
        return FILES.stream().map(LabelFiles::read).toList();
    }

    private static TextFile read(String file) {
        try (InputStream in = LabelFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("This library is incomplete: " + file + " is not in it.");
            }
            Faults faults = new Faults();
            return PackReader.readTexts(file, PackReader.bytes(in), faults)
                    .filter(texts -> faults.isEmpty())
                    .orElseThrow(() -> new IllegalStateException("This library is damaged: " + faults.sorted()));
        } catch (IOException e) {
            throw new IllegalStateException("This library is damaged: " + file + " cannot be read.", e);
        }
    }
}
