package org.safetyresources.internal.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.safetyresources.AmbiguousPackException;
import org.safetyresources.CorruptPackException;
import org.safetyresources.MissingPackException;
import org.safetyresources.spi.PackProvider;
import org.safetyresources.spi.PackSource;

/** Finds the packaged data among the providers there are. */
public final class PackFinder {

    private static final String LOOKED_FOR = "the class path or module path";

    private PackFinder() {}

    /**
     * Finds the packaged data; two copies of the same are as good as one.
     *
     * @throws MissingPackException if there is none
     * @throws AmbiguousPackException if there are two that differ
     */
    public static PackagedPack find() {
        PackagedPack found = null;
        for (PackProvider provider : providers(PackProvider.class)) {
            PackagedPack next = PackagedPack.of(provider);
            if (found != null && !found.isSameAs(next)) {
                throw new AmbiguousPackException(List.of(found.location(), next.location()));
            }
            found = found == null ? next : found;
        }
        if (found == null) {
            throw new MissingPackException(
                    LOOKED_FOR,
                    "Add the artifact org.safetyresources:safety-resources-data, or load a directory of your own.");
        }
        return found;
    }

    /** Finds packs that are brought as files, in the order of the names of the classes that bring them. */
    public static List<PackSource> sources() {
        List<PackSource> sources = new ArrayList<>(providers(PackSource.class));
        sources.sort(Comparator.comparing(source -> source.getClass().getName()));
        return sources;
    }

    /** One of each class: those this library's own loader sees come first, then those of the running thread's. */
    private static <T> Collection<T> providers(Class<T> service) {
        Map<Class<?>, T> providers = new LinkedHashMap<>();
        addProviders(service, PackFinder.class.getClassLoader(), providers);
        addProviders(service, Thread.currentThread().getContextClassLoader(), providers);
        return providers.values();
    }

    private static <T> void addProviders(Class<T> service, @Nullable ClassLoader loader, Map<Class<?>, T> providers) {
        if (!seesThisLibrary(loader == null ? ClassLoader.getSystemClassLoader() : loader)) {
            return;
        }
        try {
            for (T provider : ServiceLoader.load(service, loader)) {
                providers.putIfAbsent(provider.getClass(), provider);
            }
        } catch (ServiceConfigurationError e) {
            throw new CorruptPackException(LOOKED_FOR, "the list of providers", "names one that cannot be used", e);
        }
    }

    /** A container may hold a second copy of this library; the providers of that one are not for this one. */
    private static boolean seesThisLibrary(ClassLoader loader) {
        try {
            return loader.loadClass(PackProvider.class.getName()) == PackProvider.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
