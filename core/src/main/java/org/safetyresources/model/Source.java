package org.safetyresources.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.safetyresources.constraint.HttpsUrl;
import org.safetyresources.constraint.Identifier;
import org.safetyresources.constraint.PlainText;

/**
 * A publication that is quoted or cited.
 *
 * @param id the stable id
 * @param publisher who published it
 * @param title its title
 * @param year the year it gives for itself; empty if it is undated
 * @param url its address, where one is known
 * @param rightsHolder who holds the rights in it; needed of what is quoted
 * @param citation how the quoting document words its footnote, where this source was found in one
 */
public record Source(
        @Identifier String id,
        @PlainText String publisher,
        @PlainText String title,
        Optional<@Min(1900) @Max(2099) Integer> year,
        Optional<@HttpsUrl String> url,
        Optional<@PlainText String> rightsHolder,
        Optional<@PlainText String> citation)
        implements Entry {}
