package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.spi.PackSource;

class PackSourceTest {

    @TempDir
    private Path temporary;

    /** The valid pack of the tests. */
    private static final class Base implements PackSource {

        @Override
        public String location() {
            return "memory:base";
        }

        @Override
        public Set<String> files() {
            return Set.copyOf(PackFolder.FILES);
        }

        @Override
        public InputStream open(String file) {
            return new ByteArrayInputStream(PackFolder.bytesOf(file));
        }
    }

    /** A pack that is laid over it. */
    private static final class Overlay implements PackSource {

        @Override
        public String location() {
            return "memory:overlay";
        }

        @Override
        public Set<String> files() {
            return Set.of("manifest.json", "ids.txt");
        }

        @Override
        public InputStream open(String file) {
            String text = file.equals("ids.txt") ? "" : OwnPack.manifest("\"hides\": [\"fair-hotline\"]");
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Fails in a way that no pack should. */
    private record Failing(boolean lists, RuntimeException failure) implements PackSource {

        @Override
        public String location() {
            return "memory:failing";
        }

        @Override
        public Set<String> files() {
            if (!lists) {
                throw failure;
            }
            return Set.of("manifest.json", "ids.txt");
        }

        @Override
        public InputStream open(String file) {
            throw failure;
        }
    }

    /** Runs with a class loader that sees providers of that name, as beside a jar that brings a pack. */
    private SafetyCatalog provided(String... providers) throws IOException {
        Path services = Files.createDirectories(temporary.resolve("META-INF/services"));
        Files.writeString(services.resolve(PackSource.class.getName()), String.join("\n", providers));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {temporary.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return SafetyCatalog.builder().addProvided().build();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void a_source_can_be_added_by_hand_and_is_named_in_reports() {
        assertThat(SafetyCatalog.builder().add(new Base()).build().threats()).isNotEmpty();
        assertThat(PackFolder.lines(SafetyCatalog.builder()
                        .add(new Overlay())
                        .add(new Base())
                        .validate()))
                .containsExactly("memory:overlay/manifest.json:5:39: /hides/0 \"fair-hotline\" is no entry of a pack"
                        + " added before this one; correct it or remove it");
    }

    @Test
    void no_pack_at_all_is_said_so() {
        assertThatExceptionOfType(MissingPackException.class)
                .isThrownBy(() -> SafetyCatalog.builder().addProvided().build())
                .withMessage("No data at the class path or module path. Add an artifact that provides a pack, or add a"
                        + " pack itself.");
    }

    @Test
    void a_provider_that_cannot_be_made_is_a_damaged_pack() {
        assertThatExceptionOfType(CorruptPackException.class)
                .isThrownBy(() -> provided("org.example.NoSuchClass"))
                .withMessageContaining("names one that cannot be used");
    }

    @Test
    void a_source_that_fails_is_a_damaged_or_invalid_pack_and_nothing_else() {
        List<RuntimeException> failures =
                List.of(new IllegalStateException("closed"), new UncheckedIOException(new IOException("gone")));
        for (RuntimeException failure : failures) {
            assertThatExceptionOfType(CorruptPackException.class)
                    .isThrownBy(() -> SafetyCatalog.builder()
                            .add(new Failing(false, failure))
                            .build())
                    .withCause(failure)
                    .withMessageContaining("memory:failing");
            assertThat(PackFolder.lines(SafetyCatalog.builder()
                            .add(new Failing(true, failure))
                            .validate()))
                    .containsExactly(
                            "ids.txt: cannot be read: " + failure, "manifest.json: cannot be read: " + failure);
        }
    }
}
