package org.safetyresources.internal.read;

import java.util.List;

/**
 * What a pack says of packs that were added before it.
 *
 * @param replaces the ids of entries and the keys of texts that this pack has in their place
 * @param hides the ids of entries that are not to be shown
 */
public record Overlay(List<Located<String>> replaces, List<Located<String>> hides) {

    /** That of a pack which leaves others as they are. */
    public static final Overlay NONE = new Overlay(List.of(), List.of());
}
