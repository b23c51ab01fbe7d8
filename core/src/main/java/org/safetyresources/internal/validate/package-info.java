/**
 * Holds records to their constraints and to each other.
 *
 * <p>Jakarta Validation judges each record by itself; the rules across records come after. Packaged
 * data went through this when it was built and does not again.
 */
@NullMarked
package org.safetyresources.internal.validate;

import org.jspecify.annotations.NullMarked;
