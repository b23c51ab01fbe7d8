package org.safetyresources.examples.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader finds their way through the static site, which the program wrote into a folder. */
class GlossarySiteIT {

    private static final Path PROGRAM = Path.of("../glossary-site/target/glossary-site.jar");
    private static final int PHONE = 320;
    private static final int HEIGHT = 800;

    private static Chromium chromium;
    private static StaticServer server;

    @BeforeAll
    static void writeTheSite(@TempDir Path directory) throws IOException, InterruptedException {
        chromium = Chromium.start();
        Path folder = directory.resolve("site");
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        PROGRAM.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        server = StaticServer.of(folder);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aReaderChoosesALanguageAndACountryAndSeesWhomToCall() {
        try (Visit visit = chromium.visit(server.site())) {
            Page page = visit.open("/");
            page.locator("main a[hreflang=en]").first().click();
            page.getByRole(AriaRole.NAVIGATION)
                    .locator("a[href*='countries/']")
                    .first()
                    .click();
            page.getByRole(AriaRole.MAIN).locator("a[href$='gb.html']").first().click();

            assertThat(visit.address()).isEqualTo("/en/countries/gb.html");
            assertThat(page.locator(".sr-danger a").first().getAttribute("href"))
                    .isEqualTo("tel:999");
        }
    }

    @Test
    void theSamePageIsThereInTheOtherLanguage() {
        try (Visit visit = chromium.visit(server.site())) {
            Page page = visit.open("/en/threats/grooming.html");
            page.locator("a[hreflang=es]").first().click();

            assertThat(visit.address()).isEqualTo("/es/threats/grooming.html");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void nothingStandsInTheWayOfWhoNeedsHelpToReadAndNothingIsCutOff(String language) {
        List<String> pages = new ArrayList<>(List.of("/"));
        for (String page : new String[] {
            "index", "glossary", "terms", "sources", "threats/sextortion", "countries/index", "countries/us"
        }) {
            pages.add("/" + language + "/" + page + ".html");
        }
        Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(PHONE, HEIGHT);
        if (language.equals("en")) {
            pages.add("/en/coverage.html"); // a long table; in one language it is enough
        }
        try (Visit visit = chromium.visit(server.site(), phone)) {
            for (String path : pages) {
                Page page = visit.open(path);
                assertThat(visit.tooWide()).as(path).isEmpty();
                assertThat(Axe.violations(page)).as(path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/index.html", "/en/countries/us.html", "/en/terms.html", "/en/coverage.html"})
    void inTheDarkAllWordsStandOutFromTheirBackground(String path) {
        try (Visit visit =
                chromium.visit(server.site(), new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            assertThat(Axe.faintColours(visit.open(path))).isEmpty();
        }
    }

    @Test
    void withoutScriptTheMenuAndPaperWork() {
        try (Visit visit = chromium.visit(server.site(), new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.open("/en/countries/us.html");
            assertThat(page.locator("script:not([type='application/ld+json'])").count())
                    .isZero();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".sr-danger a").first().isVisible()).isTrue();
        }
    }

    @Test
    void theKeyboardBeginsAtTheContent() {
        try (Visit visit = chromium.visit(server.site())) {
            Page page = visit.open("/en/index.html");
            page.keyboard().press("Tab");

            assertThat((String) page.evaluate("() => document.activeElement.getAttribute('href')"))
                    .startsWith("#");
        }
    }

    @Test
    void anAddressThatIsNotThereLeadsBack() {
        try (Visit visit = chromium.visit(server.site())) {
            Page page = visit.page();
            assertThat(page.navigate(server.site() + "/404.html").status()).isEqualTo(200);
            page.locator("main a").first().click();
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }
}
