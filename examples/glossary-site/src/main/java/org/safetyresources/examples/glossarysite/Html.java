package org.safetyresources.examples.glossarysite;

import org.safetyresources.model.LanguageTag;

/**
 * Writes HTML; every text and every value of an attribute is escaped, and words in another language than the page
 * are marked with it.
 */
final class Html {

    private final StringBuilder html = new StringBuilder();
    private final LanguageTag language;
    private final Links links;

    Html(LanguageTag language, Links links) {
        this.language = language;
        this.links = links;
    }

    /** A start tag; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    /** A start tag on a line of its own. */
    Html block(String tag, String... attributes) {
        return open(tag, attributes).line();
    }

    Html close(String... tags) {
        for (String tag : tags) {
            html.append("</").append(tag).append('>');
        }
        return this;
    }

    Html line() {
        html.append('\n');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Words in an element of their own, on one line. */
    Html element(String tag, Text text, String... attributes) {
        return inline(tag, text, attributes).line();
    }

    /** Words in an element of their own within a line. */
    Html inline(String tag, Text text, String... attributes) {
        return open(tag, marked(text, attributes)).text(text.words()).close(tag);
    }

    /** A link to a file of the site, or to a part of one. */
    Html link(String path, Text text, String... attributes) {
        return anchor(links.to(path), text, attributes);
    }

    /** A link to an address, or to a part of this page. */
    Html anchor(String address, Text text, String... attributes) {
        return inline("a", text, with("href", address, attributes));
    }

    /** The address of a file of the site, as this page has to write it. */
    String address(String path) {
        return links.to(path);
    }

    /** What a renderer of the library wrote, which escapes for itself. */
    Html rendered(String markup) {
        html.append(markup);
        return this;
    }

    LanguageTag language() {
        return language;
    }

    /** The attributes that tell a language. */
    static String[] languageOf(LanguageTag language) {
        return new String[] {"lang", language.code(), "dir", language.isRightToLeft() ? "rtl" : "ltr"};
    }

    private String[] marked(Text text, String... attributes) {
        if (text.language().equals(language)) {
            return attributes;
        }
        String[] told = languageOf(text.language());
        return with(told[0], told[1], with(told[2], told[3], attributes));
    }

    private static String[] with(String name, String value, String... attributes) {
        String[] more = new String[attributes.length + 2];
        more[0] = name;
        more[1] = value;
        System.arraycopy(attributes, 0, more, 2, attributes.length);
        return more;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.appendCodePoint(isForbidden(c) ? '\uFFFD' : c);
            }
        });
    }

    /** What HTML does not allow, and what could turn the direction of the words that follow. */
    private static boolean isForbidden(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return turns || noCharacter || (c >= 0xD800 && c <= 0xDFFF) || (Character.isISOControl(c) && c != '\n');
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
