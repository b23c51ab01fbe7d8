package org.safetyresources.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safetyresources.CatalogDiff;
import org.safetyresources.internal.diff.Block;
import org.safetyresources.internal.diff.DiffReport;

/** Writes what differs between two versions as plain text. */
final class DiffText {

    private DiffText() {}

    static String write(CatalogDiff diff, int width) {
        TextLines lines = new TextLines(width);
        Block.Kind before = Block.Kind.TITLE;
        for (Block block : DiffReport.of(diff)) {
            switch (block.kind()) {
                case TITLE -> lines.title(text(block));
                case HEADING -> lines.heading(text(block));
                case PARAGRAPH -> {
                    if (before == Block.Kind.ITEM || before == Block.Kind.SUBITEM) {
                        lines.blank();
                    }
                    lines.words("", words(block));
                }
                case ITEM -> lines.words("* ", words(block));
                case SUBITEM -> lines.words("  - ", words(block));
            }
            before = block.kind();
        }
        return lines.toString();
    }

    private static String text(Block block) {
        return block.runs().stream().map(Block.Run::text).collect(Collectors.joining());
    }

    /** The words between spaces, but a number or an address is one word with what it touches. */
    private static List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (Block.Run run : block.runs()) {
            boolean whole = run.style() == Block.Style.NUMBER || run.style() == Block.Style.ADDRESS;
            String[] parts = whole ? new String[] {run.text()} : run.text().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                word.append(parts[i]);
            }
        }
        words.add(word.toString());
        return words;
    }
}
