/** The programs whose cold start is measured; each is a process of its own with few jars. */
@NullMarked
package org.safetyresources.examples.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
