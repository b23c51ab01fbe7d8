package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.HtmlRenderer;

/** The Nu HTML checker finds nothing to say against what we write. */
class ValidHtmlIT {

    private final SafetyCatalog catalog = SafetyCatalog.load();
    private HtmlChecker checker;

    @BeforeEach
    void readTheRules() throws Exception {
        checker = new HtmlChecker();
    }

    @Test
    void sixtyPagesOfEveryKindOfReaderAreValid() throws Exception {
        List<Fragment> pages = new ArrayList<>();
        for (PageRequest request : SampledPages.requests(catalog, 60)) {
            pages.add(catalog.page(request));
        }
        assertValid(pages);
    }

    @Test
    void promptsDefinitionsAndTheGlossaryAreValid() throws Exception {
        List<Fragment> fragments = new ArrayList<>();
        for (PageRequest request : SampledPages.requests(catalog, 10)) {
            fragments.add(catalog.prompt(request));
        }
        fragments.add(catalog.definition("grooming", LanguageTag.ENGLISH));
        fragments.add(catalog.glossary(LanguageTag.ENGLISH));
        assertValid(fragments);
    }

    @Test
    void theCheckerWouldSaySo() throws Exception {
        assertThat(checker.faults("<!DOCTYPE html><html lang=en><title>x</title><p><ul></p>"))
                .anyMatch(fault -> fault.startsWith("error: "));
    }

    private void assertValid(List<Fragment> fragments) throws Exception {
        HtmlRenderer renderer = HtmlRenderer.standalone();
        for (Fragment fragment : fragments) {
            assertThat(checker.faults(renderer.render(fragment)))
                    .as(fragment.title())
                    .isEmpty();
        }
    }
}
