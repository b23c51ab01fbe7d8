package org.safetyresources.examples.glossarysite;

import java.util.List;
import org.safetyresources.model.Source;

/** Writes sources so that a reader can find them. */
final class SourceLines {

    private SourceLines() {}

    static void list(List<Source> sources, Edition edition, Html html) {
        html.block("ul", "class", "sr-source-list");
        for (Source source : sources) {
            // Titles are in the language of their source, which may run the other way.
            html.open("li", "dir", "auto");
            write(source, edition, html);
            html.close("li").line();
        }
        html.close("ul").line();
    }

    static void write(Source source, Edition edition, Html html) {
        Words words = edition.words();
        String year = source.year()
                .map(String::valueOf)
                .orElseGet(() -> words.get("sources.undated").words());
        String line = words.get("sources.line", "publisher", source.publisher(), "title", source.title(), "year", year)
                .words();
        if (source.url().isPresent()) {
            // Nearly all of it is in the language of the source, which nobody tells; so none is claimed for it.
            html.anchor(source.url().get(), new Text(line, edition.language()), "class", "sr-link");
        } else {
            html.text(line);
        }
    }
}
