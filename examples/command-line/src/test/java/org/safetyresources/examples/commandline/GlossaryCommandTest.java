package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.Glossary;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonLdRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

class GlossaryCommandTest {

    private static final Glossary ENGLISH = SafetyCatalog.load().glossary(LanguageTag.ENGLISH);

    @Test
    void writesEveryDefinition() {
        String answer = Outcome.of("glossary").answer();

        assertThat(answer).isEqualTo(TextRenderer.create().render(ENGLISH));
        SafetyCatalog.load().threats().forEach(threat -> assertThat(answer).contains("\n" + threat.name() + "\n"));
    }

    @Test
    void writesMarkdownHtmlAndWhatSearchEnginesRead() {
        assertThat(Outcome.of("glossary", "--format", "markdown").answer())
                .isEqualTo(MarkdownRenderer.create().render(ENGLISH));
        assertThat(Outcome.of("glossary", "--format", "html").answer())
                .isEqualTo(HtmlRenderer.create().render(ENGLISH));
        assertThat(Outcome.of("glossary", "--format", "html", "--standalone").answer())
                .isEqualTo(HtmlRenderer.standalone().render(ENGLISH));
        assertThat(Outcome.of("glossary", "--format", "json-ld").answer())
                .isEqualTo(JsonLdRenderer.create().render(ENGLISH));
    }

    @Test
    void saysSoWhenItIsInAnotherLanguageThanAskedFor() {
        assertThat(Outcome.of("glossary", "--language", "cy").answer())
                .isEqualTo(TextRenderer.create().render(SafetyCatalog.load().glossary(LanguageTag.of("cy"))))
                .contains("Welsh");
    }
}
