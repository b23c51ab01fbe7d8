package org.safetyresources.examples.benchmarks.warm;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ThreatDefinition;

/** Finding a threat. */
@State(Scope.Benchmark)
public class LookupBenchmark {

    SafetyCatalog catalog = SafetyCatalog.load();
    String id = "grooming";
    String alias = "Online-Enticement";

    @Benchmark
    public ThreatDefinition byId() {
        return catalog.threat(id);
    }

    @Benchmark
    public Optional<ThreatDefinition> byAlias() {
        return catalog.findThreat(alias);
    }
}
