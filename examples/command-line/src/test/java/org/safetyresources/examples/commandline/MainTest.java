package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Situation;

class MainTest {

    @Test
    void showsUsageAsAMessageWhenNothingIsAsked() {
        Outcome outcome = Outcome.of();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("Usage: safety-resources [-hV] [--width=N] [--add=PACK]... COMMAND\n")
                .contains("page", "prompt", "channels", "resources", "threats", "threat", "glossary", "coverage")
                .contains("due", "links", "stats", "validate", "diff", "version")
                .contains("\n  safety-resources page --country US\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page",
                "prompt",
                "channels",
                "resources",
                "threats",
                "threat",
                "glossary",
                "coverage",
                "due",
                "links",
                "stats",
                "validate",
                "diff",
                "version"
            })
    void everyCommandHasHelp(String command) {
        String help = Outcome.of(command, "--help").answer();

        assertThat(help)
                .startsWith("Usage: safety-resources " + command + " [-h]")
                .contains("-h, --help");
        assertThat(Outcome.of(command, "-h").answer()).isEqualTo(help);
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void helpIsAnAnswer() {
        assertThat(Outcome.of("--help").answer()).isEqualTo(Outcome.of().err());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void helpNamesEveryAudience(Audience audience) {
        assertThat(Outcome.of("resources", "--help").answer().replaceAll("\\s+", " "))
                .contains(audience.code());
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void helpNamesEverySituation(Situation situation) {
        assertThat(Outcome.of("page", "--help").answer().replaceAll("\\s+", " "))
                .contains(situation.code());
    }

    @Test
    void tellsItsVersion() {
        assertThat(Outcome.of("--version").answer()).isEqualTo("safety-resources 0.1.0\n");
    }

    @Test
    void tellsTheVersionOfTheData() {
        assertThat(Outcome.overMadeUpData("version").answer()).matches("""
                        Data version: 2026.11.0
                        Schema version: 1.0
                        Read by library versions from: 0.1.0
                        Released: 2026-11-22
                        Library version: 0.1.0
                        SHA-256 of the data: [0-9a-f]{64}
                        """);
    }

    @Test
    void tellsTheChecksumOfPackagedData() {
        assertThat(Outcome.of("version").answer()).containsPattern("\nSHA-256 of the data: [0-9a-f]{64}\n$");
    }

    @ParameterizedTest
    @CsvSource({
        "safety-resources.jar, java -jar safety-resources.jar",
        "target/safety-resources.jar, java -jar target/safety-resources.jar",
        "'my files/safety-resources.jar', 'java -jar \"my files/safety-resources.jar\"'",
        "target/classes, safety-resources",
        "'', safety-resources"
    })
    void namesItselfAsItWasStarted(String classPath, String program) {
        assertThat(Main.program(classPath)).isEqualTo(program);
    }

    @Test
    void namesItselfPlainlyOnALongerClassPath() {
        assertThat(Main.program("a.jar" + File.pathSeparator + "b.jar")).isEqualTo("safety-resources");
    }

    @Test
    void saysSoWhenItFailsItself() {
        Supplier<SafetyCatalog> faulty = () -> {
            throw new IllegalStateException("the moon is full");
        };

        Outcome.over(faulty, "threats").isRefusal(1, """
                        This program failed: the moon is full
                        That is a fault in it. Please report it, with what you typed.
                        """);
    }

    @Test
    void saysSoWhenAClassIsMissing() {
        Supplier<SafetyCatalog> faulty = () -> {
            throw new NoClassDefFoundError();
        };

        Outcome.over(faulty, "threats").isRefusal(1, """
                        This program failed
                        That is a fault in it. Please report it, with what you typed.
                        """);
    }
}
