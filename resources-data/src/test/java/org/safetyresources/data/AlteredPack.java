package org.safetyresources.data;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The shipped pack, altered by a test in memory, and the library that reads it.
 *
 * <p>The library is there a second time, in a class loader that does not see the shipped data: beside
 * that, every altered pack would be one pack too many.
 */
final class AlteredPack {

    static final String MANIFEST = "manifest.txt";

    static final String SERVICES = "META-INF/services/org.safetyresources.spi.PackProvider";
    private static final String CHECK = "manifest-crc32 ";
    private static final BiFunction<Map<String, byte[]>, String, Map<String, String>> LIBRARY = library();

    private final Map<String, byte[]> files;

    private AlteredPack(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The shipped pack, not altered yet. */
    static AlteredPack shipped() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(MANIFEST, shippedFile(MANIFEST));
        for (String line : new String(files.get(MANIFEST), StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.startsWith("file ")) {
                String file = line.split(" ", -1)[1];
                files.put(file, shippedFile(file));
            }
        }
        return new AlteredPack(files);
    }

    private static byte[] shippedFile(String file) {
        try (InputStream in = new PackagedData().open(file).orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files but the manifest, in order. */
    List<String> files() {
        return files.keySet().stream().filter(file -> !file.equals(MANIFEST)).toList();
    }

    byte[] bytes(String file) {
        byte @Nullable [] bytes = files.get(file);
        return bytes == null ? new byte[0] : bytes.clone();
    }

    String manifest() {
        return new String(bytes(MANIFEST), StandardCharsets.UTF_8);
    }

    AlteredPack with(String file, byte[] bytes) {
        Map<String, byte[]> altered = new TreeMap<>(files);
        altered.put(file, bytes);
        return new AlteredPack(altered);
    }

    AlteredPack with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    AlteredPack without(String file) {
        Map<String, byte[]> altered = new TreeMap<>(files);
        altered.remove(file);
        return new AlteredPack(altered);
    }

    /** Changes the lines of the manifest and puts the checksum right that stands below them. */
    AlteredPack withManifest(UnaryOperator<String> change) {
        String lines = change.apply(manifest().substring(0, manifest().lastIndexOf(CHECK)));
        return with(MANIFEST, lines + CHECK + crc(lines.getBytes(StandardCharsets.UTF_8)) + "\n");
    }

    /** Changes what the manifest says after a name; null takes the line out. */
    AlteredPack withManifestValue(String name, @Nullable String value) {
        String line = value == null ? "" : name + " " + value + "\n";
        return withManifest(lines -> lines.replaceFirst("(?m)^" + name + " .*\n", line));
    }

    /** A pack of this file alone, which is quicker to load, beside bundles that hold nothing. */
    AlteredPack only(String file) {
        AlteredPack pack = this;
        for (String other : files()) {
            if (other.endsWith(".bundle") && !other.equals(file)) {
                pack = pack.with(other, BundleFile.of().bytes()).sealed(other);
            } else if (!other.equals(file)) {
                pack = pack.without(other).withManifestValue("file " + other, null);
            }
        }
        return pack;
    }

    /** Makes the manifest state a file as it is now. */
    AlteredPack sealed(String file) {
        return withManifestValue("file " + file, bytes(file).length + " " + crc(bytes(file)));
    }

    /** The SHA-256 that the manifest states. */
    String statedSha256() {
        return manifest().replaceFirst("(?s).*\\nsha256 ([^\n]*)\n.*", "$1");
    }

    static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length);
        return crc.getValue();
    }

    static boolean is(String content, byte[] bytes) {
        return Arrays.equals(content.getBytes(StandardCharsets.UTF_8), bytes);
    }

    Outcome load() {
        return use("load ");
    }

    /** Loads, then asks for a document. */
    Outcome evidence() {
        return use("evidence doc-fcc-911");
    }

    /** Loads, then asks for the channels of a country. */
    Outcome channels(String country) {
        return use("channels " + country);
    }

    /** Loads together with a directory. */
    Outcome withDirectory(Path directory) {
        return use("directory " + directory);
    }

    Outcome pinned(String sha256) {
        return use("pin " + sha256);
    }

    /** The library that is there a second time has one pack at a time, and classes of tests run side by side. */
    private Map<String, String> useAlone(String operation) {
        synchronized (LIBRARY) {
            return LIBRARY.apply(files, operation);
        }
    }

    private Outcome use(String operation) {
        Map<String, String> facts = useAlone(operation);
        return new Outcome(
                facts.getOrDefault("type", ""),
                facts.getOrDefault("message", ""),
                facts.getOrDefault("location", ""),
                facts.getOrDefault("file", ""),
                facts.getOrDefault("found", ""),
                facts.getOrDefault("supported", ""),
                Long.parseLong(facts.getOrDefault("bytesRead", "0")));
    }

    /**
     * What came of it.
     *
     * @param type the simple name of what was thrown, or none
     * @param message its message, or a summary of what was loaded
     * @param location where the pack was
     * @param file the damaged file
     * @param found the version found
     * @param supported the version supported
     * @param bytesRead how much was read of an endless file
     */
    record Outcome(
            String type, String message, String location, String file, String found, String supported, long bytesRead) {

        boolean isLoaded() {
            return type.equals("none");
        }

        /** Says whether this is the right answer to a damaged file. */
        boolean isCorrupt(String damaged) {
            return type.equals("CorruptPackException")
                    && file.equals(damaged)
                    && message.equals("The data at the altered pack is damaged: " + damaged
                            + " is cut or altered. Replace it with a fresh copy.");
        }
    }

    /**
     * A class loader with all that the tests have, less the shipped data.
     *
     * <p>It looks at its own classes first: on the module path, even the platform's class loader would
     * hand out the library that the tests themselves use.
     */
    static final class Isolated extends URLClassLoader {

        Isolated(URI... more) throws IOException {
            super(urls(more), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] urls(URI... more) throws IOException {
            List<URL> urls = new ArrayList<>();
            for (URI uri : more) {
                urls.add(uri.toURL());
            }
            String paths = System.getProperty("jdk.module.path", "")
                    + File.pathSeparator
                    + System.getProperty("java.class.path", "");
            for (String path : paths.split(File.pathSeparator, -1)) {
                if (!path.isEmpty() && !Files.exists(Path.of(path, SERVICES))) {
                    urls.add(Path.of(path).toUri().toURL());
                }
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                try {
                    @Nullable Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                } catch (ClassNotFoundException e) {
                    return super.loadClass(name, resolve);
                }
            }
        }

        /** All that tests look for is there once; to look on through all jars takes most of their time. */
        @Override
        public Enumeration<URL> findResources(String name) {
            @Nullable URL first = findResource(name);
            return first == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(first));
        }
    }

    @SuppressWarnings("unchecked") // the class is named here, and is just that
    private static BiFunction<Map<String, byte[]>, String, Map<String, String>> library() {
        try {
            URI tests = testClasses();
            ClassLoader loader = new Isolated(tests, tests.resolve("altered-pack/"));
            return (BiFunction<Map<String, byte[]>, String, Map<String, String>>)
                    loader.loadClass(LibraryUser.class.getName())
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code source of a patched module is not where its tests are. */
    private static URI testClasses() throws MalformedURLException {
        try {
            URL here = AlteredPack.class.getResource("AlteredPack.class");
            return here == null ? URI.create("") : here.toURI().resolve("../../../");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
