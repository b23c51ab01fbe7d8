package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.DialString;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A number for people who cannot hear or speak: a textphone, or a relay service in front of a number.
 *
 * @param display the number as people read it
 * @param spoken the digits for a screen reader
 * @param dial what is dialled: {@code +} and the E.164 digits, or a number without international form
 * @param hours when somebody answers, where a document says so
 * @param tier how strong the evidence is
 * @param evidence the ids of the documents that give the number; never empty
 */
public record TextRelay(
        @PlainText String display,
        @PlainText String spoken,
        @DialString String dial,
        Optional<@Valid Stated<Availability>> hours,
        EvidenceTier tier,
        @NotEmpty List<@Identifier String> evidence)
        implements ContactMethod {

    /** Copies the list. */
    public TextRelay {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
        return "text-relay";
    }

    @Override
    public String link() {
        return "tel:" + dial;
    }
}
