package org.safetyresources.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safetyresources.model.Territory;

/**
 * What became of one entry.
 *
 * @param type whether it changed, was retired or removed, or is new
 * @param kind the kind of entry
 * @param id its id
 * @param name what people call it: its name or title, and the id of what has neither
 * @param danger whether somebody should look at it before readers do: a number, an address or who is given
 *     them changed, or a channel is gone
 * @param territories the territories it serves, as they are now or were last; empty if it serves the world or
 *     nobody in particular
 * @param counterpart of one retired the id of its successor; of one removed or new the id of the other entry
 *     that serves the same readers with the same contacts, which tells that an id was changed
 * @param retired the day on which it was retired, of one retired
 * @param values the values that changed; of one that is new, retired or removed all its values
 */
public record EntryChange(
        ChangeType type,
        EntryKind kind,
        String id,
        String name,
        boolean danger,
        List<Territory> territories,
        Optional<String> counterpart,
        Optional<LocalDate> retired,
        List<ValueChange> values) {

    /** Copies the lists. */
    public EntryChange {
        territories = List.copyOf(territories);
        values = List.copyOf(values);
    }
}
