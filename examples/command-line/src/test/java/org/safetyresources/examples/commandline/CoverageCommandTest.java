package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.JsonRenderer;

class CoverageCommandTest {

    private static final String LEGEND = """

            Sought for every country: emergency, crisis, report csam, report police, child
            helpline. Tiers: o official (printed by the operator or an authority), n network
            (by an international body), c corroborated (by two independent documents), l
            lists agree (by lists only). Nothing was dialled or opened.
            """;

    @Test
    void tellsAllCountriesInOneTable() {
        String table = Outcome.overMadeUpData("coverage").answer();

        assertThat(table)
                .startsWith("""
                        What is known for each country
                        A letter is the tier of the strongest channel, and after it is the year of the
                        newest dated document behind it, if one is dated. * serves a part of the country
                        only; - none is known.
                        """ + LEGEND + """

                           emerg. crisis tips   csam   police child  support removal missing info
                        AD -      -      -      -      -      -      -       -       -       -
                        """)
                .contains("\nAQ o      -      o      o      -      -      -       -       -       -\n")
                .contains("\nHM -      -      o*     -      -      -      -       -       -       -\n")
                .endsWith("\n\nTo read more about one: safety-resources coverage --country CC\n");
        SafetyCatalog.load().countries().forEach(country -> assertThat(table).contains("\n" + country.code() + " "));
        assertThat(table.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void givesTheYearOfTheNewestDocument() {
        assertThat(Outcome.of("coverage").answer()).containsPattern("\nUS o[0-9]{4} ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQ", "AQ-X1"})
    void tellsWhatIsKnownOfACountryAndWhatIsNot(String code) {
        assertThat(Outcome.overMadeUpData("coverage", "--country", code).answer())
                .isEqualTo("""
                        What is known: Antarctica
                        * emergency: 1 channel; official; no dated document
                        * tip line: 2 channels; official; no dated document
                        * report csam: 1 channel; official; no dated document

                        Gaps, for which none is known that serves the whole country:
                        * crisis
                        * report police
                        * child helpline
                        """ + LEGEND);
    }

    @Test
    void saysWhatServesAPartOnly() {
        assertThat(Outcome.overMadeUpData("coverage", "--country", "HM").answer())
                .contains("\n* tip line: 1 channel for a part of the country only; official; no dated\n  document\n");
    }

    @Test
    void saysThatThereAreNoGaps() {
        assertThat(Outcome.of("coverage", "--country", "US").answer())
                .containsPattern("; newest document of [0-9]{4}-[0-9]{2}-[0-9]{2}\n")
                .contains("\n\nNo gaps: for each purpose sought, a channel serves the whole country.\n" + LEGEND);
    }

    @Test
    void writesJson() {
        assertThat(Outcome.of("coverage", "--format", "json").answer())
                .isEqualTo(JsonRenderer.create()
                        .renderCoverage(SafetyCatalog.load().coverage()));
        assertThat(Outcome.overMadeUpData("coverage", "--country", "hm", "--format", "json")
                        .answer())
                .isEqualTo("""
                        {
                          "countries" : [
                            {
                              "country" : "HM",
                              "purposes" : [
                                {
                                  "purpose" : "tip-line",
                                  "channels" : 1,
                                  "wholeCountry" : false,
                                  "tier" : "official"
                                }
                              ],
                              "gaps" : [
                                "emergency",
                                "crisis",
                                "report-csam",
                                "report-police",
                                "child-helpline"
                              ]
                            }
                          ]
                        }
                        """);
    }
}
