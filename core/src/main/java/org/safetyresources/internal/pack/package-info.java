/** Turns a directory of data into packaged data; runs in the build. */
@NullMarked
package org.safetyresources.internal.pack;

import org.jspecify.annotations.NullMarked;
