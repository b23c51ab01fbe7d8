package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;

/** {@code due} lists what those who keep the data should look at again. */
class DueCommandTest {

    private static final LocalDate LATER = LocalDate.of(2027, 8, 1);

    private static String at(LocalDate day, String... arguments) {
        return Outcome.at(day, Screen.plain(100), SafetyCatalog::load, arguments)
                .answer();
    }

    @Test
    void nothingIsDueAtFirst() {
        assertThat(at(LocalDate.of(2026, 12, 1), "due")).contains("0 of ").doesNotContain("last read");
    }

    @Test
    void emergencyNumbersComeFirst() {
        String answer = at(LATER, "due", "--limit", "3");

        assertThat(answer.lines().filter(line -> line.startsWith("* ")))
                .hasSize(3)
                .allMatch(line -> line.contains(": emergency, review-due, last read 2026-"));
    }

    @Test
    void aShorterPeriodFindsMore() {
        assertThat(at(LocalDate.of(2026, 12, 1), "due", "--after", "P1D", "--limit", "0"))
                .contains(SafetyCatalog.load().channels().size() + " of ");
    }

    @Test
    void aClockThatCannotBeRightIsTold() {
        assertThat(at(LocalDate.of(2016, 1, 1), "due")).contains("The clock of this machine cannot be right");
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        Outcome outcome = Outcome.of("due", "--after", "soon");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("soon is no period; write it as P90D, P6M or P1Y");
    }
}
