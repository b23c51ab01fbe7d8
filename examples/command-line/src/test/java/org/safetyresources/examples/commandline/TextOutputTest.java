package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOutputTest {

    @Test
    void breaksBetweenWordsAndIndentsWhatFollows() {
        assertThat(new TextOutput(Screen.plain(20))
                        .paragraph("* ", "one two three four five six")
                        .toString())
                .isEqualTo("* one two three four\n  five six\n");
    }

    @Test
    void fillsALineToItsLastCharacter() {
        assertThat(new TextOutput(Screen.plain(20))
                        .paragraph("", "1234567890 123456789 x")
                        .toString())
                .isEqualTo("1234567890 123456789\nx\n");
        assertThat(new TextOutput(Screen.plain(20))
                        .paragraph("", "1234567890 1234567890 x")
                        .toString())
                .isEqualTo("1234567890\n1234567890 x\n");
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(new TextOutput(Screen.plain(20))
                        .paragraph("", "𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳 𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳")
                        .toString())
                .isEqualTo("𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳 𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳\n");
    }

    @Test
    void breaksNoWordAndNoLine() {
        assertThat(new TextOutput(Screen.plain(20))
                        .paragraph("  ", "see https://example.org/a-long-address now")
                        .line("  1-202-555-0100 (and more digits)")
                        .toString())
                .isEqualTo("  see\n  https://example.org/a-long-address\n  now\n  1-202-555-0100 (and more digits)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u202e", "\r", "\n", "\u2028", "\u2029", "\u200b", "\ud800"})
    void makesVisibleWhatATerminalWouldObey(String character) {
        assertThat(new TextOutput(Screen.plain(80)).line("a" + character + "b").toString())
                .isEqualTo("a\ufffdb\n");
        assertThat(new TextOutput(Screen.plain(80))
                        .paragraph("", "a" + character + "b")
                        .toString())
                .isEqualTo("a\ufffdb\n");
    }

    @Test
    void emphasisesEachLineOfAHeadingOnATerminal() {
        Screen terminal = Screen.terminal(Map.of("TERM", "xterm", "COLUMNS", "20"));

        assertThat(new TextOutput(terminal)
                        .heading("Serves the whole world")
                        .danger("In danger \u001b[0m")
                        .toString())
                .isEqualTo("""
                        \u001b[1mServes the whole\u001b[0m
                        \u001b[1mworld\u001b[0m
                        \u001b[1;31mIn danger \ufffd[0m\u001b[0m
                        """);
    }

    @Test
    void writesAHeadingLikeAParagraphElsewhere() {
        assertThat(new TextOutput(Screen.plain(20))
                        .heading("Serves the whole world")
                        .danger("In danger")
                        .toString())
                .isEqualTo("Serves the whole\nworld\nIn danger\n");
    }
}
