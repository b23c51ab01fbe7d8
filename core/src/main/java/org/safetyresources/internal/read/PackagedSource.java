package org.safetyresources.internal.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safetyresources.AmbiguousPackException;
import org.safetyresources.CorruptPackException;
import org.safetyresources.MissingPackException;
import org.safetyresources.spi.PackProvider;

/** Packaged data, as its provider opens it. */
public final class PackagedSource implements PackSource {

    /** The file that names all others: resources cannot be listed, in a jar least of all. */
    public static final String LIST = "files.txt";

    private final PackProvider provider;

    private PackagedSource(PackProvider provider) {
        this.provider = provider;
    }

    /** Finds the packaged data; two copies of the same are as good as one. */
    public static PackSource find() {
        List<PackagedSource> sources =
                providers().stream().map(PackagedSource::new).toList();
        if (sources.isEmpty()) {
            throw new MissingPackException(
                    "the class path or module path",
                    "Add the artifact org.safetyresources:safety-resources-data, or load a directory of your own.");
        }
        PackagedSource first = sources.get(0);
        for (PackagedSource other : sources.subList(1, sources.size())) {
            if (!first.equalBytes(other)) {
                throw new AmbiguousPackException(List.of(first.location(), other.location()));
            }
        }
        return first;
    }

    /** Providers that see this library, and those that the running thread sees beside them. */
    private static List<PackProvider> providers() {
        Map<Class<?>, PackProvider> byClass = new LinkedHashMap<>();
        Stream.of(PackagedSource.class.getClassLoader(), Thread.currentThread().getContextClassLoader())
                .flatMap(loader -> ServiceLoader.load(PackProvider.class, loader).stream())
                .forEach(found -> byClass.computeIfAbsent(found.type(), type -> found.get()));
        return new ArrayList<>(byClass.values());
    }

    private boolean equalBytes(PackagedSource other) {
        try {
            if (!files().equals(other.files())) {
                return false;
            }
            for (String file : files()) {
                try (InputStream mine = open(file);
                        InputStream theirs = other.open(file)) {
                    if (!Arrays.equals(PackReader.bytes(mine), PackReader.bytes(theirs))) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException e) {
            throw new CorruptPackException(location(), LIST, "or a file it lists cannot be read", e);
        }
    }

    @Override
    public String location() {
        return provider.location();
    }

    @Override
    public Set<String> files() throws IOException {
        try (InputStream in = open(LIST)) {
            String list = new String(PackReader.bytes(in), StandardCharsets.UTF_8);
            return new TreeSet<>(list.lines().toList());
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        return provider.open(file).orElseThrow(() -> new FileNotFoundException(file));
    }
}
