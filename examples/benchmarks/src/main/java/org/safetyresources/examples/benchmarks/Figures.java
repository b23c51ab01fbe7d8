package org.safetyresources.examples.benchmarks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything measured with one JDK.
 *
 * @param jdk its version
 * @param cold what whole processes cost
 * @param warm what single operations cost
 */
record Figures(String jdk, Map<ColdProgram, Map<Cost, Double>> cold, List<WarmFigure> warm) {

    /** {@return what a process costs, or null if it could not be measured here} */
    @Nullable
    Double cold(ColdProgram program, Cost cost) {
        return cold.getOrDefault(program, Map.of()).get(cost);
    }

    /** {@return how many times as much one process costs as another, or null} */
    @Nullable
    Double ratio(ColdProgram program, ColdProgram other, Cost cost) {
        Double value = cold(program, cost);
        Double base = cold(other, cost);
        return value == null || base == null ? null : value / base;
    }

    /** {@return how much more one process costs than another, or null} */
    @Nullable
    Double above(ColdProgram program, ColdProgram other, Cost cost) {
        Double value = cold(program, cost);
        Double base = cold(other, cost);
        return value == null || base == null ? null : value - base;
    }

    /** {@return the figure of a benchmark} */
    WarmFigure warm(String name) {
        return warm.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The benchmark " + name + " was not run."));
    }
}
