package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.application.LoaderProgram;

/** Rows C1, C2, C3 and R2 of the faults on the class path, with the jars that applications get. */
class LoaderIT {

    static final String VERSION = SafetyCatalog.load().version().data().code();

    static final String USED = "data " + VERSION + "\nthreat csam\nchannels true\ndocument doc-fcc-911\npage true\n";

    static final String NO_DATA = "threw MissingPackException: No data at the class path or module path. Add the"
            + " artifact org.safetyresources:safety-resources-data, or load a directory of your own.\n";

    static final String NO_VALIDATOR = "threw IllegalStateException: Data other than the packaged data is checked by"
            + " Hibernate Validator, which is not beside this library on the class path or module path. Add"
            + " org.hibernate.validator:hibernate-validator.\n";

    private static final String SHIPPED_PLACE = Jars.packIn(Jars.DATA);
    private static final Path DIRECTORY = Path.of("src/main/data");

    @TempDir
    Path temporary = Path.of("");

    private static String run(List<Path> jars, String... arguments) throws IOException, InterruptedException {
        return run(List.of(), jars, arguments);
    }

    private static String run(List<String> options, List<Path> jars, String... arguments)
            throws IOException, InterruptedException {
        List<Path> places = new ArrayList<>(jars);
        places.add(Jars.TEST_CLASSES);
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", Jars.path(places), LoaderProgram.class.getName()));
        command.addAll(List.of(arguments));
        return Jars.java(command);
    }

    @Test
    void coreAndDataAreAllThatPackagedDataNeeds() throws Exception {
        assertThat(run(List.of(Jars.CORE, Jars.DATA), "use")).isEqualTo(USED);
    }

