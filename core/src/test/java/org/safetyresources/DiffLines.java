package org.safetyresources;

import java.util.ArrayList;
import java.util.List;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.TextChange;
import org.safetyresources.diff.ValueChange;

/** What differs between two catalogues in short lines: an exclamation mark at the end of one means danger. */
final class DiffLines {

    private DiffLines() {}

    /** The entries, such as {@code changed channel us-tip!}. */
    static List<String> entries(CatalogDiff diff) {
        return diff.entries().stream().map(DiffLines::entry).toList();
    }

    static String entry(EntryChange change) {
        return change.type().code() + " " + change.kind().code() + " " + change.id() + mark(change.danger());
    }

    /** The values of an entry, such as {@code url: https://a.example/ -> https://b.example/!}. */
    static List<String> values(EntryChange change) {
        List<String> lines = new ArrayList<>();
        for (ValueChange value : change.values()) {
            lines.add((value.pathText() + ": " + value.older().orElse("") + " -> "
                                    + value.newer().orElse(""))
                            .strip()
                    + mark(value.danger()));
        }
        return lines;
    }

    /** The texts, such as {@code added en step.tell: -> Tell someone. (original)}. */
    static List<String> texts(CatalogDiff diff) {
        List<String> lines = new ArrayList<>();
        for (TextChange change : diff.texts()) {
            lines.add(change.type().code() + " " + change.language() + " " + change.key() + ": "
                    + change.older()
                            .map(text -> text + " (" + text.review().code() + ")")
                            .orElse("") + " -> "
                    + change.newer()
                            .map(text -> text + " (" + text.review().code() + ")")
                            .orElse(""));
        }
        return lines;
    }

    private static String mark(boolean danger) {
        return danger ? "!" : "";
    }
}
