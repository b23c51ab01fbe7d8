package org.safetyresources.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.safetyresources.page.SafetyPage;

/** Writes a safety page in one format; immutable, and safe for use by many threads. */
public interface PageRenderer {

    /**
     * Writes a page.
     *
     * @param page the page
     * @param out where to write it; not closed
     * @throws IOException if {@code out} throws it
     */
    void render(SafetyPage page, Appendable out) throws IOException;

    /**
     * Writes a page into a string.
     *
     * @param page the page
     * @return the document
     */
    default String render(SafetyPage page) {
        StringBuilder out = new StringBuilder();
        try {
            render(page, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not throw this", e);
        }
        return out.toString();
    }
}
