package org.safetyresources.render;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML: between tags and in double-quoted attribute values alike. */
final class HtmlEscaper {

    /** General punctuation up to letterlike symbols: dashes, quotation marks, the trade mark sign. */
    private static final int FIRST_SYMBOL = 0x2010;

    private static final int LAST_SYMBOL = 0x214F;

    private HtmlEscaper() {}

    /**
     * Appends a text. Besides the five characters that markup is made of, what HTML forbids (controls,
     * unpaired surrogates, noncharacters) and what could turn the direction of what follows becomes U+FFFD.
     * Dashes, curly quotation marks and the like become references: one of them in a page of Latin letters
     * would double the memory of all its characters.
     */
    static void append(String text, StringBuilder out) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!isPlain(text.charAt(i))) {
                appendEscaped(text, i, out);
                return;
            }
        }
        out.append(text);
    }

    private static void appendEscaped(String text, int plain, StringBuilder out) {
        out.append(text, 0, plain);
        int codePoint;
        for (int i = plain; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            String escaped = isPlain(codePoint) ? null : escape(codePoint);
            if (escaped != null) {
                out.append(escaped);
            } else if (codePoint >= FIRST_SYMBOL && codePoint <= LAST_SYMBOL) {
                out.append("&#").append(codePoint).append(';');
            } else {
                out.appendCodePoint(codePoint);
            }
        }
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    }

    private static @Nullable String escape(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Characters.isObeyed(codePoint) ? "&#65533;" : null;
        };
    }
}
