package org.safetyresources.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.safetyresources.constraint.HttpsUrl;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A form to fill in online.
 *
 * @param url the address of the form
 * @param display the address as people read it
 * @param evidence the ids of the documents that give the address; never empty
 */
public record WebForm(
        @HttpsUrl String url,
        @PlainText String display,
        @NotEmpty List<@Identifier String> evidence) implements ContactMethod {

    /** Copies the list. */
    public WebForm {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String link() {
        return url;
    }
}
