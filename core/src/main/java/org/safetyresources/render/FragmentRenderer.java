package org.safetyresources.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.safetyresources.page.Fragment;

/** Writes a page or another fragment in one format; immutable, and safe for use by many threads. */
public interface FragmentRenderer {

    /**
     * Writes a fragment.
     *
     * @param fragment the page or other fragment
     * @param out where to write it; not closed
     * @throws IOException if {@code out} throws it
     */
    void render(Fragment fragment, Appendable out) throws IOException;

    /**
     * Writes a fragment into a string.
     *
     * @param fragment the page or other fragment
     * @return the document
     */
    default String render(Fragment fragment) {
        StringBuilder out = new StringBuilder();
        try {
            render(fragment, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not throw this", e);
        }
        return out.toString();
    }
}
