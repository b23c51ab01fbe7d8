package org.safetyresources.examples.glossarysite;

import java.util.function.Supplier;

/**
 * A file of the site.
 *
 * @param path its path within the site, with slashes
 * @param text what it holds, made when it is written
 */
record SiteFile(String path, Supplier<String> text) {

    boolean isPage() {
        return path.endsWith(".html");
    }
}
