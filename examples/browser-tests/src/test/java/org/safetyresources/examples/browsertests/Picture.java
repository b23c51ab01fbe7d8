package org.safetyresources.examples.browsertests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The picture of the README: the web application on a desktop, on a phone and right to left.
 *
 * <p>It is written to {@code target/safety-page.png}, and with {@code -Dpictures=true} over the one in use too.
 */
final class Picture {

    private static final Path TAKEN = Path.of("target/safety-page.png");
    private static final Path IN_USE = Path.of("../spring-boot-safety-page/safety-page.png");

    private static final int DESKTOP_WIDTH = 900;
    private static final int PHONE_WIDTH = 360;
    private static final int HEIGHT = 760;
    private static final int GAP = 24;

    private static final String BESIDE_EACH_OTHER = """
            <body style="margin:0; padding:%dpx; display:flex; gap:%dpx; background:#d5dbe1">
              <img alt="" src="%s"><img alt="" src="%s"><img alt="" src="%s">
            </body>
            """;

    private Picture() {}

    /** Takes it, and gives back the one in use. */
    static Path take(Chromium chromium, Application application) throws IOException {
        String desktop = shot(chromium, application, "/safety/US?audience=teen", DESKTOP_WIDTH, ColorScheme.LIGHT);
        String phone = shot(chromium, application, "/chat?country=GB&lang=en", PHONE_WIDTH, ColorScheme.DARK);
        String arabic = shot(chromium, application, "/safety/EG?audience=teen&lang=ar", PHONE_WIDTH, ColorScheme.LIGHT);
        int width = DESKTOP_WIDTH + 2 * PHONE_WIDTH + 4 * GAP;
        try (Visit visit =
                chromium.visit("data:", new Browser.NewContextOptions().setViewportSize(width, HEIGHT + 2 * GAP))) {
            Page page = visit.page();
            page.setContent(BESIDE_EACH_OTHER.formatted(GAP, GAP, desktop, phone, arabic));
            page.screenshot(new Page.ScreenshotOptions().setPath(TAKEN));
        }
        if (Boolean.getBoolean("pictures")) {
            Files.write(IN_USE, Files.readAllBytes(TAKEN));
        }
        return IN_USE;
    }

    private static String shot(Chromium chromium, Application application, String path, int width, ColorScheme scheme) {
        try (Visit visit = chromium.visit(
                application.site(),
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme))) {
            byte[] picture = visit.open(path).screenshot();
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
        }
    }
}
