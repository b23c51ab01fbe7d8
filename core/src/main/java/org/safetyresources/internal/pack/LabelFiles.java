package org.safetyresources.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.FileKind;
import org.safetyresources.internal.read.PackDecoder;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.internal.read.TextFile;

/** The words of this library itself: headings, labels and notices, a file a language. */
public final class LabelFiles implements PackPart {

    /** Which languages there are, a line each. */
    static final String LANGUAGES = "languages.txt";

    private static final String LOCATION = "this library";

    private final Set<String> languages = new LinkedHashSet<>();
    private final Map<String, String> countryNames = new ConcurrentHashMap<>();

    private LabelFiles() {
        for (String code : new String(bytes(LANGUAGES), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!code.isEmpty()) {
                languages.add(code);
            }
        }
    }

    /** Finds them. */
    public static LabelFiles find() {
        return new LabelFiles();
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public List<TextFile> texts(String language) {
        if (!languages.contains(language)) {
            return List.of();
        }
        String file = language + NodeCodec.EXTENSION;
        PackDecoder decoder = new PackDecoder(LOCATION, new Faults());
        decoder.decode(FileKind.TEXTS, NodeCodec.read(LOCATION, file, bytes(file)));
        return decoder.texts();
    }

    @Override
    public Optional<String> countryName(String country, String language) {
        if (!languages.contains(language)) {
            return Optional.empty();
        }
        String names = countryNames.get(language);
        if (names == null) {
            names = new String(bytes(language + CountryNames.EXTENSION), StandardCharsets.UTF_8);
            countryNames.put(language, names);
        }
        return CountryNames.find(names, country);
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
