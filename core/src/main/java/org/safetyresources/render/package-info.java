/**
 * Writes view models as documents, one renderer a format; a text is escaped here and nowhere else.
 */
@NullMarked
package org.safetyresources.render;

import org.jspecify.annotations.NullMarked;
