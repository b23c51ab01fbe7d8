package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a report before it is written in some format.
 *
 * @param kind what it is
 * @param runs its words, one after the other
 */
public record Block(Kind kind, List<Run> runs) {

    /** Copies the list. */
    public Block {
        runs = List.copyOf(runs);
    }

    /** What a line is. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        SUBITEM
    }

    /** How words are written. */
    public enum Style {
        PLAIN,
        STRONG,
        /** A number, not to be broken. */
        NUMBER,
        /** An address of the web or of e-mail, not to be broken, and a link where there are links. */
        ADDRESS
    }

    /**
     * Words in one style; any of them may be from the data.
     *
     * @param style the style
     * @param text the words
     */
    public record Run(Style style, String text) {}

    /** Puts words together. */
    static final class Line {

        private final List<Run> runs = new ArrayList<>();

        Line plain(String text) {
            return run(Style.PLAIN, text);
        }

        Line strong(String text) {
            return run(Style.STRONG, text);
        }

        Line run(Style style, String text) {
            if (!text.isEmpty()) {
                runs.add(new Run(style, text));
            }
            return this;
        }

        Line add(Line other) {
            runs.addAll(other.runs);
            return this;
        }

        /** Adds lines with words between them. */
        Line join(List<Line> lines, String between) {
            for (int i = 0; i < lines.size(); i++) {
                plain(i == 0 ? "" : between).add(lines.get(i));
            }
            return this;
        }

        Block as(Kind kind) {
            return new Block(kind, runs);
        }
    }
}
