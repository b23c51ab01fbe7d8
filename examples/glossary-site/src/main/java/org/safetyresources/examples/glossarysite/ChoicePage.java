package org.safetyresources.examples.glossarysite;

import java.util.List;
import org.safetyresources.model.LanguageTag;

/**
 * The first page of the site, on which a reader chooses a language, and the page in the place of one that is missing.
 * Both speak every language at once.
 *
 * @param base where the site will be published
 * @param editions the site in each language
 */
record ChoicePage(BaseUrl base, List<Edition> editions) {

    static final String PATH = "index.html";
    static final String MISSING_PATH = "404.html";

    String choice() {
        Html html = head("choose", Links.from(PATH));
        html.block("link", "rel", "canonical", "href", base.to(PATH));
        for (Edition edition : editions) {
            String start = base.to(edition.path(StartPage.NAME));
            html.block(
                    "link", "rel", "alternate", "hreflang", edition.language().code(), "href", start);
        }
        html.block("link", "rel", "alternate", "hreflang", "x-default", "href", base.to(PATH));
        return body("choose", "start.lead", html);
    }

    /** A host shows it at any address, so it links from the root, and search engines are asked to pass it over. */
    String missing() {
        Html html = head("missing.title", Links.rooted(base));
        html.block("meta", "name", "robots", "content", "noindex");
        return body("missing.title", "missing.text", html);
    }

    private static Html head(String title, Links links) {
        Html html = new Html(LanguageTag.ENGLISH, links);
        Head.begin(html);
        Words english = Words.in(LanguageTag.ENGLISH);
        String site = english.get("site.name").words();
        html.open("title").text(english.get(title).words() + " – " + site).close("title");
        return html.line();
    }

    private String body(String title, String lead, Html html) {
        Words english = Words.in(LanguageTag.ENGLISH);
        Head.styles(html);
        html.close("head").line().block("body", "class", "sr-body site");
        html.anchor("#main", english.get("skip"), "class", "site-skip").line();
        html.block("main", "id", "main", "class", "site-text");
        html.element("h1", english.get(title), "class", "sr-title");
        html.block("nav", "aria-label", english.get("languages").words());
        for (Edition edition : editions) {
            edition(edition, title, lead, html);
        }
        return html.close("nav", "main", "body", "html").line().toString();
    }

    private static void edition(Edition edition, String title, String lead, Html html) {
        Words words = edition.words();
        html.block("section", "class", "site-choice").open("h2", "class", "sr-heading");
        String code = edition.language().code();
        html.link(edition.path(StartPage.NAME), edition.name(), "class", "sr-link", "hreflang", code);
        html.close("h2").line();
        if (!words.language().equals(LanguageTag.ENGLISH)) {
            html.element("p", words.get(title), "class", "site-lead"); // the English one is the heading
        }
        html.element("p", words.get(lead));
        html.open("p").inline("span", words.get("danger")).text(" ");
        html.link(edition.path(MenuEntry.HELP.page()), words.get("danger.link"), "class", "sr-link", "hreflang", code);
        html.close("p").line().close("section").line();
    }
}
