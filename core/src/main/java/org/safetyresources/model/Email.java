package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;

/**
 * An address for e-mail. A picture of abuse must never be sent to it: the link to it is enough.
 *
 * @param address the address
 * @param hours when somebody answers, where a document says so
 * @param tier how strong the evidence is
 * @param evidence the ids of the documents that give the address; never empty
 */
public record Email(
        @Pattern(regexp = SHAPE, message = "is not an e-mail address; use name@example.org")
        String address,

        Optional<@Valid Stated<Availability>> hours,
        EvidenceTier tier,
        @NotEmpty List<@Identifier String> evidence)
        implements ContactMethod {

    private static final String SHAPE = "[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,63}";

    /** Copies the list. */
    public Email {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
        return "email";
    }

    @Override
    public String display() {
        return address;
    }

    @Override
    public String link() {
        return "mailto:" + address;
    }
}
