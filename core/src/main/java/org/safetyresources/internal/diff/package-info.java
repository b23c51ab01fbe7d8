/** Compares two versions of the data, and puts what differs into words. */
@NullMarked
package org.safetyresources.internal.diff;

import org.jspecify.annotations.NullMarked;
