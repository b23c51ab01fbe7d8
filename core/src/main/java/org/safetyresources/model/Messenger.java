package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.HttpsUrl;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A service's account in an app for messages.
 *
 * @param app the app
 * @param display the account as people read it, often a number
 * @param url the address that opens the conversation
 * @param hours when somebody answers, where a document says so
 * @param tier how strong the evidence is
 * @param evidence the ids of the documents that give the account; never empty
 */
public record Messenger(
        MessengerApp app,
        @PlainText String display,
        @HttpsUrl String url,
        Optional<@Valid Stated<Availability>> hours,
        EvidenceTier tier,
        @NotEmpty List<@Identifier String> evidence)
        implements ContactMethod {

    /** Copies the list. */
    public Messenger {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
        return "messenger";
    }

    @Override
    public String link() {
        return url;
    }
}
