package org.safetyresources.model;

import jakarta.validation.constraints.PositiveOrZero;
import org.safetyresources.constraint.PlainText;
import org.safetyresources.internal.text.Names;

/**
 * A number as a source prints it.
 *
 * @param asPrinted the number in the source's words, such as {@code over 6,000}
 * @param value the number itself, in units
 * @param bound whether the source means exactly this number or more than it
 */
public record Figure(
        @PlainText String asPrinted, @PositiveOrZero long value, Bound bound) {

    /** How a printed number relates to the true one. */
    public enum Bound {
        /** The number as the source gives it, rounded as the source rounds it. */
        EXACT,
        /** The true number is higher. */
        OVER;

        /** {@return the published name, in lower case} */
        public String code() {
            return Names.of(this);
        }
    }
}
