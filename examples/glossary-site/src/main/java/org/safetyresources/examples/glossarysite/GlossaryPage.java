package org.safetyresources.examples.glossarysite;

import java.util.Optional;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.page.Glossary;
import org.safetyresources.render.HtmlRenderer;

/** All official definitions, and the way to the same in plain words. */
record GlossaryPage() implements Page {

    @Override
    public String name() {
        return MenuEntry.GLOSSARY.page();
    }

    @Override
    public Content in(Edition edition) {
        Words words = edition.words();
        Glossary own = edition.catalog().glossary(edition.language());
        // Its own title is that of its first section as well.
        String heading = edition.title(MenuEntry.GLOSSARY.titleKey(), own);
        Glossary glossary = new Glossary(heading, own.notices(), own.language(), own.sections(), own.version());
        Text title = new Text(heading, own.language());
        Html html = new Html(edition.language(), Links.from(edition.path(name())));
        html.rendered(HtmlRenderer.ofHeadingLevel(1).render(glossary));
        html.block("section", "class", "site-text", "aria-labelledby", "plain");
        html.element("h2", words.get("glossary.more"), "class", "sr-heading", "id", "plain");
        html.element("p", words.get("glossary.more.text"));
        html.block("ul", "class", "site-cards");
        for (ThreatDefinition threat : edition.catalog().threats()) {
            html.open("li").link(edition.path(ThreatPage.name(threat)), edition.nameOf(threat), "class", "sr-link");
            html.close("li").line();
        }
        html.close("ul").line().close("section").line();
        return new Content(title, title, Optional.of(glossary), html);
    }
}
