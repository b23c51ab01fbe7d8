package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.HttpsUrl;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A service's own page, which tells how to reach it.
 *
 * @param url the address
 * @param display the address as people read it
 * @param hours when somebody answers, where a document says so
 * @param tier how strong the evidence is
 * @param evidence the ids of the documents that give the address; never empty
 */
public record WebPage(
        @HttpsUrl String url,
        @PlainText String display,
        Optional<@Valid Stated<Availability>> hours,
        EvidenceTier tier,
        @NotEmpty List<@Identifier String> evidence)
        implements ContactMethod {

    /** Copies the list. */
    public WebPage {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
        return "web-page";
    }

    @Override
    public String link() {
        return url;
    }
}
