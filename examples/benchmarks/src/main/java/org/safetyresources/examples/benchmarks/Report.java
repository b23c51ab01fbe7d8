package org.safetyresources.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the figures down; names no machine and no path. */
final class Report {

    private final StringBuilder text = new StringBuilder();
    private final Settings settings;
    private final List<Figures> all;

    private Report(Settings settings, List<Figures> all) {
        this.settings = settings;
        this.all = all;
    }

    /** {@return the report in Markdown} */
    static String of(Settings settings, List<Figures> all, LocalDate date) {
        Report report = new Report(settings, all);
        report.head(date);
        report.goals();
        report.cold();
        report.warm();
        return report.text.toString();
    }

    private void head(LocalDate date) {
        paragraph("# What the library costs");
        paragraph(String.format(
                Locale.ROOT,
                "Measured on %s with JDK %s, %d cores, %s %s.%s",
                date,
                String.join(" and ", all.stream().map(Figures::jdk).toList()),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                settings.quick() ? " **A quick run: each part ran once, and the figures mean nothing.**" : ""));
        paragraph("Machines are noisy and differ: compare the ratios, and CPU time before wall time. This file is"
                + " written by one command, in the root of the repository:");
        paragraph("```sh\nmvn -q package -DskipTests && java -jar examples/benchmarks/target/benchmarks.jar\n```");
        paragraph("`--java PATH`, once for each JDK, measures with those; `--quick` shows in seconds that all of it"
                + " runs, and writes to `target` instead.");
    }

    private void goals() {
        paragraph("## Goals");
        List<String> headings = new ArrayList<>(List.of("Figure", "Goal"));
        all.forEach(figures -> headings.add("JDK " + figures.jdk()));
        Table table = new Table(headings);
        for (Goal goal : Goal.values()) {
            List<String> row = new ArrayList<>(List.of(goal.what(), goal.limit()));
            all.forEach(figures -> row.add(goal.judge(figures)));
            table.row(row);
        }
        paragraph(table.toString().strip());
    }

    private void cold() {
        paragraph("## Cold start");
        paragraph("Whole processes, from the start of the virtual machine to its end, each with its own few jars and"
                + " default options. They take turns, rounds: " + ColdStart.rounds(settings)
                + ", and each figure is the median. CPU is user and system time of all threads and wall time is beside it, both from the shell's"
                + " `time`; the peak of physical memory is what Linux reports as `VmHWM` at the end of `main`. A dash"
                + " means that the system does not tell.");
        StringBuilder programs = new StringBuilder();
        for (ColdProgram program : ColdProgram.values()) {
            programs.append("- **").append(program.letter()).append("** ").append(program.description());
            programs.append('\n');
        }
        paragraph(programs.toString().strip());
        paragraph("d reads and validates everything that b has had validated when it was packaged, and also the"
                + " documents that b leaves until someone asks for them.");
        for (Figures figures : all) {
            paragraph("### JDK " + figures.jdk());
            Table table = new Table(List.of(
                    "Program", "CPU ms", "× a", "× c", "wall ms", "× a", "× c", "peak MiB", "× a", "× c", "above a"));
            for (ColdProgram program : ColdProgram.values()) {
                List<String> row = new ArrayList<>(List.of(program.letter()));
                for (Cost cost : Cost.values()) {
                    row.add(Table.figure(figures.cold(program, cost), "%.0f"));
                    row.add(Table.figure(figures.ratio(program, ColdProgram.NOTHING, cost), "%.2f"));
                    row.add(Table.figure(figures.ratio(program, ColdProgram.PHONE_NUMBERS, cost), "%.2f"));
                }
                row.add(Table.figure(figures.above(program, ColdProgram.NOTHING, Cost.PEAK), "%.1f"));
                table.row(row);
            }
            paragraph(table.toString().strip());
        }
    }

    private void warm() {
        paragraph("## Warm");
        paragraph("Mean of one operation in a running program, measured with JMH: one fork, warmed up, compiled in the"
                + " foreground (`-Xbatch`), so that a busy machine does not measure the interpreter. Shown are its processor time with half of the 99.9 % confidence interval, its time by the clock, which grows with all that"
                + " runs beside it, and the memory it allocates.");
        for (Figures figures : all) {
            paragraph("### JDK " + figures.jdk());
            Table table = new Table(List.of("Operation", "CPU ns", "±", "wall ns", "bytes"));
            for (WarmFigure figure : figures.warm()) {
                table.row(List.of(
                        "`" + figure.name() + "`",
                        time(figure.cpu()),
                        Double.isNaN(figure.error()) ? Table.UNKNOWN : time(figure.error()),
                        time(figure.wall()),
                        String.format(Locale.ROOT, "%,.0f", figure.bytes())));
            }
            paragraph(table.toString().strip());
        }
    }

    private static String time(double nanos) {
        return String.format(Locale.ROOT, nanos < 100 ? "%.1f" : "%,.0f", nanos);
    }

    private void paragraph(String content) {
        text.append(text.isEmpty() ? "" : "\n").append(content).append('\n');
    }
}
