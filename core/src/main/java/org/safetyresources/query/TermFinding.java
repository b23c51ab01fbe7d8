package org.safetyresources.query;

import org.safetyresources.model.Term;

/**
 * A term to avoid that was found in a text.
 *
 * @param term what is known of it
 * @param start where it begins: the index of its first character in the text
 * @param end the index after its last character
 * @param found how it stands in the text
 */
public record TermFinding(Term term, int start, int end, String found) {

    /** {@return the term to use in its place} */
    public String suggestion() {
        return term.preferred();
    }
}
