package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a process of the runnable jar answered, its bytes read as UTF-8. */
record JarRun(int status, String out, String err) {

    static final Path JAR = Path.of("target", "safety-resources.jar");

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    static JarRun of(List<String> options, Path jar, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        try {
            return into(out, options, jar, arguments);
        } finally {
            Files.delete(out);
        }
    }

    /** Runs the jar with its standard output led into a file. */
    static JarRun into(Path out, List<String> options, Path jar, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.add("-XX:TieredStopAtLevel=1"); // each run is short
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // A pipe is no terminal, whatever these say.
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "COLUMNS", "40"));
        builder.environment()
                .keySet()
                .removeAll(List.of("NO_COLOR", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
            String written = Files.isRegularFile(out) ? Files.readString(out) : "";
            JarRun run = new JarRun(process.exitValue(), written, Files.readString(err, StandardCharsets.UTF_8));
            assertThat(run.err).doesNotContain("\tat ");
            return run;
        } finally {
            process.destroyForcibly();
            Files.delete(err);
        }
    }

    /** {@return the answer of a run that succeeded and had nothing to add} */
    String answer() {
        assertThat(this).isEqualTo(new JarRun(0, out, ""));
        return out;
    }
}
