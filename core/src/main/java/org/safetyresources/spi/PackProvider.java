package org.safetyresources.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Brings packaged data; found by {@link java.util.ServiceLoader}.
 *
 * <p>The provider opens its files itself, since on the module path no other module may. Its data was
 * validated in full when it was packaged.
 */
public interface PackProvider {

    /** {@return where the data is, for people to read} */
    String location();

    /**
     * Opens a file; the caller closes it.
     *
     * @param file the name of the file, with {@code /} between its parts
     * @return its bytes; empty if there is no such file
     * @throws IOException if it cannot be opened
     */
    Optional<InputStream> open(String file) throws IOException;
}
