package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the jar as people do. */
class SafetyResourcesJarIT {

    private static final String THREATS = "org/safetyresources/data/pack/threats.tree";
    private static final String HELP = "For help: java -jar target/safety-resources.jar ";

    @TempDir
    Path directory;

    private JarRun jar(String... arguments) throws IOException, InterruptedException {
        return JarRun.of(List.of(), JarRun.JAR, arguments);
    }

    @Test
    void printsThePageOfACountryWithDangerFirst() throws Exception {
        String page = jar("page", "--country", "US").answer();

        assertThat(page)
                .containsSubsequence(
                        "\nIn danger now\n",
                        "\nReport it\n",
                        "\nWhat the words mean\n",
                        "\nLearn more\n",
                        "\nAbout this page\n")
                .containsSubsequence(
                        "Any emergency: 911\n", "\nReport it\n", "Phone: 1-833-591-KNOW (5669)\n", "\nLearn more\n")
                .contains("Online form: https://report.cybertip.org/reporting\n")
                .contains("This page is not an emergency service");
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("page", "--country", "US", "--language", "tr"),
                List.of("page", "--country", "US", "--format", "json"),
                List.of("page", "--country", "US", "--format", "HTML", "--standalone"),
                List.of("prompt", "--country", "TR", "--format", "markdown"),
                List.of("channels", "--country", "TR"),
                List.of("glossary", "--format", "HTML"),
                List.of("coverage"),
                List.of("resources"),
                List.of("threats", "--language", "tr"),
                List.of("threat", "CHILD PORNOGRAPHY"),
                List.of("validate", Outcome.PACK.toString()),
                List.of("--help"),
                List.of("page", "--country", "in-danger"),
                List.of("threat", "livestreamink"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void answersTheSameBytesOnEveryMachine(List<String> command) throws Exception {
        String[] arguments = command.toArray(String[]::new);
        JarRun plain = jar(arguments);
        List<String> turkish = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=US-ASCII",
                "-Dstdout.encoding=US-ASCII",
                "-Dstderr.encoding=US-ASCII",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dline.separator=\r\n");

        assertThat(JarRun.of(turkish, JarRun.JAR, arguments)).isEqualTo(plain);
        assertThat(plain.out() + plain.err()).endsWith("\n").doesNotContain("\r");
    }

    @Test
    void showsNoEmphasisAndKeepsItsWidthInAPipe() throws Exception {
        assertThat(jar("page", "--country", "US").answer())
                .doesNotContain("\u001b")
                .isEqualTo(Outcome.of("page", "--country", "US").answer());
    }

    @Test
    void countsInTheSameDigitsEverywhere() throws Exception {
        List<String> egyptian = List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=UTF-16");
        String[] arguments = {"validate", directory.toString()};

        assertThat(JarRun.of(egyptian, JarRun.JAR, arguments))
                .isEqualTo(jar(arguments))
                .extracting(JarRun::out)
                .asString()
                .startsWith(directory + ": 2 faults\n");
    }

    @Test
    void printsUsageWhenNothingIsAsked() throws Exception {
        JarRun run = jar();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Usage: java -jar target/safety-resources.jar [-hV] [--width=N] [--add=PACK]...")
                .contains("\n  java -jar target/safety-resources.jar page --country US\n");
    }

    @Test
    void wrongUsageHasStatusTwo() throws Exception {
        assertThat(jar("resources", "--audience", "kid"))
                .isEqualTo(new JarRun(
                        2,
                        "",
                        "Invalid value for option '--audience': \"kid\" is not an audience; use one of child, teen,"
                                + " parent, trusted-adult, educator, policymaker\n" + HELP + "resources --help\n"));
    }

    @Test
    void anUnknownIdHasStatusOne() throws Exception {
        assertThat(jar("threat", "groming")).isEqualTo(new JarRun(1, "", """
                        There is no threat "groming". Did you mean grooming, csam, sextortion?
                        To see all threats: java -jar target/safety-resources.jar threats
                        """));
    }

    @Test
    void aMessageCannotSteerATerminal() throws Exception {
        assertThat(jar("version", "--\u001b[31mred"))
                .isEqualTo(new JarRun(2, "", "Unknown option: '--\ufffd[31mred'\n" + HELP + "version --help\n"));
    }

    @Test
    void readsNoFileNamedInAnArgument() throws Exception {
        Path file = Files.writeString(directory.resolve("arguments"), "csam");

        assertThat(jar("threat", "@" + file).err()).startsWith("There is no threat \"@" + file);
    }

    @Test
    void writesTheBytesOfThePageIntoAFile() throws Exception {
        Path file = directory.resolve("page.txt");

        assertThat(JarRun.of(
                        List.of("-Dfile.encoding=US-ASCII"),
                        JarRun.JAR,
                        "page",
                        "--country",
                        "US",
                        "--output",
                        file.toString()))
                .isEqualTo(new JarRun(0, "", "The page is in " + file + "\n"));
        assertThat(Files.readString(file))
                .isEqualTo(jar("page", "--country", "US").answer());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhereAPageCannotBeWritten() throws Exception {
        Path file = directory.resolve("missing").resolve("page.txt");

        assertThat(jar("page", "--country", "US", "--output", file.toString()))
                .isEqualTo(new JarRun(
                        1,
                        "",
                        "Cannot write \"" + file + "\": there is no directory " + file.getParent()
                                + ". Make it, or name another file.\n"));
    }

    @Test
    void saysWhenTheDiskIsFull() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        assertThat(JarRun.into(full, List.of(), JarRun.JAR, "version"))
                .isEqualTo(new JarRun(
                        1,
                        "",
                        "Standard output could not be written in full. Look for a full disk or a closed pipe.\n"));
    }

    @Test
    void saysWhenThereIsNoData() throws Exception {
        Path damaged = copyOfJar();
        try (FileSystem zip = FileSystems.newFileSystem(damaged)) {
            Files.delete(zip.getPath("META-INF/services/org.safetyresources.spi.PackProvider"));
        }

        assertThat(JarRun.of(List.of(), damaged, "page", "--country", "US"))
                .isEqualTo(new JarRun(
                        1,
                        "",
                        "No data at the class path or module path. Add the artifact"
                                + " org.safetyresources:safety-resources-data, or load a directory of your own.\n"));
    }

    @Test
    void saysWhenAFileOfTheDataIsMissing() throws Exception {
        Path damaged = copyOfJar();
        try (FileSystem zip = FileSystems.newFileSystem(damaged)) {
            Files.delete(zip.getPath(THREATS));
        }

        assertDamaged(damaged, "threats.tree is missing");
    }

    @Test
    void saysWhenTheDataIsAltered() throws Exception {
        Path damaged = copyOfJar();
        try (FileSystem zip = FileSystems.newFileSystem(damaged)) {
            byte[] bytes = Files.readAllBytes(zip.getPath(THREATS));
            bytes[bytes.length / 2] ^= 1;
            Files.write(zip.getPath(THREATS), bytes);
        }

        assertDamaged(damaged, "threats.tree is cut or altered");
    }

    private static void assertDamaged(Path jar, String problem) throws IOException, InterruptedException {
        assertThat(JarRun.of(List.of(), jar, "page", "--country", "US"))
                .isEqualTo(new JarRun(
                        1,
                        "",
                        "The data at jar:file:" + jar.toUri().getPath()
                                + "!/org/safetyresources/data/pack/ is damaged: " + problem
                                + ". Replace it with a fresh copy.\n"));
    }

    private Path copyOfJar() throws IOException {
        return Files.copy(JarRun.JAR, directory.resolve("damaged.jar"));
    }
}
