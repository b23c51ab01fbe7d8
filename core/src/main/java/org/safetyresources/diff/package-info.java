/**
 * What differs between two versions of the data: values that a {@link org.safetyresources.CatalogDiff} holds.
 */
@NullMarked
package org.safetyresources.diff;

import org.jspecify.annotations.NullMarked;
