package org.safetyresources;

import org.safetyresources.internal.text.Quoting;

/**
 * One fault in a pack: what is wrong, and exactly where.
 *
 * @param file the file, with {@code /} between its parts: relative to the pack, or beginning with the
 *     place of the pack where several packs were put together
 * @param pointer the JSON pointer (RFC 6901) of the value; empty for the whole file
 * @param line the line, counted from 1; 0 where a line does not apply
 * @param column the column, counted from 1; 0 where a column does not apply
 * @param message what is wrong with the value, and what to do
 */
public record Violation(String file, String pointer, int line, int column, String message) {

    /** {@return the fault in one line: {@code file:line:column: pointer message}} */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        // Names come from the data and must not break the line they are shown in.
        return Quoting.visible(place + ": " + (pointer.isEmpty() ? "" : pointer + " ") + message);
    }
}
