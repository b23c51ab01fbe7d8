package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.JsonLdRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Search engines read the channels of a page and the terms of a glossary. */
class JsonLdRendererTest {

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    @Test
    void aPageMentionsEachChannelWithItsWaysOfContact() {
        JsonNode page = read(JsonLdRenderer.create().render(catalog.page(PageRequest.forCountry("US"))));

        assertThat(page.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(page.path("@type").asString()).isEqualTo("WebPage");
        assertThat(page.path("about").path("identifier").asString()).isEqualTo("US");
        JsonNode first = page.path("mentions").get(0);
        assertThat(first.path("@type").asString()).isEqualTo("Organization");
        assertThat(first.path("contactPoint").get(0).path("telephone").asString())
                .isEqualTo("55501");
        assertThat(page.toString()).contains("\"url\":\"https://example.org/us/report\"");
    }

    @Test
    void aGlossaryIsASetOfDefinedTerms() {
        JsonNode glossary = read(JsonLdRenderer.create().render(catalog.glossary(LanguageTag.ENGLISH)));

        assertThat(glossary.path("@type").asString()).isEqualTo("DefinedTermSet");
        assertThat(glossary.path("hasDefinedTerm").size())
                .isEqualTo(catalog.threats().size());
        assertThat(glossary.path("hasDefinedTerm").get(0).path("description").asString())
                .isEqualTo(catalog.threats().get(0).definition().text());
    }

    @Test
    void nothingInItEndsAScriptElement() {
        String hostile = "</script><!-- & -->";
        String json = JsonLdRenderer.create().render(HostilePage.of(hostile));

        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(read(json).path("name").asString()).isEqualTo(hostile);
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
