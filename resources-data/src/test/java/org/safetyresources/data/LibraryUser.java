package org.safetyresources.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.safetyresources.CorruptPackException;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.SafetyDataException;
import org.safetyresources.UnsupportedVersionException;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.spi.PackProvider;

/**
 * Uses the library where it finds nothing but an altered pack; see {@link AlteredPack}.
 *
 * <p>It lives in a class loader of its own, so it takes and gives only what belongs to the JDK: the
 * files and what to do with them, and what came of it.
 */
public final class LibraryUser implements BiFunction<Map<String, byte[]>, String, Map<String, String>> {

    /** A file of this content cannot be opened. */
    static final String UNREADABLE = "\0unreadable";

    /** A file of this content never ends. */
    static final String ENDLESS = "\0endless";

    private static Map<String, byte[]> files = Map.of();
    private static long bytesRead;

    /** Created by name. */
    public LibraryUser() {}

    @Override
    public Map<String, String> apply(Map<String, byte[]> given, String operation) {
        files = given;
        bytesRead = 0;
        Map<String, String> outcome = new LinkedHashMap<>();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            outcome.put("message", result(operation));
            outcome.put("type", "none");
        } catch (Throwable e) {
            describe(e, outcome);
        } finally {
            thread.setContextClassLoader(before);
        }
        outcome.put("bytesRead", Long.toString(bytesRead));
        return outcome;
    }

    private static String result(String operation) {
        String argument = operation.substring(operation.indexOf(' ') + 1);
        return switch (operation.substring(0, operation.indexOf(' '))) {
            case "load" -> describe(SafetyCatalog.load());
            case "channels" ->
                SafetyCatalog.load()
                        .channels(ChannelQuery.forCountry(argument))
                        .coverage()
                        .name();
            case "evidence" ->
                SafetyCatalog.load().provenance().evidence(argument).id();
            case "directory" ->
                describe(SafetyCatalog.builder()
                        .addPackaged()
                        .add(Path.of(argument))
                        .build());
            case "pin" ->
                describe(SafetyCatalog.builder()
                        .addPackaged()
                        .expectingSha256(argument)
                        .build());
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private static String describe(SafetyCatalog catalog) {
        return catalog.version().data() + ", " + catalog.threats().size() + " threats";
    }

    private static void describe(Throwable thrown, Map<String, String> outcome) {
        outcome.put("type", thrown.getClass().getSimpleName());
        outcome.put("message", String.valueOf(thrown.getMessage()));
        if (thrown instanceof SafetyDataException e) {
            outcome.put("location", e.location());
        }
        if (thrown instanceof CorruptPackException e) {
            outcome.put("file", e.file());
        }
        if (thrown instanceof UnsupportedVersionException e) {
            outcome.put("found", e.found());
            outcome.put("supported", e.supported());
        }
    }

    /** Brings the files given last. */
    public static final class AlteredProvider implements PackProvider {

        /** Created by the service loader. */
        public AlteredProvider() {}

        @Override
        public String location() {
            return "the altered pack";
        }

        @Override
        public Optional<InputStream> open(String file) throws IOException {
            byte @Nullable [] bytes = files.get(file);
            if (bytes == null) {
                return Optional.empty();
            }
            if (AlteredPack.is(UNREADABLE, bytes)) {
                throw new IOException("the disk is gone");
            }
            return Optional.of(AlteredPack.is(ENDLESS, bytes) ? new EndlessStream() : new ByteArrayInputStream(bytes));
        }
    }

    private static final class EndlessStream extends InputStream {

        @Override
        public int read() {
            bytesRead++;
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'a');
            bytesRead += length;
            return length;
        }
    }
}
