package org.safetyresources.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Brings a pack of one's own: files as people edit them, wherever they are kept.
 *
 * <p>It is given to {@link org.safetyresources.CatalogBuilder#add(PackSource)}, or found by {@link
 * java.util.ServiceLoader} and added by {@link org.safetyresources.CatalogBuilder#addProvided()}. What
 * it brings is validated in full each time it is read.
 */
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
