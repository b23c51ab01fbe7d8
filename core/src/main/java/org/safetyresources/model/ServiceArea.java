package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.safetyresources.constraint.Identifier;

/**
 * Whom a service serves: the whole world, or the territories listed.
 *
 * @param worldwide whether it serves the whole world; then no territory is listed
 * @param territories the countries or parts of countries served
 * @param evidence the ids of the documents that say so; never empty
 */
public record ServiceArea(
        boolean worldwide,
        List<@Valid Territory> territories,
        @NotEmpty List<@Identifier String> evidence) {

    /** Copies the lists. */
    public ServiceArea {
        territories = List.copyOf(territories);
        evidence = List.copyOf(evidence);
    }

    /**
     * Says whether a reader in a territory is served.
     *
     * @param territory where the reader is
     * @return true if the whole world is served, or a listed territory contains the reader's
     */
    public boolean serves(Territory territory) {
        for (Territory served : territories) {
            if (served.contains(territory)) {
                return true;
            }
        }
        return worldwide;
    }
}
