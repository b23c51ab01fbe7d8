package org.safetyresources.internal.pack;

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
        Map<Class<?>, PackProvider> providers = new LinkedHashMap<>();
        addProviders(PackFinder.class.getClassLoader(), providers);
        addProviders(Thread.currentThread().getContextClassLoader(), providers);
        PackagedPack found = null;
        for (PackProvider provider : providers.values()) {
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

    /** Adds the providers that a class loader sees: this library's own first, then the running thread's. */
    private static void addProviders(@Nullable ClassLoader loader, Map<Class<?>, PackProvider> providers) {
        if (!seesThisLibrary(loader == null ? ClassLoader.getSystemClassLoader() : loader)) {
            return;
        }
        try {
            for (PackProvider provider : ServiceLoader.load(PackProvider.class, loader)) {
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
