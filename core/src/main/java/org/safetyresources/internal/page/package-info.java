/** Composes the view models of {@link org.safetyresources.page}. */
@NullMarked
package org.safetyresources.internal.page;

import org.jspecify.annotations.NullMarked;
