package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.examples.recipes.BotAnswer.Button;
import org.safetyresources.examples.recipes.BotAnswer.Message;
import org.safetyresources.model.Audience;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;

/** What the bot answers to a child and to an adult. */
class BotAnswerTest {

    private final SafetyCatalog catalog = SafetyCatalog.load();
    private final PageRequest request = PageRequest.forCountry("US")
            .withPageAt("https://example.org/safety")
            .withHostChannel(HostChannel.of("Report it to us", "https://example.org/report"));

    @Test
    void theTextIsShortAndSaysWhomToCallFirst() {
        String text = BotAnswer.text(catalog, request.forAudience(Audience.CHILD));

        assertThat(text).hasSizeLessThan(2000).contains("https://example.org/safety");
        assertThat(text.indexOf("911")).isBetween(0, text.indexOf("Talk to someone"));
        assertThat(text.lines().filter(line -> line.startsWith("Call 911"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageBeginsWithDangerWhoeverReads(Audience audience) {
        Message message = BotAnswer.message(catalog, request.forAudience(audience));

        assertThat(message.text()).startsWith("In danger now\n").hasSizeLessThan(4000);
        assertThat(message.text().indexOf("911")).isLessThan(200);
    }

    @Test
    void aChildIsToldToTalkBeforeToReportAndAnAdultTheOtherWayRound() {
        String child =
                BotAnswer.message(catalog, request.forAudience(Audience.CHILD)).text();
        String adult =
                BotAnswer.message(catalog, request.forAudience(Audience.PARENT)).text();

        assertThat(child.indexOf("Talk to someone")).isBetween(0, child.indexOf("Report it"));
        assertThat(adult.indexOf("Report it")).isBetween(0, adult.indexOf("Talk to someone"));
        assertThat(child).contains("not your fault", "What to do", "What not to do");
    }

    @ParameterizedTest
    @EnumSource
    void noAnswerListsOfficialDefinitions(Audience audience) {
        PageRequest asked = request.forAudience(audience).forThreat("sextortion");
        String official = catalog.threat("sextortion").definition().text();

        assertThat(BotAnswer.message(catalog, asked).text()).doesNotContain(official);
        assertThat(BotAnswer.text(catalog, asked)).doesNotContain(official);
    }

    @Test
    void whoDoesNotSayWhoTheyAreReadsNoDefinitionEither() {
        assertThat(BotAnswer.message(catalog, request).text())
                .doesNotContain(catalog.threat("sextortion").definition().text());
    }

    @Test
    void aMessageForAnyCountryFitsIntoOneOfAChat() {
        assertThat(catalog.countries())
                .extracting(country -> BotAnswer.message(catalog, PageRequest.forCountry(country.code()))
                        .text())
                .allMatch(text -> text.length() <= 4096);
    }

    @Test
    void buttonsOpenPagesAndNumbersStandInTheText() {
        Message message = BotAnswer.message(catalog, request);

        assertThat(message.buttons()).extracting(Button::link).allMatch(link -> link.startsWith("https://"));
        assertThat(message.buttons()).extracting(Button::link).contains("https://example.org/report");
        assertThat(message.buttons().get(message.buttons().size() - 1).link()).isEqualTo("https://example.org/safety");
        assertThat(message.text()).contains("1-833-591-KNOW (5669)");
    }

    @Test
    void aMessageInAnotherLanguageThanAskedForSaysSo() {
        assertThat(BotAnswer.message(catalog, request.inLanguage("sw")).text())
                .contains("Swahili")
                .contains("In danger now");
    }
}
