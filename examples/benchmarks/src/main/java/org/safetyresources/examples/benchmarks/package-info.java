/** Measures what the library costs, cold and warm, and writes it down. */
@NullMarked
package org.safetyresources.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
