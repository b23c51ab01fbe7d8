package org.safetyresources.examples.benchmarks;

/**
 * What one operation costs in a program that has been running for a while.
 *
 * @param name the benchmark, such as {@code Lookup.byId}
 * @param cpu its mean processor time in nanoseconds
 * @param error half the width of the 99.9 % confidence interval of that mean
 * @param wall its mean time by the clock in nanoseconds
 * @param bytes the memory it allocates
 */
record WarmFigure(String name, double cpu, double error, double wall, double bytes) {}
