package org.safetyresources;

import java.util.Optional;

/**
 * Where an entry comes from.
 *
 * @param id the id of the entry
 * @param pack the pack
 * @param file the file within the pack, with {@code /} between its parts
 * @param line the line on which the entry begins, from 1; 0 in packaged data, which keeps no lines
 * @param replaced where the entry comes from in whose place it is, if it replaces one
 */
public record EntryOrigin(String id, PackSummary pack, String file, int line, Optional<EntryOrigin> replaced) {}
