package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.HtmlRenderer;

/** axe-core, in a real browser, finds no fault with what we write at WCAG 2.2 AA. */
class AccessibilityIT {

    private static final String BEGIN = "AXE-BEGIN";
    private static final String END = "AXE-END";

    private static final String RUN = """
            <script>
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(function (result) {
                var faults = result.violations.map(function (violation) {
                  return violation.id + ' at ' + violation.nodes.map(function (node) { return node.target; }).join(' ');
                });
                var scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
                document.body.textContent =
                  'AXE-BEGIN' + scheme + ' ' + result.passes.length + ' rules; ' + faults.join('; ') + 'AXE-END';
              });
            </script>
            """;

    @TempDir
    private Path directory;

    private Chromium browser;

    @BeforeEach
    void findBrowser() {
        Optional<Chromium> found = Chromium.find(directory.resolve("profile"));
        if (System.getenv("CI") == null) {
            assumeThat(found).as("no Chromium on this machine").isPresent();
        }
        browser = found.orElseThrow(() -> new AssertionError("Chromium is needed; .ci/run installs it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void tenPagesHaveNoFault(String scheme) throws Exception {
        SafetyCatalog catalog = SafetyCatalog.load();
        for (PageRequest request : SampledPages.requests(catalog, 10)) {
            assertThat(check(HtmlRenderer.standalone().render(catalog.page(request)), scheme))
                    .as("%s", request)
                    .matches(scheme + " [1-9][0-9]* rules; ");
        }
    }

    @Test
    void aFaultWouldBeSeen() throws Exception {
        assertThat(check(
                        "<!DOCTYPE html><html><head><title>x</title></head><body><img src='x.png'></body></html>",
                        "light"))
                .contains("image-alt", "html-has-lang");
    }

    private String check(String html, String scheme) throws IOException, InterruptedException {
        Path file = Files.createTempFile(directory, "page", ".html");
        Files.writeString(file, html.replace("</body>", "<script>" + axe() + "</script>" + RUN + "</body>"));
        String dom =
                browser.dump(file, List.of("--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1)));
        assertThat(dom).contains(BEGIN, END);
        return dom.substring(dom.indexOf(BEGIN) + BEGIN.length(), dom.indexOf(END));
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
