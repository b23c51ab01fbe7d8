package org.safetyresources.render;

import java.util.List;
import org.safetyresources.CatalogDiff;
import org.safetyresources.internal.diff.Block;
import org.safetyresources.internal.diff.DiffReport;

/** Writes what differs between two versions as Markdown that people can read in its source, too. */
final class DiffMarkdown {

    /** What means something within a line of CommonMark, and formulas on GitHub. */
    private static final String MEANS_SOMETHING = "\\`*_[]<>~|$";

    /** What does so before a letter, a digit or a number sign: characters by name, people and issues. */
    private static final String MEANS_SOMETHING_BEFORE_WORDS = "&@#";

    private final StringBuilder text = new StringBuilder();
    private final int level;

    private DiffMarkdown(int level) {
        this.level = level;
    }

    static String write(CatalogDiff diff, int level) {
        DiffMarkdown markdown = new DiffMarkdown(level);
        Block.Kind before = Block.Kind.TITLE;
        for (Block block : DiffReport.of(diff)) {
            markdown.block(block, before);
            before = block.kind();
        }
        return markdown.text.toString();
    }

    private void block(Block block, Block.Kind before) {
        boolean inList = block.kind() == Block.Kind.SUBITEM
                || (block.kind() == Block.Kind.ITEM && (before == Block.Kind.ITEM || before == Block.Kind.SUBITEM));
        text.append(text.isEmpty() || inList ? "" : "\n");
        text.append(
                switch (block.kind()) {
                    case TITLE -> "#".repeat(level) + " ";
                    case HEADING -> "#".repeat(level + 1) + " ";
                    case PARAGRAPH -> "";
                    case ITEM -> "- ";
                    case SUBITEM -> "  - ";
                });
        List<Block.Run> runs = block.runs();
        for (int i = 0; i < runs.size(); i++) {
            run(runs.get(i), i == runs.size() - 1);
        }
        text.append('\n');
    }

    private void run(Block.Run run, boolean last) {
        String words = run.text();
        switch (run.style()) {
            case STRONG -> {
                text.append("**");
                escaped(words, true);
                text.append("**");
            }
            case ADDRESS -> {
                if (isLink(words)) {
                    text.append('<').append(words).append('>');
                } else {
                    escaped(words, last);
                }
            }
            case PLAIN, NUMBER -> escaped(words, last);
        }
    }

    private void escaped(String words, boolean ends) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Characters.isObeyed(c)) {
                text.append('\uFFFD');
            } else if (MEANS_SOMETHING.indexOf(c) >= 0 || isPartOfAddress(words, i) || namesSomething(words, i)) {
                text.append('\\').append((char) c);
            } else if (ends && next == words.length() && Character.isSpaceChar(c)) {
                // At the end of a line it would be stripped, and what is strong could not end with it.
                text.append("&#").append(c).append(';');
            } else {
                text.appendCodePoint(c);
            }
            i = next;
        }
    }

    /** Says whether CommonMark makes a link of an address between angle brackets, and of nothing else in it. */
    private static boolean isLink(String address) {
        boolean plain = address.chars().allMatch(c -> c > ' ' && c < 0x7f && "<>&`\\".indexOf(c) < 0);
        String secure = address.startsWith("http://") ? "https" + address.substring("http".length()) : address;
        return plain && (secure.startsWith("https://") ? Links.isSafe(secure) : Links.isSafe("mailto:" + address));
    }

    private static boolean namesSomething(String words, int place) {
        char next = place + 1 < words.length() ? words.charAt(place + 1) : ' ';
        return MEANS_SOMETHING_BEFORE_WORDS.indexOf(words.charAt(place)) >= 0
                && (Character.isLetterOrDigit(next) || next == '#');
    }

    /** Says whether a character would let GitHub make a link of a text. */
    private static boolean isPartOfAddress(String words, int place) {
        return words.startsWith("://", place) || (words.startsWith(".", place) && words.startsWith("www", place - 3));
    }
}
