package org.safetyresources;

import java.util.List;

/**
 * One of the packs that a catalogue was put together from.
 *
 * @param location where it is, for people to read
 * @param version which data it is
 * @param replaces the ids of entries and the keys of texts of earlier packs in whose place it has its own
 * @param hides the ids of entries of earlier packs that it takes away
 */
public record PackSummary(String location, CatalogVersion version, List<String> replaces, List<String> hides) {

    /** Copies the lists. */
    public PackSummary {
        replaces = List.copyOf(replaces);
        hides = List.copyOf(hides);
    }
}
