package org.safetyresources.examples.commandline;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.render.TextRenderer;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * What text is laid out for: how wide its lines are, and whether emphasis is shown. Emphasis adds nothing
 * that the words do not say.
 */
final class Screen {

    private static final int WIDEST = 200;
    private static final String BOLD = "\u001b[1m";
    private static final String BOLD_RED = "\u001b[1;31m";
    private static final String PLAIN = "\u001b[0m";

    private final int columns;
    private final boolean emphasised;

    @Option(
            names = "--width",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "how many characters a line of text may have")
    private Optional<Width> asked = Optional.empty();

    private Screen(int columns, boolean emphasised) {
        this.columns = columns;
        this.emphasised = emphasised;
    }

    /** A screen without emphasis, such as a file or a pipe. */
    static Screen plain(int columns) {
        return new Screen(columns, false);
    }

    /** The terminal, as far as the environment tells; an unknown kind of terminal gets no emphasis. */
    static Screen terminal(Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "dumb");
        boolean colourless = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Screen(columns(environment.get("COLUMNS")), !colourless && !kind.equals("dumb"));
    }

    /** The same for a file: only a width that was asked for holds there too. */
    Screen forFile() {
        Screen file = plain(TextRenderer.DEFAULT_WIDTH);
        file.asked = asked;
        return file;
    }

    int width() {
        return asked.map(Width::columns).orElse(columns);
    }

    boolean isEmphasised() {
        return emphasised;
    }

    String bold(String line) {
        return emphasised ? BOLD + line + PLAIN : line;
    }

    String danger(String line) {
        return emphasised ? BOLD_RED + line + PLAIN : line;
    }

    private static int columns(@Nullable String variable) {
        if (variable == null || !variable.matches("[0-9]{1,4}")) {
            return TextRenderer.DEFAULT_WIDTH;
        }
        int columns = Integer.parseInt(variable);
        return isSensible(columns) ? columns : TextRenderer.DEFAULT_WIDTH;
    }

    private static boolean isSensible(int columns) {
        return columns >= TextRenderer.MIN_WIDTH && columns <= WIDEST;
    }

    /**
     * A width that was asked for.
     *
     * @param columns how many characters a line may have
     */
    record Width(int columns) {

        static Width of(String number) {
            if (!number.matches("[0-9]{1,4}") || !isSensible(Integer.parseInt(number))) {
                throw new IllegalArgumentException("\"" + number + "\" is not a width; use a number from "
                        + TextRenderer.MIN_WIDTH + " to " + WIDEST);
            }
            return new Width(Integer.parseInt(number));
        }
    }
}
