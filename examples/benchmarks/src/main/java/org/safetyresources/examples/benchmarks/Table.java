package org.safetyresources.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table in Markdown: the first column holds words, all others figures. */
final class Table {

    /** What stands where nothing could be measured. */
    static final String UNKNOWN = "–";

    private final List<List<String>> rows = new ArrayList<>();

    /** Begins a table. */
    Table(List<String> headings) {
        rows.add(headings);
        rows.add(headings.stream().map(h -> "---:").collect(Collectors.toCollection(ArrayList::new)));
        rows.get(1).set(0, "---");
    }

    /** Adds a row. */
    void row(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(cells + " is no row below " + rows.get(0));
        }
        rows.add(List.copyOf(cells));
    }

    /** {@return a figure, or a dash if there is none} */
    static String figure(@Nullable Double value, String format) {
        return value == null ? UNKNOWN : String.format(Locale.ROOT, format, value);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        return text.toString();
    }
}
