package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.application.LoaderProgram;

/** Rows C1, C2 and C3 of the faults on the module path, with the jars that applications get. */
class LoaderModulePathIT {

    private static final List<Path> LEAST = List.of(Jars.CORE, Jars.DATA, Jars.JACKSON, Jars.VALIDATION);
    private static final Path DIRECTORY = Path.of("src/main/data");
    private static final String HEADLINE = "Error occurred during initialization of boot layer\n";

    @TempDir
    Path temporary = Path.of("");

    private static List<Path> with(List<Path> places, List<Path> more) {
        List<Path> all = new ArrayList<>(places);
        all.addAll(more);
        return all;
    }

    private static String run(List<Path> modules, List<Path> classPath, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-p", Jars.path(modules)));
        command.addAll(List.of("--add-modules", "org.safetyresources"));
        command.addAll(List.of("-cp", Jars.path(with(List.of(Jars.TEST_CLASSES), classPath))));
        command.add(LoaderProgram.class.getName());
        command.addAll(List.of(arguments));
        return Jars.java(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"use", "use-without-context"})
    void theDataIsFoundByCoreAlone(String use) throws Exception {
        assertThat(run(LEAST, List.of(), use)).isEqualTo(LoaderIT.USED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theModulesOfTheParserAndTheConstraintsMustBeThere(int left) throws Exception {
        String missing = left == 2 ? "tools.jackson.core" : "jakarta.validation";
        List<Path> modules = new ArrayList<>(LEAST);
        modules.remove(left);
        assertThat(run(modules, List.of(), "use"))
                .startsWith(HEADLINE)
                .contains("Module " + missing + " not found, required by org.safetyresources");
    }

    @Test
    void withoutTheDataJarTheMessageNamesTheArtifact() throws Exception {
        assertThat(run(List.of(Jars.CORE, Jars.JACKSON, Jars.VALIDATION), List.of(), "use"))
                .isEqualTo(LoaderIT.NO_DATA);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void dataOfTwoPublishersIsOneTooManyInEitherOrder(boolean shippedFirst) throws Exception {
        Path other = Jars.otherPublisher(temporary);
        String output = run(shippedFirst ? with(LEAST, List.of(other)) : with(List.of(other), LEAST), List.of(), "use");
        String shipped = Jars.packIn(Jars.DATA);
        // In which order the platform finds two modules is not laid down.
        assertThat(output)
                .isIn(
                        LoaderIT.ambiguous(true, shipped, "the other data"),
                        LoaderIT.ambiguous(false, shipped, "the other data"));
    }

    @Test
    void aModuleAndACopyOfItOnTheClassPathAreAsGoodAsOne() throws Exception {
        Path copy = Files.copy(Jars.DATA, temporary.resolve("copy.jar"));
        assertThat(run(LEAST, List.of(copy), "use")).isEqualTo(LoaderIT.USED);
    }

    @Test
    void anApplicationModuleThatRequiresBothWorks() throws Exception {
        Path sources = Files.createDirectories(temporary.resolve("sources/app"));
        Path moduleInfo = sources.resolveSibling("module-info.java");
        Files.writeString(
                moduleInfo, "module app { requires org.safetyresources; requires org.safetyresources.data; }");
        Path main = sources.resolve("Main.java");
        Files.writeString(main, """
                package app;
                import org.safetyresources.SafetyCatalog;
                public final class Main {
                    public static void main(String... arguments) {
                        SafetyCatalog catalog = SafetyCatalog.load();
                        System.out.println(Main.class.getModule() + " " + SafetyCatalog.class.getModule());
                        System.out.println(catalog.threat("CSAM").id() + " " + catalog.provenance().evidence("doc-fcc-911").id());
                        String schema = "org/safetyresources/data/schema/manifest.schema.json";
                        System.out.println(Main.class.getClassLoader().getResource(schema).getProtocol());
                    }
                }
                """);
        Path classes = Jars.compile(temporary.resolve("classes"), moduleInfo, main);
        String modules = Jars.path(with(LEAST, List.of(classes)));
        assertThat(Jars.java(List.of("-p", modules, "-m", "app/app.Main")))
                .isEqualTo("module app module org.safetyresources\ncsam doc-fcc-911\njar\n");
    }

    /** The validator comes along by itself: jakarta.validation asks for the providers of its engine. */
    @Test
    void withHibernateValidatorOnTheModulePathADirectoryIsLoaded() throws Exception {
        assertThat(run(with(LEAST, Jars.VALIDATOR), List.of(), "directory", DIRECTORY.toString()))
                .endsWith("\ndirectory " + LoaderIT.VERSION + "\n");
    }

    @Test
    void withoutHibernateValidatorADirectoryIsNotLoadedUnchecked() throws Exception {
        assertThat(run(LEAST, List.of(), "directory", DIRECTORY.toString())).isEqualTo(LoaderIT.NO_VALIDATOR);
    }

    @Test
    void hibernateValidatorOnTheClassPathIsOfNoUseToTheModule() throws Exception {
        assertThat(run(LEAST, Jars.VALIDATOR, "directory", DIRECTORY.toString()))
                .isEqualTo(LoaderIT.NO_VALIDATOR);
    }
}
