package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.safetyresources.SafetyCatalog;

/**
 * The site that the program writes, read back from the disk; written once for all tests that only read it.
 *
 * @param files every file by its path
 * @param pages every page, which no test changes
 */
record WholeSite(Map<String, String> files, Pages pages) {

    static final BaseUrl BASE = BaseUrl.of("https://example.org/safety/");

    /** Reads every file of a folder. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace(File.separatorChar, '/'), Files.readString(path));
            }
        }
        return files;
    }

    private static WholeSite write() {
        try {
            Path folder = Files.createTempDirectory("site");
            try {
                Site site = Site.of(SafetyCatalog.load(), BASE);
                assertThat(new SiteFolder(folder).write(site.files(), Progress.silent()))
                        .isEmpty();
                return of(read(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WholeSite of(Map<String, String> files) {
        Map<String, Document> pages = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text, BASE.to(path)));
            }
        });
        return new WholeSite(files, new Pages(pages));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Gives the site to the tests that ask for it in their constructors. */
    static final class Reader implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == WholeSite.class;
        }

        @Override
        public WholeSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(WholeSite.class))
                    .getOrComputeIfAbsent(WholeSite.class, key -> write(), WholeSite.class);
        }
    }
}
