package org.safetyresources.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees: the country they chose, in their language, with the platform's own form. */
class SafetyPagesTest extends RunningApplication {

    @Test
    void theChosenCountryGoesIntoTheAddressWithAllElseThatWasChosen() {
        HttpResponse<String> answer =
                browser.get("/safety?country=us&audience=teen&situation=happening-to-me&threat=Sextortion&lang=es");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/safety/US?threat=sextortion&audience=teen&situation=happening-to-me&lang=es");
    }

    @Test
    void thePageOfACountryShowsDangerFirstAndThePlatformsFormFirstAmongTheWaysToReport() {
        Document page = page("/safety/US");

        assertThat(page.select("h1").text()).isEqualTo("Help and reporting: United States");
        assertThat(page.select(".sr-section").eq(0).text()).contains("911");
        assertThat(page.select(".sr-report a").eq(0).attr("href")).isEqualTo("/report");
        assertThat(page.select(".sr-leave a").attr("href")).isEqualTo("/");
        assertThat(page.select("select[name=country] option[selected]").attr("value"))
                .isEqualTo("US");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/safety/MX?lang=es | en | es | ltr",
                "/safety/MX | es-MX, en;q=0.5 | es | ltr",
                "/safety/EG | ar | ar | rtl",
                "/safety/EG?lang= | ar | ar | rtl",
                "/safety/CN | zh-CN | zh-Hans | ltr",
                "/safety/MX?lang=xx | es | en | ltr",
                "/safety/MX | cy | en | ltr",
                "/safety/MX | ;;q=,<b> | en | ltr",
            })
    void aPageIsInTheLanguageOfTheAddressElseOfTheBrowser(
            String path, String acceptLanguage, String language, String direction) {
        HttpResponse<String> answer = browser.get(path, "Accept-Language", acceptLanguage);
        Document page = Jsoup.parse(answer.body());

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("html").attr("dir")).isEqualTo(direction);
        assertThat(String.join(",", answer.headers().allValues("Vary"))).containsIgnoringCase("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "pt", "it", "nl", "pl", "uk", "ar", "hi", "ja", "zh-Hans"})
    void everyLanguageHasItsOwnWordsForTheForm(String language) {
        Document page = page("/safety?lang=" + language);

        assertThat(page.select("h1").text()).isNotEqualTo("Safety and help");
        assertThat(page.select("button").text()).isNotEqualTo("Show help");
        assertThat(page.select("footer nav a[aria-current]").attr("hreflang")).isEqualTo(language);
    }

    @Test
    void besideAChatStandsWhoCanHelpOnceACountryWasChosen() {
        assertThat(page("/chat").select("aside a").attr("href")).isEqualTo("/safety");

        Document chat = page("/chat?country=GB&lang=en&audience=teen");

        assertThat(chat.select("aside .sr-prompt")).hasSize(1);
        assertThat(chat.select("aside .sr-danger a").attr("href")).isEqualTo("tel:999");
        assertThat(chat.select("aside .sr-more a").attr("href")).isEqualTo("/safety/GB?audience=teen&lang=en");
    }

    @Test
    void aThreatIsToldInPlainWordsAndInTheOfficialOnes() {
        Document page = page("/safety/threats/sextortion?country=US");

        assertThat(page.select("article li")).hasSizeGreaterThan(5);
        assertThat(page.select(".sr-definition-card blockquote")).hasSizeGreaterThan(0);
        assertThat(page.select("article .action").attr("href")).isEqualTo("/safety/US?threat=sextortion");
    }

    @Test
    void aChildIsToldOfAThreatInPlainWordsOnly() {
        Document page = page("/safety/threats/sextortion?audience=child");

        assertThat(page.select(".sr-definition-card")).isEmpty();
        assertThat(page.select("article ol li")).hasSizeGreaterThan(2);
    }

    @Test
    void everyThreatIsListedAndItsPageOpens() {
        Document page = page("/safety/threats");

        assertThat(page.select(".list a"))
                .hasSize(7)
                .allSatisfy(link ->
                        assertThat(browser.get(link.attr("href")).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/chat?country=US", "/report", "/safety", "/safety/US", "/safety/threats"})
    void noPageHasAScriptAStyleOfItsOwnOrACookie(String path) {
        HttpResponse<String> answer = browser.get(path);
        Document page = Jsoup.parse(answer.body());

        assertThat(page.select("script, style, [style], [onclick], [onload], iframe"))
                .isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void aSlashAtTheEndDoesNoHarm() {
        assertThat(browser.get("/safety/US/").statusCode()).isEqualTo(200);
    }

    private Document page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
