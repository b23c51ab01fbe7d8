package org.safetyresources.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The files of a pack, wherever they are kept. */
public interface PackSource {

    /** {@return where the pack is, for people to read} */
    String location();

    /**
     * Lists the files.
     *
     * @return the names, relative to the pack, with {@code /} between their parts
     * @throws IOException if the pack cannot be listed
     */
    Set<String> files() throws IOException;

    /**
     * Opens a file; the caller closes it.
     *
     * @param file one of {@link #files()}
     * @return its bytes
     * @throws IOException if it cannot be opened
     */
    InputStream open(String file) throws IOException;
}
