package org.safetyresources.examples.glossarysite;

import java.util.List;

/**
 * Tells search engines every page and the same page in other languages, as sitemaps.org describes it.
 *
 * @param base where the site will be published
 * @param editions the site in each language
 * @param released the day of the data, which is the day of every page
 */
record Sitemap(BaseUrl base, List<Edition> editions, String released) {

    static final String PATH = "sitemap.xml";

    String of(List<Page> pages) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        url(ChoicePage.PATH, StartPage.NAME, xml);
        for (Edition edition : editions) {
            for (Page page : pages) {
                url(edition.path(page.name()), page.name(), xml);
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private void url(String path, String page, StringBuilder xml) {
        xml.append("<url>\n<loc>").append(escaped(base.to(path))).append("</loc>\n");
        xml.append("<lastmod>").append(released).append("</lastmod>\n");
        for (Edition edition : editions) {
            alternate(edition.language().code(), edition.path(page), xml);
        }
        if (page.equals(StartPage.NAME)) {
            alternate("x-default", ChoicePage.PATH, xml);
        }
        xml.append("</url>\n");
    }

    private void alternate(String language, String path, StringBuilder xml) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language);
        xml.append("\" href=\"").append(escaped(base.to(path))).append("\"/>\n");
    }

    /** An address holds no other character that XML gives a meaning to. */
    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("'", "&apos;");
    }
}
