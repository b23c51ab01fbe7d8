package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safetyresources.SafetyCatalog;

@ExtendWith(WholeSite.Reader.class)
class SitemapTest {

    private final WholeSite site;
    private final Document sitemap;

    SitemapTest(WholeSite site) {
        this.site = site;
        sitemap = Jsoup.parse(site.files().getOrDefault("sitemap.xml", ""), Parser.xmlParser());
    }

    @Test
    void theSitemapListsEveryPageOnce() {
        List<String> pages = site.pages().paths().stream()
                .filter(path -> !path.equals("404.html"))
                .map(WholeSite.BASE::to)
                .toList();

        assertThat(sitemap.select("loc").eachText()).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void theSitemapNamesTheSameLanguagesAsThePages() {
        Map<String, List<String>> mapped = sitemap.select("url").stream()
                .collect(Collectors.toMap(
                        url -> url.select("loc").text(), url -> alternates(url.getElementsByTag("xhtml:link"))));
        site.pages().forEach((path, page) -> {
            if (!path.equals("404.html")) {
                assertThat(mapped.get(WholeSite.BASE.to(path)))
                        .as(path)
                        .isEqualTo(alternates(page.select("link[hreflang]")));
            }
        });
    }

    @Test
    void everyEntryHasTheDayOfTheData() {
        assertThat(sitemap.select("lastmod").eachText()).hasSameSizeAs(sitemap.select("loc"));
        assertThat(sitemap.select("lastmod").eachText())
                .containsOnly(SafetyCatalog.load().version().released().toString());
    }

    @Test
    void robotsAreToldWhereTheSitemapIs() {
        assertThat(site.files().get("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://example.org/safety/sitemap.xml\n");
    }

    private static List<String> alternates(List<Element> links) {
        return links.stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .sorted()
                .toList();
    }
}
