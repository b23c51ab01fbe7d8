package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Situation;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.TextRenderer;

class PromptCommandTest {

    @Test
    void writesAShortBlockWithALinkToTheWholePage() {
        assertThat(Outcome.of("prompt", "--country", "US", "--page-url", "/safety")
                        .answer())
                .isEqualTo(TextRenderer.create()
                        .render(SafetyCatalog.load()
                                .prompt(PageRequest.forCountry("US").withPageAt("/safety"))))
                .contains("\nIn danger now\n", "Any emergency: 911\n")
                .endsWith(": /safety\n");
    }

    @Test
    void takesWhereAndForWhomItIs(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("prompt.html");
        PageRequest request = PageRequest.forCountry("GB-SCT")
                .forThreat("grooming")
                .forAudience(Audience.TEEN)
                .inSituation(Situation.HAPPENING_TO_ME)
                .inLanguage("es")
                .withHostChannel(HostChannel.of("Tell us", "https://example.org/report"));

        Outcome outcome = Outcome.of(
                "prompt",
                "--country=GB-SCT",
                "--threat=grooming",
                "--audience=teen",
                "--situation=Happening-To-Me",
                "--language=es",
                "--host-name=Tell us",
                "--host-url=https://example.org/report",
                "--format=html",
                "--standalone",
                "--output=" + file);

        assertThat(outcome).isEqualTo(new Outcome(0, "", "The prompt is in " + file + "\n"));
        assertThat(file)
                .hasContent(
                        HtmlRenderer.standalone().render(SafetyCatalog.load().prompt(request)));
        assertThat(file).content().contains("href=\"https://example.org/report\"");
    }
}
