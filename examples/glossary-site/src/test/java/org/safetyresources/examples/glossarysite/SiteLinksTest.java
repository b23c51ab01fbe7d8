package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every link of the site leads somewhere, and nothing is fetched from elsewhere. */
@ExtendWith(WholeSite.Reader.class)
class SiteLinksTest {

    private final Map<String, String> files;
    private final Pages pages;

    SiteLinksTest(WholeSite site) {
        files = site.files();
        pages = site.pages();
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAFileAndAPartThatAreThere() {
        pages.forEach((path, page) -> assertThat(broken(path, page)).as(path).isEmpty());
    }

    @Test
    void aBrokenLinkWouldBeSeen() {
        Document page = Jsoup.parse(
                "<p id=a><a href=gone.html>1</a><a href=#b>2</a><a href=#a>3</a><a href=../es/index.html#x>4</a>",
                WholeSite.BASE.to("en/index.html"));

        assertThat(broken("en/index.html", page)).containsExactly("gone.html", "#b", "../es/index.html#x");
    }

    @Test
    void everyPageIsReachedFromTheFirst() {
        Set<String> reached = new TreeSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String path = open.remove();
            for (Element link : pages.page(path).select("a[href]")) {
                String target = target(path, link.attr("href"));
                if (pages.has(target) && reached.add(target)) {
                    open.add(target);
                }
            }
        }

        Set<String> all = new TreeSet<>(pages.paths());
        all.remove("404.html"); // a host shows it, and no page links to it
        assertThat(reached).isEqualTo(all);
    }

    @Test
    void whatLeadsOutOfTheSiteIsAnAddressOrANumberOfASafeKind() {
        Set<String> schemes = new HashSet<>();
        pages.byPath()
                .values()
                .forEach(page -> page.select("a[href]").forEach(link -> {
                    String scheme = URI.create(link.attr("href")).getScheme();
                    if (scheme != null) {
                        schemes.add(scheme);
                    }
                }));

        assertThat(schemes).isSubsetOf("https", "tel", "sms", "mailto").contains("https", "tel");
    }

    @Test
    void nothingIsFetchedFromAnotherHost() {
        pages.forEach((path, page) -> {
            assertThat(page.select("[src], [srcset], [data], [poster], [background], [style], iframe, base, form"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                    .as(path)
                    .hasSize(2)
                    .noneMatch(href -> href.contains(":") || href.startsWith("//"));
        });
        files.forEach((path, text) -> {
            if (path.endsWith(".css")) {
                assertThat(text).as(path).doesNotContain("@import", "url(");
            }
        });
    }

    @Test
    void theSamePageInOtherLanguagesIsNamedByAllOfThem() {
        pages.forEach((path, page) -> page.select("link[hreflang]").forEach(link -> {
            String other = target(path, link.attr("href"));
            assertThat(pages.has(other)).as(path).isTrue();
            assertThat(alternates(pages.page(other))).as(other).isEqualTo(alternates(page));
            assertThat(link.attr("hreflang"))
                    .isIn("x-default", pages.page(other).child(0).attr("lang"));
        }));
    }

    @Test
    void eachPageIsNamedAmongItsOwnLanguagesAndLinksToTheOthers() {
        pages.forEach((path, page) -> {
            if (path.contains("/")) {
                assertThat(alternates(page)).as(path).contains(WholeSite.BASE.to(path));
                List<String> linked = page.select(".site-languages a[hreflang]").eachAttr("abs:href");
                Set<String> others = alternates(page);
                others.removeAll(Set.of(WholeSite.BASE.to(path), WholeSite.BASE.to("index.html")));
                assertThat(linked).as(path).isNotEmpty().containsExactlyInAnyOrderElementsOf(others);
                assertThat(page.select(".site-languages a[hreflang]"))
                        .allSatisfy(link -> assertThat(link.attr("lang")).isEqualTo(link.attr("hreflang")));
            }
        });
    }

    private static Set<String> alternates(Document page) {
        return new TreeSet<>(page.select("link[rel=alternate]").eachAttr("href"));
    }

    private List<String> broken(String path, Document page) {
        List<String> broken = new ArrayList<>();
        for (Element link : page.select("a[href], link[href]")) {
            String href = link.attr("href");
            boolean outside = href.matches("[a-z]+:.*") && !href.startsWith(WholeSite.BASE.toString());
            if (!outside && !leadsSomewhere(path, page, href)) {
                broken.add(href);
            }
        }
        return broken;
    }

    private boolean leadsSomewhere(String path, Document page, String href) {
        String target = target(path, href);
        String part = URI.create(href).getRawFragment();
        if (!files.containsKey(target) || part == null) {
            return files.containsKey(target);
        }
        Document there = target.equals(path) ? page : pages.page(target);
        return there.getElementById(part) != null;
    }

    /** The file of the site that a link leads to, if it leads to one. */
    private static String target(String path, String href) {
        String address = URI.create(WholeSite.BASE.to(path)).resolve(href).toString();
        String file = address.replaceFirst("#.*", "");
        String base = WholeSite.BASE.toString();
        return file.startsWith(base) ? file.substring(base.length()) : address;
    }
}
