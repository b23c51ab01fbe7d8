package org.safetyresources.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * Words of somebody else, unchanged.
 *
 * @param text the words, exactly as published, without the footnote's mark
 * @param language the language they were published in
 * @param source the id of the source they are quoted from
 * @param footnote the footnote that the source gives for them, if it gives one
 */
public record Quotation(
        @PlainText String text,
        @Valid LanguageTag language,
        @Identifier String source,
        Optional<@Valid Footnote> footnote) {}
