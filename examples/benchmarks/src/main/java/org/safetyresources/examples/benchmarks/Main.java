package org.safetyresources.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and writes RESULTS.md. */
public final class Main {

    private static final int USAGE_ERROR = 2;

    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Settings settings;
        try {
            settings = Settings.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + Settings.USAGE);
            System.exit(USAGE_ERROR);
            return;
        }
        if (settings.quick()) {
            // Nothing is measured, so that another benchmark may run beside it.
            System.setProperty("jmh.ignoreLock", "true");
        }
        List<Figures> all = new ArrayList<>();
        for (Path java : settings.javas()) {
            Map<ColdProgram, Map<Cost, Double>> cold = new ColdStart(settings, java).medians();
            Collection<RunResult> warm = WarmRuns.run(settings, java);
            all.add(new Figures(WarmRuns.jdk(warm), cold, WarmRuns.figures(warm)));
        }
        String report = Report.of(settings, all, LocalDate.now(ZoneOffset.UTC));
        Files.writeString(settings.results(), report);
        System.out.println(report);
    }
}
