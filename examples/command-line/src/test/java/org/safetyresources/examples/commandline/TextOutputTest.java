package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextOutputTest {

    @Test
    void breaksBetweenWordsAndIndentsWhatFollows() {
        assertThat(new TextOutput(20)
                        .paragraph("* ", "one two three four five six")
                        .toString())
                .isEqualTo("* one two three four\n  five six\n");
    }

    @Test
    void fillsALineToItsLastCharacter() {
        assertThat(new TextOutput(20).paragraph("", "1234567890 123456789 x").toString())
                .isEqualTo("1234567890 123456789\nx\n");
        assertThat(new TextOutput(20).paragraph("", "1234567890 1234567890 x").toString())
                .isEqualTo("1234567890\n1234567890 x\n");
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(new TextOutput(20)
                        .paragraph("", "𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳 𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳")
                        .toString())
                .isEqualTo("𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳 𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳\n");
    }

    @Test
    void breaksNoWordAndNoLine() {
        assertThat(new TextOutput(20)
                        .paragraph("  ", "see https://example.org/a-long-address now")
                        .line("  1-202-555-0100 (and more digits)")
                        .toString())
                .isEqualTo("  see\n  https://example.org/a-long-address\n  now\n  1-202-555-0100 (and more digits)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u202e", "\r", "\n", "\u2028", "\u2029", "\u200b", "\ud800"})
    void makesVisibleWhatATerminalWouldObey(String character) {
        assertThat(new TextOutput(80).line("a" + character + "b").toString()).isEqualTo("a\ufffdb\n");
        assertThat(new TextOutput(80).paragraph("", "a" + character + "b").toString())
                .isEqualTo("a\ufffdb\n");
    }

    @ParameterizedTest
    @CsvSource({
        ", 80",
        "'', 80",
        "wide, 80",
        "-40, 80",
        "19, 80",
        "20, 20",
        "100, 100",
        "200, 200",
        "201, 80",
        "0, 80",
        "99999999999, 80",
        "' 90', 80"
    })
    void isAsWideAsASensibleTerminal(@Nullable String columns, int width) {
        assertThat(TextOutput.width(columns)).isEqualTo(width);
    }
}
