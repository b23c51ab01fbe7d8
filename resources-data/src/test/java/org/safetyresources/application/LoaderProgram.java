package org.safetyresources.application;

import java.nio.file.Path;
import org.safetyresources.AmbiguousPackException;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.SafetyDataException;
import org.safetyresources.page.PageRequest;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.render.TextRenderer;

/** A small application of the library; it runs in a JVM of its own and prints what it got. */
public final class LoaderProgram {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 1000;

    private LoaderProgram() {}

    /** Does what the first argument says. */
    public static void main(String... arguments) {
        try {
            switch (arguments[0]) {
                case "use" -> use();
                case "use-without-context" -> {
                    Thread.currentThread().setContextClassLoader(null);
                    use();
                }
                case "directory" -> directory(Path.of(arguments[1]));
                case "load-often" -> loadOften();
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (SafetyDataException | IllegalStateException e) {
            System.out.println("threw " + e.getClass().getSimpleName() + ": " + e.getMessage());
            if (e instanceof AmbiguousPackException ambiguous) {
                ambiguous.locations().forEach(System.out::println);
            }
        }
    }

    private static void use() {
        SafetyCatalog catalog = SafetyCatalog.load();
        System.out.println("data " + catalog.version().data());
        System.out.println("threat " + catalog.threat("CSAM").id());
        boolean answered =
                !catalog.channels(ChannelQuery.forCountry("US")).groups().isEmpty();
        System.out.println("channels " + answered);
        System.out.println(
                "document " + catalog.provenance().evidence("doc-fcc-911").id());
        String page = TextRenderer.create().render(catalog.page(PageRequest.forCountry("US")));
        System.out.println("page " + page.contains("911"));
    }

    private static void directory(Path directory) {
        System.out.println(
                "directory " + SafetyCatalog.load(directory).version().data());
    }

    private static void loadOften() {
        load(WARM_UP);
        long before = liveBytes();
        load(ROUNDS);
        System.out.println("grown " + (liveBytes() - before));
    }

    private static void load(int times) {
        for (int i = 0; i < times; i++) {
            SafetyCatalog.load().provenance().evidence("doc-fcc-911");
        }
    }

    private static long liveBytes() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
