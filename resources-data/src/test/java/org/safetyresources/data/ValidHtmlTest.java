package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.HtmlRenderer;

/** The Nu HTML checker finds nothing to say against what we write. */
class ValidHtmlTest {

    private static final String NOTHING = "\"messages\":[],";

    private final SafetyCatalog catalog = SafetyCatalog.load();

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
        assertThat(check("<!DOCTYPE html><html lang=en><title>x</title><p><ul></p>"))
                .contains("\"type\":\"error\"");
    }

    private static void assertValid(List<Fragment> fragments) throws Exception {
        HtmlRenderer renderer = HtmlRenderer.standalone();
        for (Fragment fragment : fragments) {
            assertThat(check(renderer.render(fragment))).as(fragment.title()).contains(NOTHING);
        }
    }

    private static String check(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setNoLangDetect(true);
        return validator
                .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .strip();
    }
}
