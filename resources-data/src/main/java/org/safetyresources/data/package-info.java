/** The packaged data. */
@NullMarked
package org.safetyresources.data;

import org.jspecify.annotations.NullMarked;
