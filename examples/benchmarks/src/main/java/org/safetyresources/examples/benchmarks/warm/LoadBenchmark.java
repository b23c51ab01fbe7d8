package org.safetyresources.examples.benchmarks.warm;

import org.openjdk.jmh.annotations.Benchmark;
import org.safetyresources.SafetyCatalog;

/** Loading the packaged data. */
public class LoadBenchmark {

    @Benchmark
    public SafetyCatalog packagedData() {
        return SafetyCatalog.load();
    }
}
