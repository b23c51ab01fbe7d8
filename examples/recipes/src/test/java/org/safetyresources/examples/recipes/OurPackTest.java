package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.PackSummary;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.spi.PackSource;

/** The pack is found as it would be in a jar that names its source in {@code META-INF/services}. */
class OurPackTest {

    @TempDir
    private Path jar;

    private SafetyCatalog provided() throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(PackSource.class.getName()), OurPack.class.getName() + "\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return SafetyCatalog.builder().addPackaged().addProvided().build();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void isLaidOverThePackagedDataWhenItsArtifactIsThere() throws IOException {
        SafetyCatalog catalog = provided();

        assertThat(catalog.provenance().packs())
                .extracting(PackSummary::location)
                .last()
                .isEqualTo("the pack of org.safetyresources.examples.recipes");
        assertThat(catalog.threat("our-grooming").id()).isEqualTo("grooming");
        assertThat(catalog.channels()).isEqualTo(SafetyCatalog.load().channels());
    }
}
