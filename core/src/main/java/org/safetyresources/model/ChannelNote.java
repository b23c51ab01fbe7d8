package org.safetyresources.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.safetyresources.constraint.Identifier;

/**
 * Something a document says of using a channel; the words are ours, one text for each kind.
 *
 * @param kind what it tells
 * @param evidence the ids of the documents that say so; never empty
 */
public record ChannelNote(NoteKind kind, @NotEmpty List<@Identifier String> evidence) {

    /** Copies the list. */
    public ChannelNote {
        evidence = List.copyOf(evidence);
    }
}
