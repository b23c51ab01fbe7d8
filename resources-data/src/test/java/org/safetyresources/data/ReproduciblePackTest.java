package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same data always becomes the same pack, and faulty data becomes none. */
class ReproduciblePackTest {

    private static final Path DATA = Path.of("src/main/data");

    private static ClassLoader library = ClassLoader.getSystemClassLoader();

    @TempDir
    Path temporary = Path.of("");

    @BeforeAll
    static void openTheLibrary() throws IOException {
        // On the module path the builder is closed to tests of another module.
        library = new AlteredPack.Isolated();
    }

    private static void build(Path source, Path target) throws Throwable {
        try {
            library.loadClass("org.safetyresources.internal.pack.PackBuilder")
                    .getMethod("build", Path.class, Path.class)
                    .invoke(null, source, target);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** All files below a directory, with their content as hexadecimal digits would show it. */
    private static Map<String, String> content(Path directory) throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Path file : filesOf(directory)) {
            content.put(
                    directory.relativize(file).toString().replace('\\', '/'),
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return content;
    }

    private static List<Path> filesOf(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path copyOfData(String name, boolean backwards) throws IOException {
        List<Path> files = new ArrayList<>(filesOf(DATA));
        if (backwards) {
            Collections.reverse(files);
        }
        Path copy = temporary.resolve(name);
        for (Path file : files) {
            Path target = copy.resolve(DATA.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    @Test
    void theShippedPackIsWhatTheDataGives() throws Throwable {
        build(DATA, temporary.resolve("pack"));
        Map<String, String> shipped = new TreeMap<>();
        AlteredPack pack = AlteredPack.shipped();
        shipped.put(AlteredPack.MANIFEST, pack.manifest());
        for (String file : pack.files()) {
            shipped.put(file, new String(pack.bytes(file), StandardCharsets.ISO_8859_1));
        }
        assertThat(content(temporary.resolve("pack"))).isEqualTo(shipped);
    }

    @Test
    void twoRunsGiveTheSameBytes() throws Throwable {
        build(DATA, temporary.resolve("one"));
        build(DATA, temporary.resolve("a").resolve("deeper").resolve("two"));
        Map<String, String> one = content(temporary.resolve("one"));
        assertThat(one).hasSizeGreaterThan(10).containsKeys("manifest.txt", "evidence.bundle", "ids.txt");
        assertThat(content(temporary.resolve("a/deeper/two"))).isEqualTo(one);
    }

    @Test
    void theOrderInWhichTheFilesCameDoesNotMatter() throws Throwable {
        build(copyOfData("forwards", false), temporary.resolve("one"));
        build(copyOfData("backwards", true), temporary.resolve("two"));
        assertThat(content(temporary.resolve("two"))).isEqualTo(content(temporary.resolve("one")));
    }

    @Test
    void whatAnEarlierRunLeftGoes() throws Throwable {
        Path pack = temporary.resolve("pack");
        Files.createDirectories(pack.resolve("countries/old"));
        for (String stale : List.of("countries/zz.tree", "countries/old/x.tree", "manifest.txt", "stale.txt")) {
            Files.writeString(pack.resolve(stale), "stale");
        }
        build(DATA, pack);
        build(DATA, temporary.resolve("fresh"));
        assertThat(content(pack)).isEqualTo(content(temporary.resolve("fresh")));
        assertThat(pack.resolve("countries/old")).doesNotExist();
    }

    @Test
    void aFaultyDirectoryWritesNothing() throws Throwable {
        Path faulty = copyOfData("faulty", false);
        Files.writeString(faulty.resolve("facts.json"), "{");
        Path target = temporary.resolve("pack");
        assertThatThrownBy(() -> build(faulty, target))
                .extracting(e -> e.getClass().getSimpleName())
                .isEqualTo("InvalidPackException");
        assertThat(target).doesNotExist();
    }

    @Test
    void aFaultyDirectoryLeavesThePackOfAnEarlierRunAsItWas() throws Throwable {
        Path target = temporary.resolve("pack");
        build(DATA, target);
        Map<String, String> before = content(target);
        Path faulty = copyOfData("faulty", false);
        Files.delete(faulty.resolve("ids.txt"));
        assertThatThrownBy(() -> build(faulty, target)).hasMessageContaining("ids.txt: is missing");
        assertThat(content(target)).isEqualTo(before);
    }

    @Test
    void oneLetterOfTheDataChangesTheSha256() throws Throwable {
        Path changed = copyOfData("changed", false);
        Path facts = changed.resolve("facts.json");
        Files.writeString(facts, Files.readString(facts).replaceFirst("16\\.9 million", "16.8 million"));
        build(changed, temporary.resolve("pack"));
        String manifest = Files.readString(temporary.resolve("pack/manifest.txt"));
        assertThat(manifest)
                .contains("\nsha256 ")
                .doesNotContain(AlteredPack.shipped().statedSha256());
    }
}
