package org.safetyresources.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.FileKind;
import org.safetyresources.internal.read.PackDecoder;
import org.safetyresources.internal.read.TextFile;

/** The words of this library itself: headings, labels and notices, a file a language. */
public final class LabelFiles {

    private static final String LOCATION = "this library";

    private static final String[] LANGUAGES = {"en"};

    private LabelFiles() {}

    /** Reads all of them. */
    public static List<TextFile> read() {
        PackDecoder decoder = new PackDecoder(LOCATION, new Faults());
        for (String language : LANGUAGES) {
            String file = language + NodeCodec.EXTENSION;
            decoder.decode(FileKind.TEXTS, NodeCodec.read(LOCATION, file, bytes(file)));
        }
        return decoder.texts();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = LabelFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The jar of this library is incomplete: " + file + " is not in it.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The jar of this library is damaged: " + file + " cannot be read.", e);
        }
    }
}
