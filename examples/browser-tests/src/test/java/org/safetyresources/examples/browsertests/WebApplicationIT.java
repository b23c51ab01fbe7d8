package org.safetyresources.examples.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.query.LanguageCoverage;

/** A reader finds help in the web application, with whatever browser, screen and settings they have. */
class WebApplicationIT {

    private static final int PHONE = 320;
    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 800;

    private static Chromium chromium;
    private static Application application;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        application = Application.start();
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Visit visit() {
        return chromium.visit(application.site());
    }

    private static Visit visit(Browser.NewContextOptions options) {
        return chromium.visit(application.site(), options);
    }

    @Test
    void aReaderChoosesACountryAndSeesWhomToCallThere() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety");
            page.getByLabel("Country or territory").selectOption("GB");
            page.getByLabel("Who is reading?").selectOption("teen");
            page.getByRole(AriaRole.BUTTON).click();

            assertThat(visit.address()).isEqualTo("/safety/GB?audience=teen");
            assertThat(page.getByRole(AriaRole.HEADING, level(1)).textContent()).contains("United Kingdom");
            assertThat(page.locator(".sr-danger a").first().getAttribute("href"))
                    .isEqualTo("tel:999");
        }
    }

    @Test
    void whoSendsTheFormWithoutACountryIsAskedForOne() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety");
            page.getByRole(AriaRole.BUTTON).click();

            assertThat(visit.address()).as("the browser itself asks").isEqualTo("/safety");
            visit.open("/safety?country=");
            assertThat(page.getByLabel("Country or territory").getAttribute("aria-invalid"))
                    .isEqualTo("true");
        }
    }

    @Test
    void theLanguageChangesAndAllElseThatWasChosenStays() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety/MX?audience=teen&situation=happening-to-me");
            page.getByRole(AriaRole.CONTENTINFO).getByText("español").click();

            assertThat(visit.address()).isEqualTo("/safety/MX?audience=teen&situation=happening-to-me&lang=es");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
            assertThat(page.getByRole(AriaRole.HEADING, level(1)).textContent()).contains("México");
        }
    }

    @Test
    void theLanguageOfTheBrowserIsUsedWhereNoneWasChosen() {
        try (Visit visit = visit(new Browser.NewContextOptions().setLocale("ar-EG"))) {
            Page page = visit.open("/safety/EG");

            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(visit.tooWide()).isEmpty();
        }
    }

    @Test
    void fromAChatToTheHelpAndToAChannel() {
        try (Visit visit = visit()) {
            Page page = visit.open("/chat?country=US");
            page.locator("aside .sr-more a").click();

            assertThat(visit.address()).isEqualTo("/safety/US");
            assertThat(page.locator(".sr-report a").first().getAttribute("href"))
                    .isEqualTo("/report");
            page.locator(".sr-report a").first().click();
            assertThat(visit.address()).isEqualTo("/report");
        }
    }

    @Test
    void everyNumberCanBeCalledAndEveryLinkIsOfAKindThatIsAllowed() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety/US?audience=teen");
            List<String> links = links(page);

            assertThat(links)
                    .contains("tel:911", "tel:988", "sms:988")
                    .allMatch(link -> link.matches("(https://|tel:[+*#0-9]|sms:[+0-9]|mailto:|/|#).*"));
            assertThat(page.locator("a[target], a[ping], a[download]").count()).isZero();
        }
    }

    private static List<String> links(Page page) {
        List<String> links = new ArrayList<>();
        for (Locator link : page.locator("a[href]").all()) {
            links.add(link.getAttribute("href"));
        }
        return links;
    }

    @Test
    void theKeyboardReachesEverythingInTheOrderInWhichItIsRead() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety/US");
            List<String> reached = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                page.keyboard().press("Tab");
                reached.add((String) page.evaluate("() => document.activeElement.getAttribute('href')"));
                assertThat((String) page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                        .as("the focus is seen")
                        .isNotEqualTo("none");
            }

            assertThat(reached)
                    .containsExactly(
                            "#content",
                            "/?country=US",
                            "/chat?country=US",
                            "/safety/US",
                            "/safety/threats?country=US",
                            "/",
                            "tel:911");
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Enter");
            page.waitForURL(application.site() + "/");
        }
    }

    @Test
    void whoSkipsTheMenuIsInTheContent() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety/US");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("content");
        }
    }

    @Test
    void whoLeavesQuicklyIsOnAPageThatShowsNothingOfIt() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety/US?audience=child&lang=es");
            page.locator(".sr-leave a").click();

            assertThat(visit.address()).isEqualTo("/");
            assertThat(page.locator("main").textContent()).doesNotContainIgnoringCase("help", "report", "US");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de", "ar", "ja"})
    void nothingIsCutOffOnANarrowPhoneOrAtTwiceTheSize(String language) {
        for (int width : new int[] {PHONE, DESKTOP / 2}) {
            try (Visit visit = visit(new Browser.NewContextOptions()
                    .setViewportSize(width, HEIGHT)
                    .setDeviceScaleFactor(DESKTOP / (double) (DESKTOP / 2)))) {
                for (String path :
                        new String[] {"/", "/safety", "/safety/US", "/safety/threats/grooming", "/chat?country=US"}) {
                    String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
                    visit.open(address);
                    assertThat(visit.tooWide()).as(address + " at " + width).isEmpty();
                }
            }
        }
    }

    @Test
    void onPaperStandWhatHelpsAndNotTheMenu() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety/US");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".sr-danger a").first().isVisible()).isTrue();
            assertThat(page.locator(".sr-leave").isVisible()).isFalse();
            assertThat(page.locator("header").isVisible()).isFalse();
        }
    }

    @Test
    void nothingMovesForWhoWantsNoMotion() {
        try (Visit visit = visit(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            visit.open("/safety/US");

            assertThat(visit.page().evaluate("() => document.getAnimations().length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void withoutScriptAllOfItWorks() {
        try (Visit visit = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.open("/chat");
            page.locator("aside a").click();
            page.locator("select[name=country]").selectOption("BR");
            page.locator("button").click();

            assertThat(visit.address()).isEqualTo("/safety/BR");
            page.locator("details.again summary").click();
            page.locator("select[name=country]").selectOption("PT");
            page.locator("details.again button").click();
            assertThat(visit.address()).isEqualTo("/safety/PT");
        }
    }

    @Test
    void fromAThreatToWhoCanHelp() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety/threats?country=GB");
            page.getByRole(AriaRole.MAIN).locator("a[href*=sextortion]").first().click();
            page.locator("article .action").click();

            assertThat(visit.address()).isEqualTo("/safety/GB?threat=sextortion");
        }
    }

    static Stream<String> completeLanguages() {
        return SafetyCatalog.load().languages().coverage().stream()
                .filter(LanguageCoverage::isComplete)
                .map(known -> known.language().code());
    }

    @ParameterizedTest
    @MethodSource("completeLanguages")
    void nothingStandsInTheWayOfWhoNeedsHelpToRead(String language) {
        List<String> pages =
                new ArrayList<>(List.of("/?", "/chat?country=US&", "/report?", "/safety?", "/safety/threats?"));
        pages.add("/safety/JP?");
        for (Audience audience : Audience.values()) {
            pages.add("/safety/US?audience=" + audience.code() + "&");
        }
        for (String reader : List.of("child", "teen")) {
            pages.add("/safety/threats/grooming?audience=" + reader + "&");
        }
        try (Visit visit = visit()) {
            for (String path : pages) {
                assertThat(Axe.violations(visit.open(path + "lang=" + language)))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/chat?country=US", "/safety?country=", "/safety/US?audience=teen", "/safety/threats/grooming"})
    void inTheDarkAllWordsStandOutFromTheirBackground(String path) {
        try (Visit visit = visit(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            Page page = visit.open(path);

            assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(20, 24, 28)");
            assertThat(Axe.faintColours(page)).isEmpty();
        }
    }

    @Test
    void aPageRightToLeftAndTheErrorPageHaveNothingInTheWayEither() {
        try (Visit visit = visit()) {
            assertThat(Axe.violations(visit.open("/safety/EG?audience=teen&lang=ar")))
                    .isEmpty();
            assertThat(Axe.violations(visit.open("/safety?country=&lang=ar"))).isEmpty();
        }
    }

    @Test
    void whatStandsInTheWayWouldBeFound() {
        try (Visit visit = visit()) {
            Page page = visit.open("/safety/US");
            page.evaluate("() => document.querySelector('h1').insertAdjacentHTML('afterend', '<select></select>')");

            assertThat(Axe.violations(page)).anyMatch(found -> found.startsWith("select-name"));
        }
    }

    @Test
    void theReadmeShowsTheApplicationAsItIs() throws IOException {
        Path picture = Picture.take(chromium, application);

        assertThat(Path.of("target/safety-page.png")).isNotEmptyFile();
        assertThat(picture).isNotEmptyFile();
        assertThat(Files.readString(Path.of("../../README.md")))
                .contains("](examples/spring-boot-safety-page/" + picture.getFileName() + ")");
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
