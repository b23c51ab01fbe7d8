package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.DialString;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A telephone number to call.
 *
 * @param display the number as people read it, such as {@code 1-833-591-KNOW (5669)}
 * @param spoken the digits for a screen reader, such as {@code 1 8 3 3, 5 9 1, 5 6 6 9}
 * @param dial what is dialled: {@code +} and the E.164 digits, or a number without international form
 * @param service who answers, of emergency numbers only
 * @param cost what a call costs, where a document says so
 * @param reach from where it can be called, where a document says so
 * @param hours when somebody answers, where a document says so
 * @param tier how strong the evidence is
 * @param evidence the ids of the documents that give the number; never empty
 */
public record Phone(
        @PlainText String display,
        @PlainText String spoken,
        @DialString String dial,
        Optional<EmergencyService> service,
        Optional<@Valid Stated<Cost>> cost,
        Optional<@Valid Stated<Reach>> reach,
        Optional<@Valid Stated<Availability>> hours,
        EvidenceTier tier,
        @NotEmpty List<@Identifier String> evidence)
        implements ContactMethod {

    /** Copies the list. */
    public Phone {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
        return "phone";
    }

    @Override
    public String link() {
        return "tel:" + dial;
    }
}
