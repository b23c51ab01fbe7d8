/**
 * Constraints of this library for what Jakarta Validation's own do not reach.
 *
 * <p>They stand on the records of {@link org.safetyresources.model} and apply to any bean of a host
 * as well: a form that takes a channel from its users can be held to the same rules. Like the
 * standard constraints, they accept {@code null}.
 */
@NullMarked
package org.safetyresources.constraint;

import org.jspecify.annotations.NullMarked;
