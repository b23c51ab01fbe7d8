package org.safetyresources.examples.benchmarks.warm;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelQuery;

/** Asking for the channels of a country. */
@State(Scope.Benchmark)
public class QueryBenchmark {

    SafetyCatalog catalog = SafetyCatalog.load();
    String country = "US";
    String threat = "sextortion";
    String language = "es";
    ChannelQuery query = ChannelQuery.forCountry(country);

    /** The query is at hand. */
    @Benchmark
    public ChannelAnswer prepared() {
        return catalog.channels(query);
    }

    /** The query is made from the country code that came with a request. */
    @Benchmark
    public ChannelAnswer fromString() {
        return catalog.channels(ChannelQuery.forCountry(country));
    }

    /** The query is made from country, threat and language. */
    @Benchmark
    public ChannelAnswer fromThreeStrings() {
        return catalog.channels(
                ChannelQuery.forCountry(country).forThreat(threat).inLanguage(language));
    }
}
