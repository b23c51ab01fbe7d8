/**
 * The data as records: what threats are, where to report and learn more, and which document says
 * so.
 *
 * <p>Every record is immutable and carries the constraints its values are held to. What a catalogue
 * returns has passed them all; a record that you construct yourself has not until you validate it.
 * Values that are not known are an empty {@link java.util.Optional} or an empty list, never {@code
 * null} and never a guess.
 */
@NullMarked
package org.safetyresources.model;

import org.jspecify.annotations.NullMarked;
