package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.Territory;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.query.LanguageCoverage;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What each page has, and that all that the catalogue knows is on some page. */
@ExtendWith(WholeSite.Reader.class)
class SitePagesTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    private final Pages pages;
    private final Pages translated;

    SitePagesTest(WholeSite site) {
        pages = site.pages();
        translated = pages.translated();
    }

    @Test
    void thereIsAPageOfEachKindInEveryCompleteLanguage() {
        List<String> languages = CATALOG.languages().coverage().stream()
                .filter(LanguageCoverage::isComplete)
                .map(language -> language.language().code())
                .toList();

        assertThat(languages).contains("en", "es");
        Set<String> expected = new HashSet<>(Set.of("index.html", "404.html"));
        for (String language : languages) {
            for (String page : List.of("index", "glossary", "terms", "coverage", "sources", "countries/index")) {
                expected.add(language + "/" + page + ".html");
            }
            for (ThreatDefinition threat : CATALOG.threats()) {
                expected.add(language + "/threats/" + threat.id() + ".html");
            }
            for (Territory country : CATALOG.countries()) {
                expected.add(language + "/countries/" + country.code().toLowerCase(Locale.ROOT) + ".html");
            }
        }
        assertThat(pages.paths()).isEqualTo(expected);
    }

    @Test
    void everyPageHasOneHeadingALanguageAndADirection() {
        pages.forEach((path, page) -> {
            Element html = page.child(0);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("h1").text()).as(path).isNotBlank();
            assertThat(html.attr("dir")).as(path).isEqualTo("ltr");
            assertThat(html.attr("lang")).as(path).isEqualTo(path.contains("/") ? path.substring(0, 2) : "en");
        });
    }

    @Test
    void noHeadingSkipsALevel() {
        pages.forEach((path, page) -> {
            int last = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        });
    }

    @Test
    void noTwoPagesOfALanguageHaveTheSameTitle() {
        Map<String, List<String>> titles = new HashMap<>();
        pages.forEach((path, page) -> titles.computeIfAbsent(page.child(0).attr("lang"), language -> new ArrayList<>())
                .add(page.title()));

        titles.forEach(
                (language, all) -> assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(260));
    }

    @Test
    void everyPageForbidsAllButItsStylesAndSaysNothingOfWhereTheReaderCameFrom() {
        pages.forEach((path, page) -> {
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .isEqualTo("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'");
            assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        });
    }

    @Test
    void noScriptRunsAndWhatSearchEnginesReadIsJson() {
        pages.forEach((path, page) -> {
            boolean described = path.contains("/threats/")
                    || path.endsWith("/glossary.html")
                    || (path.contains("/countries/") && !path.endsWith("/index.html"));
            assertThat(page.select("script"))
                    .as(path)
                    .hasSize(described ? 1 : 0)
                    .allSatisfy(script -> {
                        assertThat(script.attributes().asList()).hasSize(1);
                        assertThat(script.attr("type")).isEqualTo("application/ld+json");
                        assertThat(tokens(script.data())).isGreaterThan(10);
                    });
            assertThat(page.select("[^on]")).as(path).isEmpty();
        });
    }

    @Test
    void everyPageHasTheWayAroundTheSiteAndTheVersionOfTheData() {
        translated.forEach((path, page) -> {
            assertThat(page.body().child(0).attr("href")).as(path).isEqualTo("#main");
            assertThat(page.select("main#main")).as(path).hasSize(1);
            assertThat(page.select(".site-menu a")).as(path).hasSize(MenuEntry.values().length);
            assertThat(page.select("nav")).allMatch(nav -> nav.hasAttr("aria-label") || nav.hasAttr("aria-labelledby"));
            assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(WholeSite.BASE.to(path));
            assertThat(page.select(".site-trail").isEmpty()).isEqualTo(path.matches("[a-z]+/index.html"));
            assertThat(page.select("footer").text())
                    .contains(
                            CATALOG.version().data().code(),
                            CATALOG.version().released().toString());
        });
    }

    @Test
    void aTranslationThatNobodyReviewedSaysSo() {
        assertThat(translated.page("es/index.html").select("footer").text()).contains("Ninguna persona ha revisado");
        assertThat(translated.page("en/index.html").select("footer").text()).doesNotContain("translation");
    }

    @Test
    void aThreatIsExplainedToEachReaderButAYoungChildBeforeTheOfficialWords() {
        Document page = translated.page("es/threats/grooming.html");

        for (Audience audience : Audience.values()) {
            assertThat(page.select("#for-" + audience.code())).hasSize(audience == Audience.CHILD ? 0 : 1);
        }
        assertThat(page.select("section.site-audience, .sr-quote").eachAttr("class"))
                .endsWith("sr-quote");
        CATALOG.guidance("grooming", Audience.TEEN, LanguageTag.of("es"))
                .orElseThrow()
                .steps()
                .forEach(step ->
                        assertThat(page.select("#for-teen ~ ul li").eachText()).contains(step.text()));
        assertThat(page.select("main a[href$=countries/index.html]")).isNotEmpty();
    }

    @Test
    void theCountriesStandInTheOrderOfTheLanguageAndSayWhereOnlyTheWorldwideIsKnown() {
        List<String> spanish = translated
                .page("es/countries/index.html")
                .select("main .site-countries a")
                .eachText();

        assertThat(spanish).hasSameSizeAs(CATALOG.countries());
        assertThat(spanish.indexOf("Egipto")).isGreaterThan(spanish.indexOf("Dinamarca"));
        assertThat(spanish.indexOf("México")).isBetween(spanish.indexOf("Mayotte"), spanish.indexOf("Mónaco"));
        assertThat(spanish).endsWith("Zimbabue");
        Document english = translated.page("en/countries/index.html");
        assertThat(english.select("li:has(a[href=bv.html])").text()).contains("worldwide only");
        assertThat(english.select("li:has(a[href=us.html])").text()).isEqualTo("United States");
    }

    @Test
    void theCoverageOfEveryCountryIsInTheTable() {
        Document page = translated.page("en/coverage.html");

        assertThat(page.select("main > .site-scroll tbody tr")).hasSameSizeAs(CATALOG.countries());
        assertThat(page.select("tr:has(a[href=countries/us.html]) td").get(0).text())
                .startsWith("Yes official ");
        assertThat(page.select("tr:has(a[href=countries/bv.html]) td").eachText())
                .containsOnly("Not known");
    }

    @Test
    void everyTermStandsWithItsReasonInTheReadersLanguageFirst() {
        for (String language : List.of("en", "es")) {
            Document page = translated.page(language + "/terms.html");
            for (Term term : CATALOG.terminology().terms()) {
                Element article = page.expectFirst("article:has(#term-" + term.id() + ")");
                assertThat(article.select("s").eachText()).isEqualTo(term.avoid());
                assertThat(article.text())
                        .contains(CATALOG.terminology()
                                .reason(term, LanguageTag.of(language))
                                .orElseThrow()
                                .text());
            }
            assertThat(page.expectFirst("main section").attr("aria-labelledby")).isEqualTo("terms-" + language);
        }
    }

    @Test
    void everySourceIsListedWithItsAddressAndWhoeverHoldsTheRightsInWhatIsQuoted() {
        Document page = translated.page("en/sources.html");
        for (Source source : CATALOG.publications().sources()) {
            assertThat(page.select("main li").eachText()).anyMatch(line -> line.contains(source.title()));
            source.url()
                    .ifPresent(url ->
                            assertThat(page.select("main a").eachAttr("href")).contains(url));
            source.rightsHolder().ifPresent(holder -> assertThat(page.text()).contains("Rights: " + holder + "."));
        }
    }

    private static int tokens(String json) {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
