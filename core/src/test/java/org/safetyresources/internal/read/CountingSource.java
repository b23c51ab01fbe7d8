package org.safetyresources.internal.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.safetyresources.PackFolder;
import org.safetyresources.spi.PackSource;

/** The valid pack in memory, with files to exchange; counts what is read of each and whether it was closed. */
final class CountingSource implements PackSource {

    private final Map<String, Supplier<InputStream>> files = new HashMap<>();
    private final Map<String, Long> read = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    CountingSource() {
        PackFolder.FILES.forEach(file -> put(file, () -> new ByteArrayInputStream(PackFolder.bytesOf(file))));
    }

    CountingSource put(String file, Supplier<InputStream> content) {
        files.put(file, content);
        return this;
    }

    long bytesReadOf(String file) {
        return read.getOrDefault(file, 0L);
    }

    Set<String> leftOpen() {
        return open;
    }

    @Override
    public String location() {
        return "memory";
    }

    @Override
    public Set<String> files() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public InputStream open(String file) {
        open.add(file);
        return new Counted(
                file, files.getOrDefault(file, InputStream::nullInputStream).get());
    }

    private final class Counted extends FilterInputStream {

        private final String file;

        private Counted(String file, InputStream in) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            read.merge(file, value < 0 ? 0L : 1L, Long::sum);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            read.merge(file, (long) Math.max(count, 0), Long::sum);
            return count;
        }

        @Override
        public void close() throws IOException {
            open.remove(file);
            super.close();
        }
    }
}
