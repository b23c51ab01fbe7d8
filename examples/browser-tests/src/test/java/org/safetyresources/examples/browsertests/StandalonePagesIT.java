package org.safetyresources.examples.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Situation;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.HtmlRenderer;

/** The documents that the library writes on its own keep nobody from reading them, at WCAG 2.2 AA. */
class StandalonePagesIT {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "US, en, teen, happening-to-me",
        "GB, en, child, worried-about-a-child",
        "MX, es, parent, found-material",
        "EG, ar, teen, happening-to-me",
        "JP, ja, educator, found-material",
        "IN, hi, trusted-adult, worried-about-a-child",
        "CH, de, policymaker, worried-about-myself",
        "CA, fr, teen, happened-when-i-was-a-child",
        "XK, en, parent, worried-about-a-child",
        "AQ, uk, child, happening-to-me",
    })
    void tenPagesHaveNothingInTheWay(String country, String language, String audience, String situation) {
        PageRequest request = PageRequest.forCountry(country)
                .inLanguage(language)
                .forAudience(Audience.of(audience))
                .inSituation(Situation.of(situation));

        assertNothingInTheWay(CATALOG.page(request.leavingTo("https://example.org/")));
    }

    @Test
    void aPromptAThreatAndTheGlossaryHaveNothingInTheWay() {
        assertNothingInTheWay(CATALOG.prompt(PageRequest.forCountry("US")));
        assertNothingInTheWay(CATALOG.definition("sextortion", LanguageTag.ENGLISH));
        assertNothingInTheWay(CATALOG.glossary(LanguageTag.of("es")));
    }

    private static void assertNothingInTheWay(Fragment fragment) {
        try (Visit visit =
                chromium.visit("about:", new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT))) {
            Page page = visit.page();
            page.setContent(HtmlRenderer.standalone().render(fragment));

            assertThat(Axe.violations(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Axe.faintColours(page)).as("in the dark").isEmpty();
        }
    }
}
