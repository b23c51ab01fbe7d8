package org.safetyresources.data;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that applications get, jars made of them, and JVMs that run with them. */
final class Jars {

    static final Path CORE = named("safety-resources-core");
    static final Path DATA = named("safety-resources-data");
    static final Path JACKSON = named("jackson-core");
    static final Path VALIDATION = named("jakarta.validation-api");

    /** Needed to compile a module, not to run it. */
    private static final Path JSPECIFY = named("jspecify");

    /** Hibernate Validator and what it needs. */
    static final List<Path> VALIDATOR =
            List.of(named("hibernate-validator"), named("jboss-logging"), named("classmate"));

    static final Path TEST_CLASSES = Path.of("target/test-classes").toAbsolutePath();

    private static final String PACK = "org/safetyresources/data/pack/";

    private Jars() {}

    /** A jar of the class path; the one under test may be there as a directory. */
    private static Path named(String name) {
        List<Path> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            places.add(Path.of(place));
        }
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            built.forEach(places::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places.stream()
                .map(Path::toAbsolutePath)
                .filter(place -> place.getFileName().toString().matches(name + "-[0-9][^-]*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not on the class path: " + places));
    }

    static String path(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Where the pack of a data jar is; the class path and the module path write it with one slash or three. */
    static String packIn(Path jar) {
        return "jar:" + jar.toUri().toString().replace("file:///", "file:/") + "!/" + PACK;
    }

    static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
                }
            }
        }
        return entries;
    }

    static Path write(Path jar, Map<String, byte[]> entries) throws IOException {
        Files.createDirectories(jar.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream file = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                file.putNextEntry(new JarEntry(entry.getKey()));
                file.write(entry.getValue());
                file.closeEntry();
            }
        }
        return jar;
    }

    /** The data jar of another release, which differs in the version it states. */
    static Path otherRelease(Path jar) throws IOException {
        Map<String, byte[]> entries = read(DATA);
        entries.put(PACK + AlteredPack.MANIFEST, otherPack().bytes(AlteredPack.MANIFEST));
        return write(jar, entries);
    }

    private static AlteredPack otherPack() {
        return AlteredPack.shipped().withManifestValue("data", "2026.12.0");
    }

    /** Data of somebody else: a module and a provider of its own. */
    static Path otherPublisher(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/other"));
        Path moduleInfo = sources.resolveSibling("module-info.java");
        Files.writeString(
                moduleInfo,
                "module other { requires org.safetyresources;"
                        + " provides org.safetyresources.spi.PackProvider with other.OtherData; }");
        Path provider = sources.resolve("OtherData.java");
        Files.writeString(provider, """
                package other;
                public final class OtherData implements org.safetyresources.spi.PackProvider {
                    @Override public String location() {
                        return "the other data";
                    }
                    @Override public java.util.Optional<java.io.InputStream> open(String file) {
                        return java.util.Optional.ofNullable(OtherData.class.getResourceAsStream("pack/" + file));
                    }
                }
                """);
        Path classes = compile(folder.resolve("classes"), moduleInfo, provider);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("module-info.class", Files.readAllBytes(classes.resolve("module-info.class")));
        entries.put("other/OtherData.class", Files.readAllBytes(classes.resolve("other/OtherData.class")));
        entries.put(AlteredPack.SERVICES, "other.OtherData\n".getBytes(StandardCharsets.UTF_8));
        AlteredPack pack = otherPack();
        for (String file : pack.files()) {
            entries.put("other/pack/" + file, pack.bytes(file));
        }
        entries.put("other/pack/" + AlteredPack.MANIFEST, pack.bytes(AlteredPack.MANIFEST));
        return write(folder.resolve("other.jar"), entries);
    }

    /** Compiles a module that needs this library. */
    static Path compile(Path classes, Path... sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-p",
                path(List.of(CORE, DATA, JACKSON, VALIDATION, JSPECIFY))));
        Arrays.stream(sources).map(Path::toString).forEach(arguments::add);
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages);
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        if (compiler.run(printer, printer, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(messages.toString());
        }
        return classes;
    }

    /** Runs Java; what it prints and complains about is the answer. */
    static String java(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.replace("\r\n", "\n").replace("file:///", "file:/");
    }
}
