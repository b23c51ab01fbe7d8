package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesCommandTest {

    @Test
    void tellsHowMuchIsInEachLanguage() {
        assertThat(Outcome.of("languages").answer())
                .contains(
                        "* en (English): ",
                        "* es (Spanish): ",
                        "* zh-Hans (",
                        "What a language lacks is shown in English.");
    }

    @Test
    void namesTheTermsToAvoidInATextWithTheirPlaces(@TempDir Path directory) throws IOException {
        Path text = Files.writeString(directory.resolve("page.txt"), "Our page.\nStop child pornography now.\n");

        assertThat(Outcome.of("review", text.toString()).out())
                .contains("2:6: “child pornography”: please say “child sexual abuse material”.");
        assertThat(Outcome.of("review", text.toString()).status()).isEqualTo(1);
    }

    @Test
    void saysThatATextHoldsNoneAndWhatIsWrongWithAFile(@TempDir Path directory) throws IOException {
        Path text = Files.writeString(directory.resolve("page.txt"), "Our page.\n");

        assertThat(Outcome.of("review", text.toString()).answer()).isEqualTo("No term to avoid was found.\n");
        assertThat(Outcome.of("review", directory.resolve("none.txt").toString())
                        .err())
                .contains("there is no such file");
        assertThat(Outcome.of("review", directory.toString()).err()).contains("it is a directory");
    }

    @Test
    void tellsAReaderInPlainWordsWhatAThreatIs() {
        assertThat(Outcome.of("threat", "sextortion", "--audience", "teen").answer())
                .contains("In plain words, for this reader: teen\n", "\nWhat to do:\n", "\nWhat not to do:\n");
    }
}
