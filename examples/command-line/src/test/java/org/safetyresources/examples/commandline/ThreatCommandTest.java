package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.DefinitionCard;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

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
    void showsTheDefinitionWithItsSourcesAndThenHowThreatsAreRelated() {
        assertThat(Outcome.of("threat", "csam").answer())
                .isEqualTo(TextRenderer.create().render(card("csam")) + """

                        Id: csam

                        Other names:
                          child sexual abuse material, child sexual abuse images, child sexual abuse
                          imagery, child sexual exploitation material, CSEM

                        A kind or form of:
                          Online child sexual exploitation and abuse (CSEA) [online-csea]

                        Kinds and forms of it:
                          Generative Artificial Intelligence CSAM [generative-ai-csam]

                        For help and reporting: safety-resources page --country CC
                        """)
                .startsWith("Child sexual abuse material: pictures and videos\n=====")
                .contains(
                        "  than 18 years old.” [1] (footnote 1: [2])\n",
                        "\n[1] U.S. Department of Homeland Security: ");
    }

    @Test
    void saysNothingOfWhatAThreatIsAKindOfWhereItIsNone() {
        assertThat(Outcome.of("threat", "online-csea").answer())
                .contains("\nKinds and forms of it:\n")
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
    void writesTheDefinitionInEveryFormat() {
        assertThat(Outcome.of("threat", "--format=json", "Grooming").answer())
                .isEqualTo(JsonRenderer.create().render(card("grooming")))
                .contains("\"id\" : \"grooming\"");
        assertThat(Outcome.of("threat", "--format=html", "Grooming").answer())
                .isEqualTo(HtmlRenderer.create().render(card("grooming")));
        assertThat(Outcome.of("threat", "--format=html", "--standalone", "grooming")
                        .answer())
                .isEqualTo(HtmlRenderer.standalone().render(card("grooming")));
        assertThat(Outcome.of("threat", "--format=markdown", "Grooming").answer())
                .isEqualTo(MarkdownRenderer.create().render(card("grooming")));
    }

    @Test
    void writesAllOfItIntoAFile(@TempDir Path directory) {
        Path file = directory.resolve("definition.txt");

        assertThat(Outcome.of("threat", "child", "pornography", "--output", file.toString()))
                .isEqualTo(new Outcome(0, "", "The definition is in " + file + "\n"));
        assertThat(file).hasContent(Outcome.of("threat", "child pornography").answer());
    }

    @Test
    void saysWhenItsWordsAreInAnotherLanguageThanAskedFor() {
        assertThat(Outcome.of("threat", "csam", "--language", "cy").answer())
                .startsWith(TextRenderer.create().render(SafetyCatalog.load().definition("csam", LanguageTag.of("cy"))))
                .contains("Welsh");
    }

    private static DefinitionCard card(String id) {
        return SafetyCatalog.load().definition(id, LanguageTag.ENGLISH);
    }
}
