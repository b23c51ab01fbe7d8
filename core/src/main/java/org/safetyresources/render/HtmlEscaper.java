package org.safetyresources.render;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML: between tags and in double-quoted attribute values alike. */
final class HtmlEscaper {

    private HtmlEscaper() {}

    /**
     * Appends a text. Besides the five characters that markup is made of, what HTML forbids (controls,
     * unpaired surrogates, noncharacters) and what could turn the direction of what follows becomes U+FFFD.
     */
    static void append(String text, StringBuilder out) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'') {
                continue;
            }
            int codePoint = text.codePointAt(i);
            String escaped = escape(codePoint);
            int length = Character.charCount(codePoint);
            if (escaped != null) {
                out.append(text, start, i).append(escaped);
                start = i + length;
            }
            i += length - 1;
        }
        out.append(text, start, text.length());
    }

    private static @Nullable String escape(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Characters.isObeyed(codePoint) ? "\uFFFD" : null;
        };
    }
}
