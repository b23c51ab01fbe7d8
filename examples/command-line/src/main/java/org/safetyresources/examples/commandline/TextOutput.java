package org.safetyresources.examples.commandline;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetyresources.render.TextRenderer;

/** Lays text out in lines; what a terminal would obey is made visible instead. */
final class TextOutput {

    private static final int WIDEST = 200;

    private final int width;
    private final StringBuilder out = new StringBuilder();

    TextOutput(int width) {
        this.width = width;
    }

    /** The width of the terminal, as far as the variable {@code COLUMNS} tells a sensible one. */
    static int width(@Nullable String columns) {
        if (columns == null || !columns.matches("[0-9]{1,4}")) {
            return TextRenderer.DEFAULT_WIDTH;
        }
        int width = Integer.parseInt(columns);
        return width < TextRenderer.MIN_WIDTH || width > WIDEST ? TextRenderer.DEFAULT_WIDTH : width;
    }

    /** A paragraph broken between words; the lines after the first are indented as deep as the lead. */
    TextOutput paragraph(String lead, String text) {
        out.append(lead);
        int column = lead.length();
        String gap = "";
        for (String word : visible(text).split(" +", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!gap.isEmpty() && column + 1 + length > width) {
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
