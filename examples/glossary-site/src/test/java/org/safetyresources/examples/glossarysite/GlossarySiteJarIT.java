package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.SafetyCatalog;

/** The runnable jar, in processes of its own. */
class GlossarySiteJarIT {

    private static final Path JAR = Path.of("target", "glossary-site.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void theJarWritesTheSameSiteAsTheTestsWhateverTheMachineIsSetTo() throws Exception {
        Run run = run(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=US-ASCII"),
                "site",
                "--base-url",
                WholeSite.BASE.toString());

        assertThat(run.err).isEmpty();
        assertThat(run.out).matches("[0-9]+ pages are in site, in these languages: en, es.*\\.\nThey .*\\.\n");
        assertThat(run.status).isZero();
        Map<String, String> written = WholeSite.read(folder.resolve("site"));
        for (SiteFile file : Site.of(SafetyCatalog.load(), WholeSite.BASE).files()) {
            assertThat(written.remove(file.path()))
                    .as(file.path())
                    .isEqualTo(file.text().get());
        }
        assertThat(written).containsOnlyKeys(SiteFolder.LIST);
    }

    @Test
    void theJarRefusesAFolderThatHoldsSomethingElse() throws Exception {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/no\u001btes.txt"), "mine");

        Run run = run(List.of(), "mine");

        assertThat(run.status).isEqualTo(1);
        assertThat(run.out).isEmpty();
        assertThat(run.err).contains("no\ufffdtes.txt").doesNotContain("\u001b", "\tat ");
    }

    @Test
    void wrongUsageHasStatusTwo() throws Exception {
        Run run = run(List.of(), "site", "--base-url", "http://example.org/");

        assertThat(run.status).isEqualTo(2);
        assertThat(run.err).contains("\"http://example.org/\" is not the address of a site");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    private Run run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
            return new Run(process.exitValue(), read(out), read(err));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private record Run(int status, String out, String err) {}
}
