/** Unmodifiable look-ups over validated entries, and the answers made from them. */
@NullMarked
package org.safetyresources.internal.index;

import org.jspecify.annotations.NullMarked;
