package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.JsonRenderer;

class ThreatCommandTest {

    private static final String REASON = """

              “While the term “child pornography” is currently used in federal statutes,
              “child sexual abuse material” is preferred—as it better reflects the abuse
              that is depicted in the images/videos and the resulting trauma to the child.”
            """;

    private static final String CITATION = """
              Source: U.S. Department of Homeland Security: Know the Threat: Online Child
              Sexual Exploitation & Abuse (undated). Rights: U.S. Department of Homeland
              Security.
            """;

    private static final String FOOTNOTE_1 = """
              Its footnote 1 cites: U.S. Department of Justice: 2023 National Strategy for
              Child Exploitation Prevention and Interdiction (2023). Rights: U.S. Department
              of Justice.
              https://www.justice.gov/criminal-ceos/2023-national-strategy-child-exploitation-prevention-interdiction
            """;

    @Test
    void quotesTheDefinitionWithItsSourceAndWhatThatCites() {
        assertThat(Outcome.of("threat", "csam").answer())
                .startsWith("""
                        Child Sexual Abuse Material (CSAM) [csam]

                          “Any visual depiction of sexually explicit conduct involving a person less
                          than 18 years old.”
                        """ + CITATION + FOOTNOTE_1 + "\nOther names:\n  child sexual abuse material, ")
                .contains("""

                        A kind or form of:
                          Online child sexual exploitation and abuse (CSEA) [online-csea]

                        Kinds and forms of it:
                          Generative Artificial Intelligence CSAM [generative-ai-csam]
                        """)
                .endsWith("\n\nFor help and reporting: safety-resources page --country CC\n");
    }

    @Test
    void quotesContextAndCitesACommonSourceOnce() {
        String answer = Outcome.of("threat", "online-csea").answer();

        assertThat(answer)
                .contains("  children sexually.”\n\n  “A child may be coerced")
                .contains("physical force or threats.”\n\n  “Children may also be persuaded")
                .contains("  victim and the perpetrator.”\n" + CITATION + "\nOther names:\n")
                .containsOnlyOnce(CITATION)
                .doesNotContain("A kind or form of:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSAM", "Child-Sexual  Abuse material"})
    void findsAThreatByAnyOfItsNames(String name) {
        assertThat(Outcome.of("threat", name).answer())
                .isEqualTo(Outcome.of("threat", "csam").answer());
    }

    @Test
    void takesANameOfSeveralWordsWithoutQuotationMarks() {
        assertThat(Outcome.of("threat", "online", "grooming").answer())
                .isEqualTo(Outcome.of("threat", "grooming").answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"child pornography", "Child-Pornography", "child pórnography"})
    void saysFirstWhichTermToPreferAndWhy(String word) {
        assertThat(Outcome.of("threat", word).answer())
                .isEqualTo("Please say “child sexual abuse material”, not “" + word + "”. The reason:\n"
                        + REASON
                        + CITATION
                        + FOOTNOTE_1
                        + "\n"
                        + Outcome.of("threat", "csam").answer());
    }

    @Test
    void writesJson() {
        assertThat(Outcome.of("threat", "--format=json", "Grooming").answer())
                .isEqualTo(JsonRenderer.create().render(SafetyCatalog.load().threat("grooming")))
                .contains("\"id\" : \"grooming\"");
    }
}
