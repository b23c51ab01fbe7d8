package org.safetyresources.internal.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.EntryKind;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.GuidanceShelf;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Retirement;
import org.safetyresources.model.Territory;

/** Finds what became of every entry. */
public final class CatalogComparison {

    /** After all codes of countries. */
    private static final String NO_COUNTRY = "~";

    private static final Comparator<EntryChange> ORDER = Comparator.comparing(EntryChange::type)
            .thenComparing(change -> !change.danger())
            .thenComparing(EntryChange::kind)
            .thenComparing(CatalogComparison::country)
            .thenComparing(EntryChange::id);

    private final CatalogIndex newer;
    private final Map<Key, Entry> before;
    private final Map<Key, Entry> now;
    private final Moves moves;

    private CatalogComparison(CatalogIndex older, CatalogIndex newer) {
        this.newer = newer;
        this.before = entries(older);
        this.now = entries(newer);
        this.moves = Moves.between(without(before, now), without(now, before));
    }

    /** An id stands for one entry of one kind for ever, but two packs by two people may not keep to that. */
    private record Key(EntryKind kind, String id) {}

    /** {@return what became of the entries, in order} */
    public static List<EntryChange> between(CatalogIndex older, CatalogIndex newer) {
        return new CatalogComparison(older, newer).changes();
    }

    private List<EntryChange> changes() {
        List<EntryChange> changes = new ArrayList<>();
        before.forEach((key, entry) -> {
            Entry same = now.get(key);
            if (same == null) {
                changes.add(gone(entry));
            } else {
                List<ValueChange> values = RecordComparison.between(entry, same);
                if (!values.isEmpty()) {
                    boolean danger = values.stream().anyMatch(ValueChange::danger);
                    changes.add(change(ChangeType.CHANGED, same, danger, Optional.empty(), Optional.empty(), values));
                }
            }
        });
        for (Entry entry : without(now, before)) {
            List<ValueChange> values = asOfNoEntry(RecordComparison.come(entry));
            changes.add(change(ChangeType.ADDED, entry, false, moves.from(entry), Optional.empty(), values));
        }
        changes.sort(ORDER);
        return changes;
    }

    /** Readers who were given a channel are given it no more, be it for a good reason. */
    private EntryChange gone(Entry entry) {
        boolean danger = EntryKind.of(entry) == EntryKind.CHANNEL;
        List<ValueChange> values = asOfNoEntry(RecordComparison.gone(entry));
        Optional<Retirement> retired = newer.retirements().find(entry.id());
        return retired.isPresent()
                ? change(
                        ChangeType.RETIRED,
                        entry,
                        danger,
                        retired.get().successor(),
                        Optional.of(retired.get().on()),
                        values)
                : change(ChangeType.REMOVED, entry, danger, moves.to(entry), Optional.empty(), values);
    }

    private static EntryChange change(
            ChangeType type,
            Entry entry,
            boolean danger,
            Optional<String> counterpart,
            Optional<LocalDate> retired,
            List<ValueChange> values) {
        return new EntryChange(
                type,
                EntryKind.of(entry),
                entry.id(),
                EntryNames.of(entry),
                danger,
                EntryNames.territories(entry),
                counterpart,
                retired,
                values);
    }

    /** Values of an entry that came or went as a whole: the entry tells of the danger, not each of them. */
    private static List<ValueChange> asOfNoEntry(List<ValueChange> values) {
        return values.stream()
                .map(value -> new ValueChange(value.path(), value.older(), value.newer(), false))
                .toList();
    }

    /** The code of the country under which an entry is listed; those without one come last. */
    static String country(EntryChange change) {
        List<Territory> served = change.territories();
        return served.isEmpty() ? NO_COUNTRY : served.get(0).country().code();
    }

    private static List<Entry> without(Map<Key, Entry> entries, Map<Key, Entry> others) {
        List<Entry> left = new ArrayList<>();
        entries.forEach((key, entry) -> {
            if (!others.containsKey(key)) {
                left.add(entry);
            }
        });
        left.sort(Comparator.comparing(Entry::id));
        return left;
    }

    private static Map<Key, Entry> entries(CatalogIndex index) {
        GuidanceShelf guidance = index.guidance();
        Map<Key, Entry> entries = new LinkedHashMap<>();
        for (List<? extends Entry> some : List.of(
                index.channels().register().all(),
                index.resources().all(),
                index.threats().all(),
                guidance.guidance().all(),
                guidance.situations().all(),
                guidance.terms().all(),
                index.facts().all(),
                index.organizations().all(),
                guidance.sources(),
                index.evidence().register().all())) {
            some.forEach(entry -> entries.put(new Key(EntryKind.of(entry), entry.id()), entry));
        }
        return entries;
    }
}
