package org.safetyresources.query;

import java.util.List;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LocalizedText;

/**
 * What one audience is told of a threat, in our own words; each text says which language it is in.
 *
 * @param threat the id of the threat that the words are about: the one asked for, or a broader one
 * @param audience who is told
 * @param name our plain name of the threat
 * @param explanation what it is
 * @param signs how it may show
 * @param steps what to do, in this order
 * @param avoid what not to do
 * @param sources the ids of the public guidance that the words rest on
 */
public record Guidance(
        String threat,
        Audience audience,
        LocalizedText name,
        LocalizedText explanation,
        List<LocalizedText> signs,
        List<LocalizedText> steps,
        List<LocalizedText> avoid,
        List<String> sources) {

    /** Copies the lists. */
    public Guidance {
        signs = List.copyOf(signs);
        steps = List.copyOf(steps);
        avoid = List.copyOf(avoid);
        sources = List.copyOf(sources);
    }
}
