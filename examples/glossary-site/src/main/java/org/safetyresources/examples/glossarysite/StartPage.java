package org.safetyresources.examples.glossarysite;

import org.safetyresources.model.ThreatDefinition;

/** The first page of a language: danger first, then the way to help, then what there is to read. */
record StartPage() implements Page {

    static final String NAME = "index";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Content in(Edition edition) {
        Words words = edition.words();
        Html html = new Html(edition.language(), Links.from(edition.path(NAME)));
        Text title = words.get("site.name");
        html.block("div", "class", "site-text");
        html.element("h1", title, "class", "sr-title");
        html.element("p", words.get("start.lead"), "class", "site-lead");
        html.close("div").line();
        danger(edition, html);
        html.block("div", "class", "site-text");
        html.element("h2", words.get("start.meanings"), "class", "sr-heading");
        html.block("ul", "class", "site-cards");
        for (ThreatDefinition threat : edition.catalog().threats()) {
            html.open("li").link(edition.path(ThreatPage.name(threat)), edition.nameOf(threat), "class", "sr-link");
            html.close("li").line();
        }
        html.close("ul").line();
        html.element("h2", words.get("start.more"), "class", "sr-heading");
        html.block("ul", "class", "site-list");
        entry(MenuEntry.GLOSSARY, "start.glossary", edition, html);
        entry(MenuEntry.TERMS, "start.terms", edition, html);
        entry(MenuEntry.COVERAGE, "start.coverage", edition, html);
        entry(MenuEntry.SOURCES, "start.sources", edition, html);
        html.close("ul").line().close("div").line();
        return Content.of(title, html);
    }

    /** What to do when a child is in danger now, and the way to the countries. */
    static void danger(Edition edition, Html html) {
        Words words = edition.words();
        html.block("div", "class", "sr-danger site-danger");
        html.element("p", words.get("danger"));
        html.open("p").link(edition.path(MenuEntry.HELP.page()), words.get("danger.link"), "class", "site-button");
        html.close("p").line().close("div").line();
    }

    private static void entry(MenuEntry entry, String key, Edition edition, Html html) {
        html.open("li").link(edition.path(entry.page()), edition.words().get(key), "class", "sr-link");
        html.close("li").line();
    }
}