    @Test
    void withoutTheDataJarTheMessageNamesTheArtifact() throws Exception {
        assertThat(run(List.of(Jars.CORE), "use")).isEqualTo(NO_DATA);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoReleasesOfTheDataAreOneTooManyInEitherOrder(boolean shippedFirst) throws Exception {
        Path other = Jars.otherRelease(temporary.resolve("other release.jar"));
        String otherPlace = Jars.packIn(other);
        String output =
                run(shippedFirst ? List.of(Jars.CORE, Jars.DATA, other) : List.of(Jars.CORE, other, Jars.DATA), "use");
        assertThat(output).isEqualTo(ambiguous(shippedFirst, SHIPPED_PLACE, otherPlace));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void dataOfTwoPublishersIsOneTooManyInEitherOrder(boolean shippedFirst) throws Exception {
        Path other = Jars.otherPublisher(temporary);
        String output =
                run(shippedFirst ? List.of(Jars.CORE, Jars.DATA, other) : List.of(other, Jars.CORE, Jars.DATA), "use");
        assertThat(output).isEqualTo(ambiguous(shippedFirst, SHIPPED_PLACE, "the other data"));
    }

    static String ambiguous(boolean inOrder, String one, String two) {
        String first = inOrder ? one : two;
        String second = inOrder ? two : one;
        return "threw AmbiguousPackException: Different data at " + first + " and " + second
                + ". Keep one of them on the class path or module path.\n" + first + "\n" + second + "\n";
    }

    @Test
    void twoCopiesOfTheSameDataAreAsGoodAsOne() throws Exception {
        Path copy = Files.copy(Jars.DATA, temporary.resolve("copy.jar"));
        assertThat(run(List.of(Jars.CORE, Jars.DATA, copy), "use")).isEqualTo(USED);
        assertThat(run(List.of(copy, Jars.DATA, Jars.CORE), "use")).isEqualTo(USED);
    }

    @Test
    void aShadedJarWorks() throws Exception {
        Map<String, byte[]> all = Jars.read(Jars.DATA);
        Jars.read(Jars.CORE).forEach(all::putIfAbsent);
        all.remove("module-info.class");
        assertThat(run(List.of(Jars.write(temporary.resolve("shaded.jar"), all)), "use"))
                .isEqualTo(USED);
    }

    @Test
    void aListOfProvidersThatNamesNoneIsReportedAndNotThrownAsAnError() throws Exception {
        Map<String, byte[]> services =
                Map.of(AlteredPack.SERVICES, "no.such.Provider\n".getBytes(StandardCharsets.UTF_8));
        Path stale = Jars.write(temporary.resolve("stale.jar"), services);
        assertThat(run(List.of(Jars.CORE, Jars.DATA, stale), "use"))
                .isEqualTo("threw CorruptPackException: The data at the class path or module path is damaged: the list"
                        + " of providers names one that cannot be used. Replace it with a fresh copy.\n");
    }

    @Test
    void aThreadWithoutAContextClassLoaderWorks() throws Exception {
        assertThat(run(List.of(Jars.CORE, Jars.DATA), "use-without-context")).isEqualTo(USED);
    }

    /** This JVM has a library of its own on its class path; the isolated one must not take that for its data. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "isolated", "of the application", "of the platform"})
    void anIsolatedClassLoaderWorksWhateverTheContextClassLoader(String context) throws Exception {
        URL[] jars = {Jars.CORE.toUri().toURL(), Jars.DATA.toUri().toURL()};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader isolated = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(
                    switch (context) {
                        case "isolated" -> isolated;
                        case "of the application" -> LoaderIT.class.getClassLoader();
                        case "of the platform" -> ClassLoader.getPlatformClassLoader();
                        default -> null;
                    });
            Class<?> type = isolated.loadClass("org.safetyresources.SafetyCatalog");
            Object catalog = type.getMethod("load").invoke(null);
            assertThat(type.getMethod("threats").invoke(catalog)).asString().contains("csam");
            assertThat(type.getClassLoader()).isSameAs(isolated);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The provider is where only the running thread looks, as in a container with a shared library. */
    @Test
    void dataThatOnlyTheContextClassLoaderSeesIsFound() throws Exception {
        URL[] core = {Jars.CORE.toUri().toURL()};
        URL[] data = {Jars.DATA.toUri().toURL()};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader shared = new URLClassLoader(core, ClassLoader.getPlatformClassLoader());
                URLClassLoader application = new URLClassLoader(data, shared)) {
            thread.setContextClassLoader(application);
            Class<?> type = shared.loadClass("org.safetyresources.SafetyCatalog");
            Object catalog = type.getMethod("load").invoke(null);
            assertThat(type.getMethod("threats").invoke(catalog)).asString().contains("csam");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void nothingOfAParserAValidatorOrTheNetworkIsLoadedForPackagedData() throws Exception {
        Path log = temporary.resolve("classes.log");
        List<Path> all = new ArrayList<>(List.of(Jars.CORE, Jars.DATA, Jars.JACKSON, Jars.VALIDATION));
        all.addAll(Jars.VALIDATOR);
        assertThat(run(List.of("-Xlog:class+load=info:file=" + log), all, "use"))
                .isEqualTo(USED);
        List<String> loaded;
        try (var lines = Files.lines(log)) {
            loaded = lines.map(
                            line -> line.replaceFirst("^(\\[[^\\]]*\\])+ *", "").replaceFirst(" .*", ""))
                    .toList();
        }
        assertThat(loaded).contains("org.safetyresources.SafetyCatalog", "org.safetyresources.model.Evidence");
        assertThat(loaded)
                .noneMatch(name ->
                        name.matches("(org\\.hibernate|com\\.fasterxml|tools\\.jackson|jakarta|org\\.jboss)\\..*"
                                + "|org\\.safetyresources\\.internal\\.(read\\.JsonReader|validate\\..*)"))
                .noneMatch(name -> name.matches("java\\.net\\.(.*Socket.*|Inet.*|Http.*|http\\..*)"
                        + "|sun\\.nio\\.ch\\.(.*Socket.*|Net|DatagramChannel.*)|sun\\.net\\.www\\.protocol\\.http.*"));
    }

    @Test
    void withoutHibernateValidatorADirectoryIsNotLoadedUnchecked() throws Exception {
        assertThat(run(List.of(Jars.CORE, Jars.DATA, Jars.JACKSON), "directory", DIRECTORY.toString()))
                .isEqualTo(NO_VALIDATOR);
        assertThat(run(List.of(Jars.CORE, Jars.DATA, Jars.JACKSON, Jars.VALIDATION), "directory", DIRECTORY.toString()))
                .isEqualTo(NO_VALIDATOR);
    }

    @Test
    void aThousandLoadsLeaveNothingBehindInASmallHeap() throws Exception {
        String output = run(List.of("-Xmx32m", "-XX:+UseSerialGC"), List.of(Jars.CORE, Jars.DATA), "load-often");
        assertThat(output).matches("grown -?[0-9]+\n");
        assertThat(Long.parseLong(output.replaceAll("[^-0-9]", ""))).isLessThan(1 << 20);
    }
}
