package org.safetyresources.examples.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to run.
 *
 * @param quick whether to run each part once only, to see that it runs
 * @param javas the programs that start Java, each to be measured
 * @param target the folder that the runnable jar is in
 */
record Settings(boolean quick, List<Path> javas, Path target) {

    static final String USAGE = """
            Usage: java -jar benchmarks.jar [--quick] [--java PATH]...
              --quick      run each part once, in seconds; the figures mean nothing
              --java PATH  the java program to measure, repeatable; without it the one that runs this
            """;

    /** Reads the arguments of the command line. */
    static Settings of(String[] args) {
        boolean quick = false;
        List<Path> javas = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--quick")) {
                quick = true;
            } else if (args[i].equals("--java") && i + 1 < args.length) {
                i++;
                javas.add(java(args[i]));
            } else {
                throw new IllegalArgumentException(args[i] + " is not understood");
            }
        }
        if (javas.isEmpty()) {
            javas.add(Path.of(System.getProperty("java.home"), "bin", "java"));
        }
        return new Settings(quick, List.copyOf(javas), ownFolder());
    }

    private static Path java(String path) {
        Path java = Path.of(path).toAbsolutePath();
        if (!Files.isExecutable(java) || Files.isDirectory(java)) {
            throw new IllegalArgumentException(path + " is no program; give the path of a java, not of its folder");
        }
        return java;
    }

    private static Path ownFolder() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The runnable jar does not know where it is.", e);
        }
    }

    /** {@return the folder of the programs that are started cold} */
    Path cold() {
        return target.resolve("cold");
    }

    /** {@return the file to write: beside the module's pom.xml, or in target where the figures mean nothing} */
    Path results() {
        return (quick ? target : target.resolve("..").normalize()).resolve("RESULTS.md");
    }
}
