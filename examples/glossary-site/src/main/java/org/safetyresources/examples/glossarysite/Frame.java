package org.safetyresources.examples.glossarysite;

import java.util.List;
import java.util.Optional;
import org.safetyresources.CatalogVersion;
import org.safetyresources.page.Fragment;
import org.safetyresources.render.JsonLdRenderer;

/**
 * Writes what stands around the main part of a page: the head, the menu, the way here, the same page in other
 * languages, and the version of the data.
 *
 * @param base where the site will be published
 * @param editions the site in each language
 */
record Frame(BaseUrl base, List<Edition> editions) {

    String document(Page page, Edition edition) {
        String path = edition.path(page.name());
        Page.Content content = page.in(edition);
        Words words = edition.words();
        Html html = new Html(edition.language(), Links.from(path));
        Head.begin(html);
        boolean start = page.name().equals(StartPage.NAME);
        String site = words.get("site.name").words();
        html.open("title")
                .text(start ? site : content.title().words() + " – " + site)
                .close("title");
        html.line();
        html.block("link", "rel", "canonical", "href", base.to(path));
        for (Edition other : editions) {
            alternate(other.language().code(), other.path(page.name()), html);
        }
        if (start) {
            alternate("x-default", ChoicePage.PATH, html);
        }
        Head.styles(html);
        if (content.data().isPresent()) {
            data(content.data().get(), html);
        }
        html.close("head").line().block("body", "class", "sr-body site");
        html.anchor("#main", words.get("skip"), "class", "site-skip").line();
        header(page, edition, html);
        if (!start) {
            trail(page, content, edition, html);
        }
        html.block("main", "id", "main").rendered(content.html().toString()).close("main");
        html.line();
        footer(edition, html);
        return html.close("body", "html").line().toString();
    }

    private void alternate(String language, String path, Html html) {
        html.block("link", "rel", "alternate", "hreflang", language, "href", base.to(path));
    }

    /** Nothing runs it: a browser passes over a script of this type, and no policy has to allow it. */
    private static void data(Fragment fragment, Html html) {
        html.block("script", "type", "application/ld+json");
        html.rendered(JsonLdRenderer.create().render(fragment)).close("script").line();
    }

    private void header(Page page, Edition edition, Html html) {
        Words words = edition.words();
        html.block("header", "class", "site-header").block("div", "class", "site-top");
        html.open("p", "class", "site-name").link(edition.path(StartPage.NAME), words.get("site.name"));
        html.close("p").line();
        languages(page, edition, html);
        html.close("div").line();
        html.block("nav", "class", "site-menu", "aria-label", words.get("menu").words());
        html.block("ul");
        for (MenuEntry entry : MenuEntry.values()) {
            html.open("li");
            String path = edition.path(entry.page());
            if (entry.page().equals(page.name())) {
                html.link(path, entry.name(edition), "aria-current", "page");
            } else {
                html.link(path, entry.name(edition));
            }
            html.close("li").line();
        }
        html.close("ul").line().close("nav").line().close("header").line();
    }

    private void languages(Page page, Edition edition, Html html) {
        if (editions.size() == 1) {
            return;
        }
        Text label = edition.words().get("languages");
        html.block("nav", "class", "site-languages", "aria-label", label.words());
        html.block("ul");
        for (Edition other : editions) {
            String code = other.language().code();
            html.open("li");
            if (other.language().equals(edition.language())) {
                html.inline("span", other.name(), "aria-current", "true");
            } else {
                html.link(other.path(page.name()), other.name(), "hreflang", code);
            }
            html.close("li").line();
        }
        html.close("ul").line().close("nav").line();
    }

    private static void trail(Page page, Page.Content content, Edition edition, Html html) {
        Words words = edition.words();
        html.block(
                "nav", "class", "site-trail", "aria-label", words.get("trail").words());
        html.block("ol");
        html.open("li").link(edition.path(StartPage.NAME), words.get("start"));
        html.close("li").line();
        Optional<MenuEntry> above = page.above();
        if (above.isPresent()) {
            html.open("li").link(edition.path(above.get().page()), above.get().title(edition));
            html.close("li").line();
        }
        html.open("li").inline("span", content.shortTitle(), "aria-current", "page");
        html.close("li").line().close("ol").line().close("nav").line();
    }

    private static void footer(Edition edition, Html html) {
        Words words = edition.words();
        CatalogVersion version = edition.catalog().version();
        html.block("footer", "class", "site-footer");
        html.element("p", words.get("footer.notice"));
        boolean reviewed = edition.coverage().reviewed() == edition.coverage().words();
        if (!reviewed) {
            html.element("p", words.get("footer.unreviewed"));
        }
        String released = version.released().toString();
        html.element("p", words.get("footer.data", "version", version.data().code(), "date", released));
        html.close("footer").line();
    }
}
