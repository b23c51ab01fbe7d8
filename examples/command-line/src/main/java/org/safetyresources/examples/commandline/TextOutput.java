package org.safetyresources.examples.commandline;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lays text out in lines; what a terminal would obey is made visible instead. */
final class TextOutput {

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    TextOutput(Screen screen) {
        this.screen = screen;
    }

    /** A heading, which stands out where the screen shows that. */
    TextOutput heading(String text) {
        return emphasised(text, screen::bold);
    }

    /** The heading over what to do in danger. */
    TextOutput danger(String text) {
        return emphasised(text, screen::danger);
    }

    private TextOutput emphasised(String text, UnaryOperator<String> emphasis) {
        new TextOutput(screen)
                .paragraph("", text)
                .toString()
                .lines()
                .forEach(line -> out.append(emphasis.apply(line)).append('\n'));
        return this;
    }

    /** A paragraph broken between words; the lines after the first are indented as deep as the lead. */
    TextOutput paragraph(String lead, String text) {
        out.append(lead);
        int column = lead.length();
        String gap = "";
        for (String word : visible(text).split(" +", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!gap.isEmpty() && column + 1 + length > screen.width()) {
                gap = "\n" + " ".repeat(lead.length());
                column = lead.length();
            } else {
                column += gap.length();
            }
            out.append(gap).append(word);
            column += length;
            gap = " ";
        }
        out.append('\n');
        return this;
    }

    /** One line, however long: a number or an address is not to be broken. */
    TextOutput line(String text) {
        out.append(visible(text)).append('\n');
        return this;
    }

    TextOutput blank() {
        out.append('\n');
        return this;
    }

    /** A text in which nothing can steer a terminal. */
    static String visible(String text) {
        return text.codePoints()
                .map(c -> isObeyed(c) ? 0xFFFD : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isObeyed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
