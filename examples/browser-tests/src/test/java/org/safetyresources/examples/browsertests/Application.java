package org.safetyresources.examples.browsertests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web application, started by the command of the README. */
final class Application implements AutoCloseable {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern COMMAND = Pattern.compile("java -jar (examples/spring-boot-safety-page/\\S+\\.jar)");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final String site;

    private Application(Process process, String site) {
        this.process = process;
        this.site = site;
    }

    /** Starts it on any free port, and waits until it says that it has started. */
    static Application start() {
        try {
            Process process = new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElse("java"), "-jar", jar(), "--server.port=0"))
                    .directory(PROJECT.toFile())
                    .redirectErrorStream(true)
                    .start();
            BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
            String site = "http://localhost:" + port(log);
            Thread rest = new Thread(() -> log.lines().forEach(line -> {}), "log of the application");
            rest.setDaemon(true);
            rest.start();
            return new Application(process, site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jar() throws IOException {
        Matcher command = COMMAND.matcher(Files.readString(PROJECT.resolve("README.md")));
        if (!command.find()) {
            throw new AssertionError("README.md does not say how to start the web application");
        }
        return command.group(1);
    }

    private static String port(BufferedReader log) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher started = PORT.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The application did not start:\n" + said);
    }

    String site() {
        return site;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
