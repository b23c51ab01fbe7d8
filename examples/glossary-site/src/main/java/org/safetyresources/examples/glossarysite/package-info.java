/**
 * A program that writes a static web site with the library, using its exported packages only.
 *
 * <p>{@link org.safetyresources.examples.glossarysite.Main} starts it; a class that implements {@code Page} writes
 * what one kind of page says, {@code Frame} writes what stands around it, and {@code SiteFolder} puts the files on
 * the disk.
 */
@NullMarked
package org.safetyresources.examples.glossarysite;

import org.jspecify.annotations.NullMarked;
