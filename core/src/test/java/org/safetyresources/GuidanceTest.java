package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Situation;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;
import org.safetyresources.query.Guidance;

/** What a reader is told in our own words, in the data and on the page. */
class GuidanceTest {

    private static final PageRequest US = PageRequest.forCountry("US");

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = GuidancePack.writeTo(directory).load();
    }

    @Test
    void anAudienceIsToldWhatItIsHowItShowsWhatToDoAndWhatNot() {
        Guidance told = catalog.guidance("blackmail", Audience.TEEN, LanguageTag.ENGLISH)
                .orElseThrow();

        assertThat(told)
                .isEqualTo(new Guidance(
                        "picture-blackmail",
                        Audience.TEEN,
                        Passages.english("Blackmail in plain words"),
                        Passages.english("Blackmail, for a teen."),
                        Passages.english(List.of("You feel sad.", "There is no time to think.")),
                        Passages.english(List.of("Stop answering.", "Tell someone.")),
                        Passages.english(List.of("Do not copy.", "Do not pay.")),
                        List.of("made-up-study", "made-up-guide")));
    }

    @ParameterizedTest
    @CsvSource({
        "blackmail, CHILD, online-harm",
        "money-blackmail, TEEN, picture-blackmail",
        "money-blackmail, CHILD, online-harm",
        "false-friend, PARENT, online-harm",
    })
    void ofAThreatWithoutWordsForAnAudienceABroaderOneIsTold(String threat, Audience audience, String told) {
        assertThat(catalog.guidance(threat, audience, LanguageTag.ENGLISH).map(Guidance::threat))
                .contains(told);
    }

    @Test
    void anAudienceWithoutWordsIsToldNothingAndAnUnknownThreatIsRefused() {
        assertThat(catalog.guidance("blackmail", Audience.POLICYMAKER, LanguageTag.ENGLISH))
                .isEmpty();
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.guidance("none", Audience.TEEN, LanguageTag.ENGLISH));
    }

    @Test
    void thePageSaysWhatToDoThenWhatNotThenWhatItIsAndHowItShows() {
        SafetyPage page = catalog.page(US.forThreat("blackmail").forAudience(Audience.TEEN));

        assertThat(page.sections())
                .extracting(PageSection::kind)
                .containsSubsequence(
                        SectionKind.REPORT,
                        SectionKind.STEPS,
                        SectionKind.AVOID,
                        SectionKind.EXPLANATION,
                        SectionKind.SIGNS,
                        SectionKind.DEFINITIONS,
                        SectionKind.SOURCES)
                .doesNotContain(SectionKind.FIRST);
        assertThat(steps(page, SectionKind.STEPS)).containsExactly("Stop answering.", "Tell someone.");
        assertThat(steps(page, SectionKind.AVOID)).containsExactly("Do not copy.", "Do not pay.");
        assertThat(steps(page, SectionKind.SIGNS)).containsExactly("You feel sad.", "There is no time to think.");
        NoticeSection explanation =
                section(page, SectionKind.EXPLANATION, NoticeSection.class).orElseThrow();
        assertThat(explanation.heading()).isEqualTo("Blackmail in plain words");
        assertThat(explanation.notices())
                .extracting(LocalizedText::text)
                .containsExactly(
                        "Blackmail, for a teen.", "These are our own words. They rest on public guidance: [1], [2].");
        assertThat(section(page, SectionKind.SOURCES, SourceSection.class)
                        .orElseThrow()
                        .sources())
                .extracting(SourceSection.Citation::id, SourceSection.Citation::number)
                .containsExactly(tuple("made-up-study", 1), tuple("made-up-guide", 2));
    }

    @Test
    void whatMattersMostInTheSituationComesFirstAndIsNotSaidAgain() {
        SafetyPage page = catalog.page(
                US.forThreat("blackmail").forAudience(Audience.TEEN).inSituation(Situation.HAPPENING_TO_ME));

        assertThat(steps(page, SectionKind.FIRST)).containsExactly("Do not copy.", "Tell someone.");
        assertThat(steps(page, SectionKind.STEPS)).containsExactly("Stop answering.");
        assertThat(steps(page, SectionKind.AVOID)).containsExactly("Do not pay.");
    }

    @Test
    void aChildReadsWhatAThreatIsOnlyOfOneAskedForAndWithoutItsNameOrSources() {
        SafetyPage asked = catalog.page(US.forThreat("blackmail").forAudience(Audience.CHILD));
        NoticeSection explanation =
                section(asked, SectionKind.EXPLANATION, NoticeSection.class).orElseThrow();
        SafetyPage general = catalog.page(US.forAudience(Audience.CHILD));

        assertThat(explanation.heading()).isEqualTo("What this is");
        assertThat(explanation.notices()).extracting(LocalizedText::text).containsExactly("Harm, for a child.");
        assertThat(steps(general, SectionKind.STEPS)).containsExactly("Tell someone.");
        assertThat(general.sections())
                .extracting(PageSection::kind)
                .doesNotContain(
                        SectionKind.EXPLANATION, SectionKind.SIGNS, SectionKind.DEFINITIONS, SectionKind.SOURCES);
    }

    @Test
    void aReaderOfWhomNothingIsKnownIsToldWhatSuitsEveryone() {
        assertThat(steps(catalog.page(US), SectionKind.STEPS)).contains("Do not delete the chat or the account.");
        assertThat(catalog.page(US).sections())
                .extracting(PageSection::kind)
                .doesNotContain(SectionKind.AVOID, SectionKind.EXPLANATION);
        assertThat(steps(catalog.page(US.forThreat("blackmail")), SectionKind.STEPS))
                .as("may be young")
                .containsExactly("Stop answering.", "Tell someone.");
    }

    @Test
    void aTextThatIsMissingOrShownByNothingIsAFault(@TempDir Path directory) {
        GuidancePack.writeTo(directory)
                .replace("text/en.json", "\"step.stop\": \"Stop answering.\"", "\"step.stopped\": \"Stop answering.\"");

        assertThat(SafetyCatalog.validate(directory))
                .extracting(Violation::file, Violation::message)
                .containsExactlyInAnyOrder(
                        tuple("guidance.json", "has no text step.stop in text/en.json; write it there"),
                        tuple("text/en.json", "is a text that no entry shows; correct the key or remove it"));
    }

    private static List<String> steps(SafetyPage page, SectionKind kind) {
        return section(page, kind, StepSection.class).orElseThrow().steps().stream()
                .map(LocalizedText::text)
                .toList();
    }

    private static <T extends PageSection> Optional<T> section(SafetyPage page, SectionKind kind, Class<T> type) {
        return page.sections().stream()
                .filter(section -> section.kind() == kind)
                .map(type::cast)
                .findFirst();
    }
}
