package org.safetyresources.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.safetyresources.constraint.Identifier;

/**
 * A value that documents state; where none does, there is no such value, and nothing stands in for it.
 *
 * @param <T> the type of value
 * @param value the value
 * @param evidence the ids of the documents that state it; never empty
 */
public record Stated<T>(T value, @NotEmpty List<@Identifier String> evidence) {

    /** Copies the list. */
    public Stated {
        evidence = List.copyOf(evidence);
    }
}
