package org.safetyresources.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A term to use, the terms to avoid in its place, and why.
 *
 * @param id the stable id
 * @param preferred the term to use
 * @param avoid the terms to avoid, by which the preferred one can be looked up; never empty
 * @param language the language of the terms
 * @param threat the id of the threat that the term names, if it names one
 * @param reason why the preferred term is better, in the words of a source, where one is quoted
 * @param sources the ids of the documents that advise so; never empty
 */
public record Term(
        @Identifier String id,
        @PlainText String preferred,
        @NotEmpty List<@PlainText String> avoid,
        @Valid LanguageTag language,
        Optional<@Identifier String> threat,
        Optional<@Valid Quotation> reason,
        @NotEmpty List<@Identifier String> sources)
        implements Entry {

    /** Copies the lists. */
    public Term {
        avoid = List.copyOf(avoid);
        sources = List.copyOf(sources);
    }

    /** {@return the key of our words for why the preferred term is better} */
    public String reasonKey() {
        return "term." + id + ".reason";
    }
}
