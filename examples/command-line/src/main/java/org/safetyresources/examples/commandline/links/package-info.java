/**
 * Asks web addresses whether they still answer, politely and within bounds.
 *
 * <p>{@link org.safetyresources.examples.commandline.links.LinkChecker} is where to begin; how long it waits and
 * how much it asks is its {@link org.safetyresources.examples.commandline.links.LinkPolicy}.
 */
@NullMarked
package org.safetyresources.examples.commandline.links;

import org.jspecify.annotations.NullMarked;
