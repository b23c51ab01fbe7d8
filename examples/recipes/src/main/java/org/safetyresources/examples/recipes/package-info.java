/** The code of {@code examples/RECIPES.md}: what stands between {@code begin} and {@code end} is printed there. */
@NullMarked
package org.safetyresources.examples.recipes;

import org.jspecify.annotations.NullMarked;
