package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.query.TermFinding;

/** Terms to avoid are found in a text, where they stand, with what to write instead. */
class TerminologyTest {

    private static Terminology terminology;

    @BeforeAll
    static void load(@TempDir Path directory) {
        terminology = SamplePack.writeTo(directory)
                .replace(
                        "terminology.json",
                        "\"snapshot racket\"",
                        "\"snapshot racket\", \"Bilder-Erpressung\", \"racket\"")
                .load()
                .terminology();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snapshot racket",
                "Snapshot Racket",
                "SNAPSHOT-RACKET",
                "snapshot\u00A0racket",
                "snapshot\n  racket",
                "snapshot rackets",
                "snapshot\u2013racket",
                "bilder erpressung",
            })
    void aTermIsFoundInAnyCaseAndNumberAndWithAnyGap(String found) {
        String text = "They call it “" + found + "”, still.";

        assertThat(terminology.review(text))
                .extracting(TermFinding::found, TermFinding::start, TermFinding::end, TermFinding::suggestion)
                .containsExactly(tuple(found, 14, 14 + found.length(), "picture blackmail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing to see", "a bracket", "rackety", "snapshotracket", "the racketéer", "racket2"})
    void aPartOfAWordIsNoTerm(String text) {
        assertThat(terminology.review(text)).isEmpty();
    }

    @Test
    void ofTermsThatOverlapTheLongestIsFoundAndEachPlaceIsNamed() {
        assertThat(terminology.review("A racket is no snapshot racket; a racket is."))
                .extracting(TermFinding::found, TermFinding::start)
                .containsExactly(tuple("racket", 2), tuple("snapshot racket", 15), tuple("racket", 34));
    }

    @Test
    void aTermIsLookedUpByWhatToSayAndByWhatNotToSay() {
        assertThat(terminology.find("SNAPSHOT racket")).isEqualTo(terminology.find("picture blackmail"));
        assertThat(terminology.find("picture blackmail")).hasValueSatisfying(term -> {
            assertThat(term.language()).isEqualTo(LanguageTag.ENGLISH);
            assertThat(term.reason()).isPresent();
            assertThat(term.sources()).containsExactly("made-up-guide");
        });
        assertThat(terminology.reason(terminology.terms().get(0), LanguageTag.ENGLISH))
                .as("quoted, not told in our words")
                .isEmpty();
    }

    @Test
    void withoutTermsNothingIsFound(@TempDir Path directory) {
        Terminology none = SamplePack.writeTo(directory)
                .add("terminology.json", "{\"terms\": []}")
                .replace("ids.txt", "blackmail-term\n", "")
                .load()
                .terminology();

        assertThat(none.review("a snapshot racket")).isEmpty();
    }
}
