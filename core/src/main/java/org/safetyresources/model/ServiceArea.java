package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * Whom a service serves: the whole world, or the territories listed.
 *
 * @param worldwide whether it serves the whole world; then no territory is listed
 * @param territories the countries or parts of countries served
 * @param area the name of the part of a country served, where parts are listed, such as {@code Scotland}
 * @param evidence the ids of the documents that say so; never empty
 */
public record ServiceArea(
        boolean worldwide,
        List<@Valid Territory> territories,
        Optional<@PlainText String> area,
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

    /**
     * Says whether some readers in a territory are served, be it only those in a part of it.
     *
     * @param territory where the reader is
     * @return true if the territory is served, or a listed territory lies within it
     */
    public boolean servesIn(Territory territory) {
        for (Territory served : territories) {
            if (territory.contains(served)) {
                return true;
            }
        }
        return serves(territory);
    }
}
