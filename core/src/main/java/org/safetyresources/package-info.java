/**
 * Validated, versioned information about online child sexual exploitation and abuse, and where to
 * get help.
 *
 * <p>{@link org.safetyresources.SafetyCatalog} is the one door. Data flows one way through the
 * library: it is read, validated and indexed; {@link org.safetyresources.query} asks for it, {@link
 * org.safetyresources.page} sets it out for a reader, and {@link org.safetyresources.render} writes
 * it as text or JSON.
 */
@NullMarked
package org.safetyresources;

import org.jspecify.annotations.NullMarked;
