/** How a module offers packaged data to this library. */
@NullMarked
package org.safetyresources.spi;

import org.jspecify.annotations.NullMarked;
