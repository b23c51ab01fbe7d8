package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;

/** The page by the template, as a browser reads it. */
class TemplatePageTest {

    private final SafetyCatalog catalog = SafetyCatalog.load();

    private Document html(PageRequest request) {
        return Jsoup.parse(TemplatePage.render(catalog.page(request)));
    }

    @ParameterizedTest
    @EnumSource
    void everySectionIsThereInItsOrder(Audience audience) {
        PageRequest request = PageRequest.forCountry("US").forAudience(audience);
        SafetyPage page = catalog.page(request);

        assertThat(html(request).select("h2").eachText())
                .isEqualTo(page.sections().stream()
                        .map(section -> section.heading())
                        .toList());
        assertThat(html(request).select("h1").text()).isEqualTo(page.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><script>alert(1)</script>",
                "'><img src=x onerror=alert(1)>",
                "</bdi></a><script>alert(1)</script>",
                "{{title}}{{{title}}}<b>",
                "&lt;script&gt;"
            })
    void aHostileNameIsShownAndDoesNothing(String name) {
        PageRequest request = PageRequest.forCountry("US")
                .withHostChannel(new HostChannel(name, "/report?a=1&b='2'", Optional.of(name)));
        String html = TemplatePage.render(catalog.page(request));
        Document page = Jsoup.parse(html);
        Element link = page.select("a[href^=/report]").get(0);

        assertThat(html).doesNotContain("<script", "<img");
        assertThat(page.select("script, img, b, [onerror]")).isEmpty();
        assertThat(link.text()).isEqualTo(name);
        assertThat(link.attr("href")).isEqualTo("/report?a=1&b='2'");
        assertThat(page.select("p > span").eachText()).contains(name);
    }

    @Test
    void aPassageInAnotherLanguageSaysWhich() {
        Document page = html(PageRequest.forCountry("EG").inLanguage("ar"));

        assertThat(page.select("main").attr("lang")).isEqualTo("ar");
        assertThat(page.select("main").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("span[lang=en]"))
                .isNotEmpty()
                .allMatch(passage -> passage.attr("dir").equals("ltr"));
        assertThat(page.select("span[lang=ar]")).isEmpty();
    }

    @Test
    void linksAreThoseOfThePageAndNoOthers() {
        Document page = html(PageRequest.forCountry("US"));

        assertThat(page.select("a").eachAttr("href"))
                .contains("tel:911")
                .allMatch(url -> url.matches("(tel|sms|https|mailto):.+"));
        assertThat(page.select("a[href=tel:911]").attr("aria-label")).contains("9");
    }

    @Test
    void aTeenOrAStrangerSeesOfficialWordsOnlyOnAskingAndAChildNotAtAll() {
        String official = catalog.threat("sextortion").definition().text();
        PageRequest request = PageRequest.forCountry("US").forThreat("sextortion");
        for (PageRequest young : List.of(request.forAudience(Audience.TEEN), request)) {
            Document page = html(young);
            assertThat(page.select("details").text()).contains(official);
            assertThat(page.select("details").remove()).hasSize(1);
            assertThat(page.text()).doesNotContain(official);
        }
        assertThat(html(request.forAudience(Audience.CHILD)).text()).doesNotContain(official);
    }
}
