package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.safetyresources.constraint.Identifier;

/**
 * The few steps that matter most in a situation; the words are texts of ours.
 *
 * @param id the stable id
 * @param situation the situation
 * @param readers the steps of each kind of reader; never empty
 */
public record SituationGuidance(
        @Identifier String id,
        Situation situation,
        @NotEmpty List<@Valid Steps> readers) implements Entry {

    /** Copies the list. */
    public SituationGuidance {
        readers = List.copyOf(readers);
    }

    /**
     * The steps for some audiences.
     *
     * @param audiences who is told; never empty
     * @param steps the names of the steps, as {@link ThreatGuidance#stepKey(String)} takes them, in order
     */
    public record Steps(
            @NotEmpty List<Audience> audiences, @NotEmpty List<@Identifier String> steps) {

        /** Copies the lists. */
        public Steps {
            audiences = List.copyOf(audiences);
            steps = List.copyOf(steps);
        }
    }

    /**
     * Finds the steps for an audience.
     *
     * @param audience the audience
     * @return the names of the steps, in order; empty if there are none for them
     */
    public List<String> steps(Audience audience) {
        for (Steps steps : readers) {
            if (steps.audiences().contains(audience)) {
                return steps.steps();
            }
        }
        return List.of();
    }
}
