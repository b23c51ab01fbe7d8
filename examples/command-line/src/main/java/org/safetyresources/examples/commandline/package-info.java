/**
 * A command line over the library, using its exported packages only.
 *
 * <p>{@link org.safetyresources.examples.commandline.Main} starts it; each command is a class that asks the
 * catalogue and prints one whole answer, as text for people or as JSON for programs.
 */
@NullMarked
package org.safetyresources.examples.commandline;

import org.jspecify.annotations.NullMarked;
