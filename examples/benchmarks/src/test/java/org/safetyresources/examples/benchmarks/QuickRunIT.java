package org.safetyresources.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the runnable jar once, as its users do. No time is asserted. */
class QuickRunIT {

    private static final Path JAR = Path.of("target", "benchmarks.jar");
    private static final Path RESULTS = Path.of("target", "RESULTS.md");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static String results = "";

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Files.deleteIfExists(RESULTS);
        Run run = Run.of("--quick", "--java", JAVA);
        assertThat(run.exit).as(run.output).isZero();
        results = Files.readString(RESULTS);
    }

    @Test
    void showsEachGoalBesideItsFigure() {
        for (Goal goal : Goal.values()) {
            assertThat(rows(goal.what()))
                    .as(goal.what())
                    .isNotEmpty()
                    .allSatisfy(cells -> assertThat(cells).hasSize(3).doesNotContain(""));
        }
    }

    @Test
    void showsTheCostOfEachProgram() {
        boolean linux = Files.exists(Path.of("/proc/self/status")) && Files.exists(Path.of("/bin/bash"));
        for (ColdProgram program : ColdProgram.values()) {
            assertThat(rows(program.letter())).hasSize(1).allSatisfy(cells -> {
                assertThat(cells).hasSize(11).doesNotContain("");
                assertThat(cells).filteredOn(Table.UNKNOWN::equals).hasSize(linux ? 0 : 7);
            });
        }
    }

    @Test
    void showsTimeAndMemoryOfEachOperation() {
        assertThat(Stream.of(
                        "Load.packagedData",
                        "Lookup.byId",
                        "Lookup.byAlias",
                        "Query.prepared",
                        "Query.fromString",
                        "Query.fromThreeStrings",
                        "Page.compose",
                        "Render.text",
                        "Render.json"))
                .allSatisfy(name -> assertThat(rows("`" + name + "`"))
                        .hasSize(1)
                        .allSatisfy(cells -> assertThat(cells).hasSize(5).doesNotContain("")));
    }

    @Test
    void namesTheJdkAndNoFolder() {
        assertThat(results)
                .contains("JDK " + System.getProperty("java.version"))
                .doesNotContain(System.getProperty("user.dir"), System.getProperty("java.home"));
    }

    @Test
    void explainsItselfWhenAskedForSomethingElse() throws IOException, InterruptedException {
        Run run = Run.of("--fast");

        assertThat(run.exit).isEqualTo(2);
        assertThat(run.output).contains("--fast is not understood", "--quick", "--java PATH");
    }

    /** The rows of all tables that begin with a cell, each as its cells. */
    private static List<List<String>> rows(String first) {
        return results.lines()
                .filter(line -> line.startsWith("| " + first + " |"))
                .map(line -> line.substring(2, line.length() - 2))
                .map(line -> List.of(line.split(" \\| ", -1)))
                .toList();
    }

    private record Run(int exit, String output) {

        static Run of(String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString()));
            command.addAll(Arrays.asList(arguments));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        }
    }
}
