package org.safetyresources.internal.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safetyresources.CatalogVersion;
import org.safetyresources.model.Entry;

/**
 * What was read from one pack.
 *
 * @param location where it is
 * @param name what stands before the names of its files in reports
 * @param version which data it is
 * @param entries all entries, in the order of the files and within them
 * @param texts our texts, a file a language
 * @param ledger every id ever published, with its line
 * @param apart the entries that are read only when asked for
 */
public record Pack(
        String location,
        String name,
        CatalogVersion version,
        List<Located<? extends Entry>> entries,
        List<TextFile> texts,
        Map<String, Integer> ledger,
        PackPart apart) {

    /** {@return the entries of one kind} */
    public <T extends Entry> Stream<Located<T>> entries(Class<T> type) {
        return entries.stream()
                .filter(entry -> type.isInstance(entry.value()))
                .map(entry -> new Located<>(type.cast(entry.value()), entry.node()));
    }
}
