package org.safetyresources.examples.glossarysite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.query.LanguageCoverage;
import org.safetyresources.render.HtmlRenderer;

/**
 * All files of the site.
 *
 * @param catalog the data
 * @param base where the site will be published
 * @param editions the site in each language
 */
record Site(SafetyCatalog catalog, BaseUrl base, List<Edition> editions) {

    /** The site in every language that has all of our words. */
    static Site of(SafetyCatalog catalog, BaseUrl base) {
        return in(
                catalog.languages().coverage().stream()
                        .filter(LanguageCoverage::isComplete)
                        .toList(),
                catalog,
                base);
    }

    /** The site in some languages, whether or not they have all of our words. */
    static Site in(List<LanguageCoverage> languages, SafetyCatalog catalog, BaseUrl base) {
        return new Site(
                catalog,
                base,
                languages.stream()
                        .map(language -> Edition.of(catalog, language))
                        .toList());
    }

    List<SiteFile> files() {
        List<Page> pages = pages();
        Frame frame = new Frame(base, editions);
        ChoicePage choice = new ChoicePage(base, editions);
        String released = catalog.version().released().toString();
        List<SiteFile> files = new ArrayList<>();
        files.add(new SiteFile(Head.LIBRARY_STYLES, HtmlRenderer::stylesheet));
        files.add(new SiteFile(Head.SITE_STYLES, Site::stylesheet));
        files.add(new SiteFile(ChoicePage.PATH, choice::choice));
        files.add(new SiteFile(ChoicePage.MISSING_PATH, choice::missing));
        files.add(new SiteFile("robots.txt", this::robots));
        files.add(new SiteFile(Sitemap.PATH, () -> new Sitemap(base, editions, released).of(pages)));
        for (Edition edition : editions) {
            for (Page page : pages) {
                files.add(new SiteFile(edition.path(page.name()), () -> frame.document(page, edition)));
            }
        }
        return List.copyOf(files);
    }

    private List<Page> pages() {
        Stream<Page> single = Stream.of(
                new StartPage(),
                new GlossaryPage(),
                new TermsPage(),
                new CoveragePage(),
                new SourcesPage(),
                new CountriesPage());
        Stream<Page> threats = catalog.threats().stream().map(ThreatPage::new);
        Stream<Page> countries = catalog.countries().stream().map(CountryPage::new);
        return Stream.of(single, threats, countries).flatMap(pages -> pages).toList();
    }

    private String robots() {
        return "User-agent: *\nAllow: /\nSitemap: " + base.to(Sitemap.PATH) + "\n";
    }

    private static String stylesheet() {
        try (InputStream in = Site.class.getResourceAsStream(Head.SITE_STYLES)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The jar of this program is incomplete: " + Head.SITE_STYLES + " is not in it.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(Head.SITE_STYLES, e);
        }
    }
}
