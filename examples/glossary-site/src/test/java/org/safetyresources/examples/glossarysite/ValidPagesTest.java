package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Nu HTML checker finds nothing to say against any page. */
@ExtendWith(WholeSite.Reader.class)
@TestInstance(Lifecycle.PER_CLASS) // the schema takes a second to compile
class ValidPagesTest {

    private static final String ADDRESS = WholeSite.BASE.to("page.html");

    private final Map<String, String> pages;
    private final HtmlChecker checker;

    ValidPagesTest(WholeSite site) throws Exception {
        pages = new TreeMap<>(site.files());
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        checker = new HtmlChecker();
    }

    @Test
    void everyPageIsValid() throws Exception {
        assertThat(pages).hasSizeGreaterThan(500);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(checker.faults(WholeSite.BASE.to(page.getKey()), page.getValue()))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void theCheckerWouldSaySo() throws Exception {
        assertThat(checker.faults(ADDRESS, "<!DOCTYPE html><html lang=en><title>x</title><p id=a><ul id=a></p>"))
                .hasSizeGreaterThan(1);
        assertThat(checker.faults(ADDRESS, "<!DOCTYPE html><html lang=en><title>x</title><p>y</p>"))
                .isEmpty();
    }
}
