package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Chat;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Email;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.Phone;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Sms;
import org.safetyresources.model.TextRelay;
import org.safetyresources.model.WebForm;
import org.safetyresources.model.WebPage;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.render.JsonRenderer;

class ChannelsCommandTest {

    private static final String DANGER = """

            If a child is in danger now:
            * Emergency number
              Call this number right away.
              Any emergency: 1-202-555-0100
            """;
    private static final String COUNTRY = """

            Serves the country:
            * Line of the country (A made-up authority)
              Call this line.
              Phone: 1-202-555-0102
            * Form of the country
              Fill in this form.
              Online form: example.org/form
            """;
    private static final String PART = """

            Serves a part of the country:
            * Line of one part
              Only for the northern part.
              Phone: 1-202-555-0101
            """;
    private static final String WORLD = """

            Serves the whole world:
            * Form for the world
              Fill in this form from anywhere.
              Online form: example.org/world
            """;

    @ParameterizedTest
    @ValueSource(strings = {"AQ", "aq"})
    void listsGroupsInOrderAndWhyEachIsThere(String country) {
        assertThat(Outcome.overMadeUpData("channels", "--country", country).answer())
                .isEqualTo("Help and reporting: Antarctica\n" + DANGER + COUNTRY + PART + WORLD);
    }

    @Test
    void listsWhatServesPartOfACountry() {
        assertThat(Outcome.overMadeUpData("channels", "--country", "AQ-X1").answer())
                .contains("""

                        Serves this part of the country:
                        * Line of one part
                          Only for the northern part.
                          Phone: 1-202-555-0101
                        """);
    }

    @Test
    void saysFirstThatACountryHasOnlyWhatServesAPartAndNamesEveryWayToContactIt() {
        assertThat(Outcome.overMadeUpData("channels", "--country", "HM").answer())
                .isEqualTo("""
                        Help and reporting: Heard & McDonald Islands

                        We do not know the emergency number for Heard & McDonald Islands. If a child is
                        in danger now, call the police, or the emergency number that you know.

                        We do not know of a place to report this for all of Heard & McDonald Islands
                        yet. Below is what serves a part of it.

                        Serves a part of the country:
                        * Help on one island
                          Only for one island.
                          Phone: 1-202-555-0110
                          Text message: 202-55
                            Send the word HELP.
                          Text relay: 1-202-555-0111
                          WhatsApp: 1-202-555-0112
                          Chat: example.org/chat
                          Website: example.org/island
                          Email: help@example.org
                            Send the link, never the picture.
                        """ + WORLD);
    }

    @Test
    void saysFirstThatACountryHasOnlyWhatServesTheWholeWorld() {
        assertThat(Outcome.overMadeUpData("channels", "--country", "BV").answer())
                .startsWith("""
                        Help and reporting: Bouvet Island

                        We do not know of a place to report this in Bouvet Island itself yet. Below is
                        what serves the whole world.

                        If a child is in danger now:
                        """)
                .endsWith(WORLD);
    }

    @Test
    void saysFirstThatNothingIsKnown() {
        assertThat(Outcome.overMadeUpData("channels", "--country", "TF", "--audience", "educator")
                        .answer())
                .isEqualTo("""
                        Help and reporting: French Southern Territories

                        We do not know the emergency number for French Southern Territories. If a child
                        is in danger now, call the police, or the emergency number that you know.

                        We do not know of a place to report this in French Southern Territories yet. You
                        can tell the local police.
                        """);
    }

    @Test
    void doesNotOfferAChannelToAnAudienceItIsNotFor() {
        assertThat(Outcome.overMadeUpData("channels", "--country", "AQ", "--audience", "Educator")
                        .answer())
                .isEqualTo("Help and reporting: Antarctica\n" + DANGER + COUNTRY + PART);
    }

    @Test
    void showsInstructionsInTheLanguageAskedForAndSaysWhichAreNot() {
        Outcome outcome = Outcome.overMadeUpData("channels", "--country", "BV", "--language", "es");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("  Rellene este formulario desde cualquier lugar.\n");
        assertThat(Outcome.overMadeUpData("channels", "--country", "AQ", "--language", "es-MX"))
                .isEqualTo(new Outcome(
                        0,
                        "Help and reporting: Antarctica\n" + DANGER + COUNTRY + PART
                                + WORLD.replace(
                                        "Fill in this form from anywhere.",
                                        "Rellene este formulario desde cualquier lugar."),
                        "Not all instructions are in Spanish (Mexico) yet. The others are shown in English.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQ", "TF"})
    void saysThatThereIsNothingInALanguage(String country) {
        assertThat(Outcome.overMadeUpData("channels", "--country", country, "--language", "fr")
                        .err())
                .isEqualTo("There are no instructions in French yet. They are shown in English.\n");
    }

    @Test
    void showsTheInstructionOfAGroupOnceAndNamesTheThreatAskedFor() {
        assertThat(Outcome.of("channels", "--country", "US", "--threat", "grooming")
                        .answer())
                .startsWith("Help and reporting: United States\nAbout: Online Enticement and Coercion (Grooming)\n")
                .contains("\n  do both: call the Know2Protect Tip Line and fill in the CyberTipline form. If\n")
                .contains("  Any emergency: 911\n")
                .contains("  Phone: 1-833-591-KNOW (5669)\n")
                .contains("  Online form: https://report.cybertip.org/reporting\n")
                .containsOnlyOnce("CyberTipline form");
    }

    @Test
    void hasALabelForEveryWayToContactAChannel() {
        assertThat(ContactMethod.class.getPermittedSubclasses())
                .containsExactly(
                        Phone.class,
                        Sms.class,
                        TextRelay.class,
                        Messenger.class,
                        Chat.class,
                        WebForm.class,
                        WebPage.class,
                        Email.class);
    }

    @Test
    void asksForASituationAndForTheAgeOfWhoIsPictured() {
        assertThat(Outcome.of(
                                "channels",
                                "--country=US",
                                "--situation=Found-Material",
                                "--picture=Adult",
                                "--format=json")
                        .answer())
                .isEqualTo(JsonRenderer.create()
                        .render(SafetyCatalog.load()
                                .channels(ChannelQuery.forCountry("US")
                                        .inSituation(Situation.FOUND_MATERIAL)
                                        .picturing(PicturedAge.ADULT))))
                .contains("\"pictured\" : \"adult\"");
    }

    @Test
    void writesJson() {
        assertThat(Outcome.of("channels", "--country", "US", "--language", "es", "--format", "json")
                        .answer())
                .isEqualTo(JsonRenderer.create()
                        .render(SafetyCatalog.load()
                                .channels(ChannelQuery.forCountry("US").inLanguage("es"))))
                .contains("\"display\" : \"911\"");
    }
}
