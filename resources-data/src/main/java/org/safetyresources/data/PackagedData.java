package org.safetyresources.data;

import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.spi.PackProvider;

/** Opens the data in this artifact; an application has no need to name this class. */
public final class PackagedData implements PackProvider {

    private static final String FOLDER = "pack/";

    /** Created by the service loader. */
    public PackagedData() {}

    @Override
    public String location() {
        @Nullable URL place = PackagedData.class.getResource(FOLDER + "manifest.txt");
        return place == null ? "org.safetyresources.data" : place.toString().replace(FOLDER + "manifest.txt", FOLDER);
    }

    @Override
    public Optional<InputStream> open(String file) {
        return Optional.ofNullable(PackagedData.class.getResourceAsStream(FOLDER + file));
    }
}
