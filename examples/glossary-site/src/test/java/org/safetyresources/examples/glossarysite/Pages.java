package org.safetyresources.examples.glossarysite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;

/**
 * Pages by their paths within the site.
 *
 * @param byPath each page
 */
record Pages(Map<String, Document> byPath) {

    Document page(String path) {
        Document page = byPath.get(path);
        if (page == null) {
            throw new AssertionError("There is no page " + path);
        }
        return page;
    }

    /** {@return those that there are once in each language} */
    Pages translated() {
        Map<String, Document> translated = new LinkedHashMap<>(byPath);
        translated.keySet().removeIf(path -> !path.contains("/"));
        return new Pages(translated);
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    Set<String> paths() {
        return byPath.keySet();
    }

    void forEach(BiConsumer<String, Document> check) {
        byPath.forEach(check);
    }
}
