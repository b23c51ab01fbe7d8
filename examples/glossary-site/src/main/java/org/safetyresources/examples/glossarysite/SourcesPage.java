package org.safetyresources.examples.glossarysite;

import java.util.Comparator;
import java.util.List;
import org.safetyresources.model.Source;

/** What is quoted, with whom the rights are, and what our own words rest on. */
record SourcesPage() implements Page {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @Override
    public String name() {
        return MenuEntry.SOURCES.page();
    }

    @Override
    public Content in(Edition edition) {
        Words words = edition.words();
        Text title = MenuEntry.SOURCES.title(edition);
        Comparator<String> order = edition.collator()::compare;
        List<Source> sources = edition.catalog().publications().sources().stream()
                .sorted(Comparator.comparing(Source::publisher, order)
                        .thenComparing(Source::title, order)
                        .thenComparing(Source::id))
                .toList();
        Html html = new Html(edition.language(), Links.from(edition.path(name())));
        html.block("div", "class", "site-text");
        html.element("h1", title, "class", "sr-title");
        html.element("h2", words.get("sources.quoted"), "class", "sr-heading");
        html.element("p", words.get("sources.quoted.text"));
        quoted(sources, edition, html);
        html.element("h2", words.get("sources.cited"), "class", "sr-heading");
        html.element("p", words.get("sources.cited.text"));
        List<Source> cited = sources.stream()
                .filter(source -> source.rightsHolder().isEmpty())
                .toList();
        SourceLines.list(cited, edition, html);
        html.element("h2", words.get("sources.licence"), "class", "sr-heading");
        html.element("p", words.get("sources.licence.text"));
        html.open("p").anchor(LICENCE, words.get("sources.licence.link"), "class", "sr-link", "rel", "license");
        html.close("p").line().close("div").line();
        return Content.of(title, html);
    }

    private static void quoted(List<Source> sources, Edition edition, Html html) {
        html.block("ul", "class", "sr-source-list");
        for (Source source : sources) {
            if (source.rightsHolder().isPresent()) {
                html.open("li", "dir", "auto");
                SourceLines.write(source, edition, html);
                html.text(" ");
                html.inline(
                        "span",
                        edition.words()
                                .get(
                                        "sources.rights",
                                        "holder",
                                        source.rightsHolder().get()));
                html.close("li").line();
            }
        }
        html.close("ul").line();
    }
}
