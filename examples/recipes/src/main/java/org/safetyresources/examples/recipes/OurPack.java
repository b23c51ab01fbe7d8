package org.safetyresources.examples.recipes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.safetyresources.spi.PackSource;

/** A pack that comes in an artifact of one's own: here, what the program once called a threat leads to its id. */
public final class OurPack implements PackSource {

    /** Created by the service loader. */
    public OurPack() {}

    // begin: our-pack
    @Override
    public String location() {
        return "the pack of " + OurPack.class.getPackageName();
    }

    @Override
    public Set<String> files() {
        return Set.of("manifest.json", "ids.txt", "retired.json");
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Objects.requireNonNull(OurPack.class.getResourceAsStream("/our-pack/" + file), file);
    }
    // end: our-pack
}
