package org.safetyresources.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs whole processes in turn and takes the median of what they cost.
 *
 * <p>Java is not told what a child process used. The shell's own {@code time} is, in milliseconds and
 * with the end of the virtual machine included, so a process is started through {@code bash}; its peak
 * the process reads from {@code /proc/self/status} itself. Where there is no bash, only wall time is
 * known, and where there is no {@code /proc}, no peak.
 */
final class ColdStart {

    private static final int ROUNDS = 15;

    private static final Path BASH = Path.of("/bin/bash");
    private static final String TIMED = "TIMEFORMAT='seconds %3R %3U %3S'; time \"$@\"";
    private static final Pattern TIMES = Pattern.compile("seconds ([0-9.,]+) ([0-9.,]+) ([0-9.,]+)\\s*$");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");

    private static final List<String> OPTION_VARIABLES =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private static final double MILLIS = 1_000;
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double KIB_PER_MIB = 1_024;

    private final Settings settings;
    private final Path java;

    ColdStart(Settings settings, Path java) {
        this.settings = settings;
        this.java = java;
    }

    /** {@return what each program costs, as far as it can be measured here} */
    Map<ColdProgram, Map<Cost, Double>> medians() throws IOException, InterruptedException {
        Map<ColdProgram, List<String>> commands = new EnumMap<>(ColdProgram.class);
        Map<ColdProgram, Map<Cost, List<Double>>> samples = new EnumMap<>(ColdProgram.class);
        for (ColdProgram program : ColdProgram.values()) {
            commands.put(program, command(program));
            samples.put(program, new EnumMap<>(Cost.class));
        }
        // The round before the first brings all files into the memory of the system and is not counted.
        for (int round = settings.quick() ? 1 : 0; round <= rounds(settings); round++) {
            for (Map.Entry<ColdProgram, List<String>> command : commands.entrySet()) {
                Map<Cost, Double> costs = run(command.getValue());
                if (round > 0) {
                    Map<Cost, List<Double>> own = samples.getOrDefault(command.getKey(), Map.of());
                    costs.forEach((cost, value) ->
                            own.computeIfAbsent(cost, c -> new ArrayList<>()).add(value));
                }
            }
        }
        Map<ColdProgram, Map<Cost, Double>> medians = new EnumMap<>(ColdProgram.class);
        samples.forEach((program, costs) -> {
            Map<Cost, Double> own = new EnumMap<>(Cost.class);
            costs.forEach((cost, values) -> own.put(cost, median(values)));
            medians.put(program, own);
        });
        return medians;
    }

    /** {@return how often each program is run} */
    static int rounds(Settings settings) {
        return settings.quick() ? 1 : ROUNDS;
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private List<String> command(ColdProgram program) throws IOException {
        List<Path> jars = new ArrayList<>(jars("programs"));
        Path programs = jars.get(0);
        if (!program.folder().isEmpty()) {
            jars.addAll(jars(program.folder()));
        }
        String classPath = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(BASH)) {
            command.addAll(List.of(BASH.toString(), "-c", TIMED, "cold-start"));
        }
        command.addAll(List.of(java.toString(), "-cp", classPath, program.main()));
        if (program == ColdProgram.MAPPER) {
            command.addAll(dataFiles(programs));
        }
        return command;
    }

    private List<Path> jars(String folder) throws IOException {
        try (Stream<Path> files = Files.list(settings.cold().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> dataFiles(Path programs) throws IOException {
        try (JarFile jar = new JarFile(programs.toFile())) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> "/" + name)
                    .sorted()
                    .toList();
        }
    }

    private static Map<Cost, Double> run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        OPTION_VARIABLES.forEach(builder.environment()::remove);
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        long nanos = System.nanoTime() - start;
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit + ":\n" + output);
        }
        return costs(output, nanos / NANOS_PER_MILLI);
    }

    /** Reads what a process and its shell wrote. */
    static Map<Cost, Double> costs(String output, double wallMillis) {
        Map<Cost, Double> costs = new EnumMap<>(Cost.class);
        costs.put(Cost.WALL, wallMillis);
        Matcher times = TIMES.matcher(output);
        if (times.find()) {
            costs.put(Cost.WALL, millis(times.group(1)));
            costs.put(Cost.CPU, millis(times.group(2)) + millis(times.group(3)));
        }
        Matcher peak = PEAK.matcher(output);
        if (peak.find()) {
            costs.put(Cost.PEAK, Long.parseLong(peak.group(1)) / KIB_PER_MIB);
        }
        return costs;
    }

    /** The shell writes the decimal sign of its locale. */
    private static double millis(String seconds) {
        return Double.parseDouble(seconds.replace(',', '.')) * MILLIS;
    }
}
