package org.safetyresources.render;

import java.util.List;

/** Lays text out in lines of a width; what a terminal would obey is made visible instead. */
final class TextLines {

    private final int width;
    private final StringBuilder out = new StringBuilder();

    TextLines(int width) {
        this.width = width;
    }

    void title(String text) {
        paragraph("", text);
        out.append("=".repeat(Math.min(width, text.length()))).append('\n');
    }

    void heading(String text) {
        blank();
        paragraph("", text);
        out.append("-".repeat(Math.min(width, text.length()))).append('\n');
    }

    /** Ends the line before, unless that was blank. */
    void blank() {
        if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    /** One line, however long: a number or an address is not to be broken. */
    void line(String indent, String label, String value) {
        out.append(indent).append(visible(label)).append(visible(value)).append('\n');
    }

    /** A paragraph, broken between words; lines after the first are indented as deep as the lead. */
    void paragraph(String lead, String text) {
        words(lead, List.of(text.split(" +", -1)));
    }

    /** A paragraph of words of which none is broken, though it may hold spaces. */
    void words(String lead, List<String> words) {
        out.append(lead);
        int column = lead.length();
        boolean first = true;
        for (String shown : words) {
            String word = visible(shown);
            int length = word.codePointCount(0, word.length());
            if (!first && column + 1 + length > width) {
                out.append('\n').append(" ".repeat(lead.length()));
                column = lead.length();
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
            first = false;
        }
        out.append('\n');
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            visible.appendCodePoint(Characters.isObeyed(codePoint) ? 0xFFFD : codePoint);
            i += Character.charCount(codePoint);
        }
        return visible.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
