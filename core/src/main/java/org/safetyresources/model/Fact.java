package org.safetyresources.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * Something a source states, told in our words under {@link #statementKey()}.
 *
 * <p>A period such as "last year" is relative to the source's own date. Where the source is undated
 * ({@link Source#year()} is empty), nobody knows which year that was: never show such a fact as
 * current.
 *
 * @param id the stable id
 * @param kind what it is about
 * @param about the ids of the threats and organizations it concerns
 * @param figures its numbers, in the order in which the source gives them
 * @param period the time it covers, in the source's words
 * @param source the id of the source that states it
 * @param footnote the footnote that the source gives for it
 */
public record Fact(
        @Identifier String id,
        FactKind kind,
        List<@Identifier String> about,
        List<@Valid Figure> figures,
        Optional<@PlainText String> period,
        @Identifier String source,
        Optional<@Valid Footnote> footnote)
        implements Entry {

    /** Copies the lists. */
    public Fact {
        about = List.copyOf(about);
        figures = List.copyOf(figures);
    }

    /** {@return the key of our text that states the fact} */
    public String statementKey() {
        return "fact." + id + ".statement";
    }
}
