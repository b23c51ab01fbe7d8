package org.safetyresources.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.safetyresources.constraint.Identifier;

/**
 * A footnote of a quoted document: the source that the document itself cites.
 *
 * @param number the number of the footnote in the document
 * @param source the id of the cited source
 */
public record Footnote(
        @Min(1) @Max(999) int number, @Identifier String source) {}
