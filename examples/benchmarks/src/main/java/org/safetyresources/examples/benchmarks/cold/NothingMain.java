package org.safetyresources.examples.benchmarks.cold;

/** Does nothing: what any Java program costs. */
public final class NothingMain {

    private NothingMain() {}

    /** Runs the program. */
    public static void main(String[] args) {
        Peak.print();
    }
}
