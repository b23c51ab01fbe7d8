package org.safetyresources.examples.browsertests;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what is wrong with a page at WCAG 2.2 AA. */
final class Axe {

    private static final String SCRIPT = script();

    private static final List<String> EVERYTHING =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast");

    private static final String RUN = """
            async rules => {
              const result = await axe.run(document, {runOnly: rules, resultTypes: ['violations']});
              const tried = result.passes.length + result.incomplete.length + result.inapplicable.length;
              if (tried === 0) { return ['no rule was tried']; }
              return result.violations.map(v => v.id + ' at ' + v.nodes.map(n => n.target).join(' '));
            }
            """;

    private Axe() {}

    /** {@return the rules that are broken, and where} */
    static List<String> violations(Page page) {
        return violations(page, EVERYTHING);
    }

    /** {@return what cannot be told from its background; the rest does not depend on colours} */
    static List<String> faintColours(Page page) {
        return violations(page, COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, List<String> rules) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
