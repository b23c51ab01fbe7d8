package org.safetyresources.internal.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.query.FreshnessLimits;
import org.safetyresources.query.FreshnessState;

/**
 * The data as it is in force on each day. It changes on few days, mostly on none, and is indexed once for
 * the time from one of them to the next.
 */
public final class Editions {

    private final LocalDate released;
    private final CatalogIndex atRelease;
    private final PackPart labels;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    /** Kept only where something will change, for packs are much larger than what is indexed of them. */
    private final List<Pack> packs;

    private final Map<LocalDate, CatalogIndex> later = new ConcurrentHashMap<>();

    private Editions(List<Pack> packs, PackPart labels) {
        LocalDate newest = packs.get(0).version().released();
        for (Pack pack : packs) {
            LocalDate own = pack.version().released();
            newest = own.isAfter(newest) ? own : newest;
        }
        for (Pack pack : packs) {
            for (LocalDate change : pack.changes()) {
                if (change.isAfter(newest)) {
                    changes.add(change);
                }
            }
        }
        this.released = newest;
        this.labels = labels;
        this.atRelease = CatalogIndex.of(packs, labels, newest);
        this.packs = changes.isEmpty() ? List.of() : packs;
    }

    /** Indexes packs that hold no faults and are laid over each other. */
    public static Editions of(List<Pack> packs, PackPart labels) {
        return new Editions(packs, labels);
    }

    /** {@return what is in force on the day on which the data was released} */
    public CatalogIndex atRelease() {
        return atRelease;
    }

    /** {@return what is in force on a day; with a day that cannot be right, what was at release} */
    public CatalogIndex on(LocalDate day) {
        @Nullable LocalDate start = changes.isEmpty() ? null : changes.floor(day);
        if (start == null || FreshnessLimits.STANDARD.stateOfRelease(released, day) == FreshnessState.CLOCK_SUSPECT) {
            return atRelease;
        }
        return later.computeIfAbsent(start, from -> CatalogIndex.of(packs, labels, from));
    }
}
