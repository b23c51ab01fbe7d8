package org.safetyresources.internal.text;

import java.util.Locale;

/** Shows foreign text inside a message without letting it disturb the message. */
public final class Quoting {

    private static final int MAX_SHOWN = 60;

    private Quoting() {}

    /** Quotes a value: unprintable characters as code points, long values cut. */
    public static String quote(String value) {
        StringBuilder shown = new StringBuilder("\"");
        value.codePoints().limit(MAX_SHOWN).forEach(c -> append(shown, c));
        return shown.append(value.codePointCount(0, value.length()) > MAX_SHOWN ? "…\"" : "\"")
                .toString();
    }

    /** Shows a text in full, unprintable characters as code points. */
    public static String visible(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (Shapes.isShowable(codePoint)) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
        }
    }

    /** Names a code point, such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    public static String codePoint(int codePoint) {
        String name = Character.getName(codePoint);
        return String.format(Locale.ROOT, "U+%04X%s", codePoint, name == null ? "" : " " + name);
    }
}
