package org.safetyresources.examples.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JMH benchmarks with one JDK. */
final class WarmRuns {

    private static final String BYTES = "gc.alloc.rate.norm";

    /** On a busy machine the compiler would otherwise still be waiting for its turn after the warm-up. */
    private static final String COMPILE_AT_ONCE = "-Xbatch";

    private static final String SUFFIX = "Benchmark";

    private static final int ITERATIONS = 5;
    private static final TimeValue LONG = TimeValue.seconds(1);
    private static final TimeValue SHORT = TimeValue.milliseconds(20);

    private WarmRuns() {}

    /** {@return the results of all benchmarks, in the order of their names} */
    static Collection<RunResult> run(Settings settings, Path java) throws RunnerException {
        boolean quick = settings.quick();
        return new Runner(new OptionsBuilder()
                        .jvm(java.toString())
                        .jvmArgsAppend(COMPILE_AT_ONCE)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(1)
                        .warmupIterations(quick ? 1 : ITERATIONS)
                        .warmupTime(quick ? SHORT : LONG)
                        .measurementIterations(quick ? 1 : ITERATIONS)
                        .measurementTime(quick ? SHORT : LONG)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(quick ? VerboseMode.SILENT : VerboseMode.NORMAL)
                        .build())
                .run();
    }

    /** {@return the version of the JDK that gave these results} */
    static String jdk(Collection<RunResult> results) {
        return results.iterator().next().getParams().getJdkVersion();
    }

    /** {@return the results in figures} */
    static List<WarmFigure> figures(Collection<RunResult> results) {
        List<WarmFigure> figures = new ArrayList<>();
        for (RunResult result : results) {
            String[] names = result.getParams().getBenchmark().split("\\.", -1);
            String subject = names[names.length - 2].replace(SUFFIX, "");
            Result<?> cpu = secondary(result, CpuProfiler.LABEL);
            figures.add(new WarmFigure(
                    subject + "." + names[names.length - 1],
                    cpu.getScore(),
                    cpu.getScoreError(),
                    result.getPrimaryResult().getScore(),
                    secondary(result, BYTES).getScore()));
        }
        return figures;
    }

    private static Result<?> secondary(RunResult result, String label) {
        Result<?> secondary = result.getSecondaryResults().get(label);
        if (secondary == null) {
            throw new IllegalStateException("JMH has no result " + label + ".");
        }
        return secondary;
    }
}
