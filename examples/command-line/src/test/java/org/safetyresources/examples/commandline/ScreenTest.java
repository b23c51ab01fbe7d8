package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.SafetyCatalog;

class ScreenTest {

    private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm-256color", "COLUMNS", "60");
    private static final String[] PAGE = {"page", "--country", "US"};

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
        Map<String, String> environment = new HashMap<>();
        if (columns != null) {
            environment.put("COLUMNS", columns);
        }

        assertThat(Screen.terminal(environment).width()).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"xterm, , true", "xterm, '', true", "xterm, 1, false", "dumb, , false", ", , false"})
    void showsEmphasisOnATerminalThatKnowsItUnlessAskedNotTo(
            @Nullable String kind, @Nullable String colourless, boolean emphasised) {
        Map<String, String> environment = new HashMap<>();
        if (kind != null) {
            environment.put("TERM", kind);
        }
        if (colourless != null) {
            environment.put("NO_COLOR", colourless);
        }

        assertThat(Screen.terminal(environment).isEmphasised()).isEqualTo(emphasised);
        assertThat(Screen.plain(80).isEmphasised()).isFalse();
    }

    @Test
    void makesHeadingsOfAPageStandOutAndTheDangerHeadingRed() {
        String page = onTerminal(PAGE).answer();

        assertThat(page)
                .contains("\n\u001b[1;31mIn danger now\u001b[0m\n-------------\n")
                .contains("\n\u001b[1mReport it\u001b[0m\n---------\n")
                .startsWith("\u001b[1m")
                .containsOnlyOnce("\u001b[1;31m");
        assertThat(page.lines().map(ScreenTest::withoutEmphasis))
                .allMatch(line -> line.length() <= 60 || line.contains("https://") || line.contains(": "));
    }

    @Test
    void saysTheSameWithoutEmphasis() {
        assertThat(withoutEmphasis(onTerminal(PAGE).answer()))
                .isEqualTo(
                        Outcome.of("page", "--country", "US", "--width", "60").answer());
        assertThat(withoutEmphasis(onTerminal("channels", "--country", "US").answer()))
                .isEqualTo(Outcome.of("channels", "--country", "US", "--width", "60")
                        .answer());
        assertThat(withoutEmphasis(onTerminal("threat", "csam").answer()))
                .isEqualTo(Outcome.of("threat", "csam", "--width=60").answer());
    }

    @Test
    void emphasisesEveryLineOfALongHeading() {
        assertThat(onTerminal("page", "--country", "US", "--width", "20").answer())
                .startsWith("\u001b[1mHelp and reporting:\u001b[0m\n\u001b[1mUnited States\u001b[0m\n====");
    }

    @Test
    void prefersTheWidthAskedFor() {
        assertThat(withoutEmphasis(
                        onTerminal("page", "--country", "US", "--width", "100").answer()))
                .isEqualTo(
                        Outcome.of("--width", "100", "page", "--country", "US").answer())
                .isNotEqualTo(Outcome.of(PAGE).answer());
    }

    @Test
    void emphasisesNothingButText() {
        for (String format : new String[] {"json", "html", "markdown"}) {
            assertThat(onTerminal("page", "--country", "US", "--format", format).answer())
                    .isEqualTo(Outcome.of("page", "--country", "US", "--format", format)
                            .answer());
        }
    }

    private static Outcome onTerminal(String... arguments) {
        return Outcome.on(Screen.terminal(TERMINAL), SafetyCatalog::load, arguments);
    }

    private static String withoutEmphasis(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "");
    }
}
