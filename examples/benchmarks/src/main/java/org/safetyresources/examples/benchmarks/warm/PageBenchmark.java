package org.safetyresources.examples.benchmarks.warm;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;

/** Composing a page. */
@State(Scope.Benchmark)
public class PageBenchmark {

    SafetyCatalog catalog = SafetyCatalog.load();
    PageRequest request = PageRequest.forCountry("US");

    @Benchmark
    public SafetyPage compose() {
        return catalog.page(request);
    }
}
