package org.safetyresources.internal.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.safetyresources.CatalogVersion;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Retirement;

/**
 * What was read from one pack.
 *
 * @param location where it is
 * @param name what stands before the names of its files in reports
 * @param version which data it is
 * @param overlay what it says of packs before it
 * @param entries all entries, in the order of the files and within them
 * @param texts our texts, a file a language
 * @param labels the words of the library itself in further languages, a file a language
 * @param retirements the ids no longer in use, or only until a day
 * @param ledger every id ever published, with its line
 * @param changes the days on which an entry takes effect or is retired
 * @param apart the entries that are read only when asked for
 */
public record Pack(
        String location,
        String name,
        CatalogVersion version,
        Overlay overlay,
        List<Located<? extends Entry>> entries,
        List<TextFile> texts,
        List<TextFile> labels,
        List<Located<Retirement>> retirements,
        Map<String, Integer> ledger,
        SortedSet<LocalDate> changes,
        PackPart apart) {

    /** {@return the entries of one kind} */
    public <T extends Entry> Stream<Located<T>> entries(Class<T> type) {
        return entries.stream()
                .filter(entry -> type.isInstance(entry.value()))
                .map(entry -> new Located<>(type.cast(entry.value()), entry.node()));
    }

    /** {@return the same pack with other entries and texts} */
    public Pack with(List<Located<? extends Entry>> newEntries, List<TextFile> newTexts) {
        return new Pack(
                location, name, version, overlay, newEntries, newTexts, labels, retirements, ledger, changes, apart);
    }
}
