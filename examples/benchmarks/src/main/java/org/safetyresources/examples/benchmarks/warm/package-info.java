/** Benchmarks of a program that has been running for a while. */
@NullMarked
package org.safetyresources.examples.benchmarks.warm;

import org.jspecify.annotations.NullMarked;
