package org.safetyresources.examples.glossarysite;

/** What the head of every document of the site has in common. */
final class Head {

    /** The library's stylesheet. */
    static final String LIBRARY_STYLES = "safety-resources.css";

    /** What the site adds to it. */
    static final String SITE_STYLES = "site.css";

    /** Nothing but the stylesheets of the site may be loaded, and nothing may run. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

    private Head() {}

    static void begin(Html html) {
        html.rendered("<!DOCTYPE html>\n");
        html.block("html", Html.languageOf(html.language())).block("head");
        html.block("meta", "charset", "utf-8");
        html.block("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.block("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.block("meta", "name", "referrer", "content", "no-referrer");
        html.block("meta", "name", "color-scheme", "content", "light dark");
    }

    static void styles(Html html) {
        html.block("link", "rel", "stylesheet", "href", html.address(LIBRARY_STYLES));
        html.block("link", "rel", "stylesheet", "href", html.address(SITE_STYLES));
    }
}
