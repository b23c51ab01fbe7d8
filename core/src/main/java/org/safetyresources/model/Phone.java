package org.safetyresources.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.safetyresources.constraint.DialString;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A telephone number.
 *
 * @param display what people read, as the evidence prints it, such as {@code 1-833-591-KNOW (5669)}
 * @param spoken what a screen reader says: the digits that people dial, apart and in groups
 * @param dial what is dialled: {@code +} and the E.164 digits, or a short code
 * @param evidence the ids of the documents that give the number; never empty
 */
public record Phone(
        @PlainText String display,
        @PlainText String spoken,
        @DialString String dial,
        @NotEmpty List<@Identifier String> evidence)
        implements ContactMethod {

    /** Copies the list. */
    public Phone {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String link() {
        return "tel:" + dial;
    }
}
