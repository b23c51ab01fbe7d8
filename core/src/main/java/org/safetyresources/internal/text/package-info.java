/** Shapes, codes and names that every other package leans on. */
@NullMarked
package org.safetyresources.internal.text;

import org.jspecify.annotations.NullMarked;
