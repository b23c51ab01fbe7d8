package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;

/**
 * What readers are told of a threat in our own words; the words themselves are texts of ours.
 *
 * @param id the stable id
 * @param threat the id of the threat
 * @param sources the ids of the public guidance that the words rest on; never empty
 * @param readers what each audience is told; never empty
 */
public record ThreatGuidance(
        @Identifier String id,
        @Identifier String threat,
        @NotEmpty List<@Identifier String> sources,
        @NotEmpty List<@Valid Advice> readers)
        implements Entry {

    /** Copies the lists. */
    public ThreatGuidance {
        sources = List.copyOf(sources);
        readers = List.copyOf(readers);
    }

    /**
     * What one audience is told, each part a list of names of texts.
     *
     * @param audience who is told
     * @param signs warning signs
     * @param steps what to do, in this order
     * @param avoid what not to do
     */
    public record Advice(
            Audience audience,
            List<@Identifier String> signs,
            @NotEmpty List<@Identifier String> steps,
            List<@Identifier String> avoid) {

        /** Copies the lists. */
        public Advice {
            signs = List.copyOf(signs);
            steps = List.copyOf(steps);
            avoid = List.copyOf(avoid);
        }
    }

    /**
     * Finds what an audience is told.
     *
     * @param audience the audience
     * @return the advice, if there is some for them
     */
    public Optional<Advice> advice(Audience audience) {
        for (Advice advice : readers) {
            if (advice.audience() == audience) {
                return Optional.of(advice);
            }
        }
        return Optional.empty();
    }

    /** {@return the key of our plain name of the threat} */
    public String nameKey() {
        return "threat." + threat + ".name";
    }

    /**
     * Names the explanation for an audience.
     *
     * @param audience the audience
     * @return the key of the text
     */
    public String explanationKey(Audience audience) {
        return "guidance." + threat + "." + audience.code();
    }

    /**
     * Names the text of a warning sign.
     *
     * @param sign its name
     * @return the key of the text
     */
    public static String signKey(String sign) {
        return "sign." + sign;
    }

    /**
     * Names the text of something to do, or not to do.
     *
     * @param step its name
     * @return the key of the text
     */
    public static String stepKey(String step) {
        return "step." + step;
    }
}
