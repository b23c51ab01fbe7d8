package org.safetyresources.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.AmbiguousPackException;
import org.safetyresources.spi.PackProvider;

/** Opens the data in this artifact; an application has no need to name this class. */
public final class PackagedData implements PackProvider {

    private static final String FOLDER = "pack/";
    private static final String MANIFEST = "manifest.txt";

    /** Created by the service loader. */
    public PackagedData() {}

    @Override
    public String location() {
        @Nullable URL place = PackagedData.class.getResource(FOLDER + MANIFEST);
        return place == null ? "org.safetyresources.data" : folder(place);
    }

    private static String folder(URL manifest) {
        String place = manifest.toString();
        return place.substring(0, place.length() - MANIFEST.length());
    }

    @Override
    public Optional<InputStream> open(String file) throws IOException {
        if (file.equals(MANIFEST)) {
            requireOne();
        }
        return Optional.ofNullable(PackagedData.class.getResourceAsStream(FOLDER + file));
    }

    /** On a class path with two versions of this artifact, one would hide the other without a word. */
    private static void requireOne() throws IOException {
        String name = PackagedData.class.getPackageName().replace('.', '/') + "/" + FOLDER + MANIFEST;
        List<URL> places = Collections.list(PackagedData.class.getClassLoader().getResources(name));
        for (int i = 1; i < places.size(); i++) {
            if (!Arrays.equals(bytes(places.get(0)), bytes(places.get(i)))) {
                throw new AmbiguousPackException(List.of(folder(places.get(0)), folder(places.get(i))));
            }
        }
    }

    private static byte[] bytes(URL place) throws IOException {
        try (InputStream in = place.openStream()) {
            return in.readAllBytes();
        }
    }
}
