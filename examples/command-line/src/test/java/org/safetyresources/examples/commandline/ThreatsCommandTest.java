package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.JsonRenderer;

class ThreatsCommandTest {

    @Test
    void listsEveryThreatWithItsIdAndWhatItIsAKindOf() {
        String answer = Outcome.of("threats").answer();

        assertThat(answer)
                .startsWith("Online child sexual exploitation and abuse (CSEA) [online-csea]\n\n")
                .contains("""

                        Child Sexual Abuse Material (CSAM) [csam]
                          a kind or form of: Online child sexual exploitation and abuse (CSEA)

                        """)
                .contains("\nFinancial Sextortion [financial-sextortion]\n  a kind or form of: Sextortion\n\n")
                .endsWith("\nTo read more about one: safety-resources threat ID\n");
        SafetyCatalog.load().threats().forEach(threat -> assertThat(answer).contains("[" + threat.id() + "]\n"));
    }

    @Test
    void leavesOutAShortFormThatTheNameHolds() {
        assertThat(Outcome.of("threats").answer()).doesNotContain("short: CS");
    }

    @ParameterizedTest
    @CsvSource({"fr, French", "es-MX, Spanish (Mexico)", "pt-BR, Portuguese (Brazil)"})
    void saysInOneLineThatThereIsNothingInALanguage(String tag, String name) {
        Outcome outcome = Outcome.of("threats", "--language", tag);

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0,
                        Outcome.of("threats").answer(),
                        "There are no names and definitions in " + name + " yet. They are shown in English.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN-gb"})
    void hasNothingToSayInEnglish(String tag) {
        assertThat(Outcome.of("threats", "--language", tag).answer())
                .isEqualTo(Outcome.of("threats").answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "JSON"})
    void writesJson(String format) {
        assertThat(Outcome.of("threats", "--format", format).answer())
                .isEqualTo(
                        JsonRenderer.create().renderThreats(SafetyCatalog.load().threats()))
                .contains("\"id\" : \"csam\"");
    }
}
