package org.safetyresources.diff;

import java.util.List;
import java.util.Optional;

/**
 * One value that is not the same in both versions of an entry.
 *
 * <p>Of a list whose order means nothing, each item that came or went is a change by itself. Where the items
 * of another list changed places, the path ends in "order", and the values are the names of the items,
 * separated by commas.
 *
 * @param path where the value is, from the entry inwards: names of record components, and between them the
 *     name of the item of a list, such as {@code contacts}, {@code phone +18335915669}, {@code hours}
 * @param older the value before; empty if there was none
 * @param newer the value now; empty if there is none
 * @param danger whether it is a number or an address that readers are given, or decides who is given it
 */
public record ValueChange(List<String> path, Optional<String> older, Optional<String> newer, boolean danger) {

    /** Copies the list. */
    public ValueChange {
        path = List.copyOf(path);
    }

    /** {@return the path in one line, its parts separated by a slash} */
    public String pathText() {
        return String.join("/", path);
    }
}
