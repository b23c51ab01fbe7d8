package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetyresources.EntryOrigin;
import org.safetyresources.PackSummary;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.model.Entry;

/** Where each entry comes from. Of packaged data alone that is read when somebody asks. */
public final class Origins {

    private final List<PackSummary> packs = new ArrayList<>();
    private final PackPart apart;

    /** Threads that come at the same time may each read it; they read the same. */
    private volatile @Nullable Map<String, EntryOrigin> byId;

    /** Takes the packs as they were read, in their order. */
    public Origins(List<Pack> packs) {
        for (Pack pack : packs) {
            this.packs.add(new PackSummary(
                    pack.location(),
                    pack.version(),
                    values(pack.overlay().replaces()),
                    values(pack.overlay().hides())));
        }
        this.apart = packs.get(0).apart();
        if (apart == PackPart.NONE) {
            Map<String, EntryOrigin> origins = new HashMap<>();
            for (int i = 0; i < packs.size(); i++) {
                add(packs.get(i).entries(), this.packs.get(i), origins);
            }
            byId = origins;
        }
    }

    private static List<String> values(List<Located<String>> ids) {
        List<String> values = new ArrayList<>();
        for (Located<String> id : ids) {
            values.add(id.value());
        }
        return values;
    }

    /** {@return the packs, in their order} */
    public List<PackSummary> packs() {
        return List.copyOf(packs);
    }

    /** {@return where the entry of an id comes from, if there is one} */
    public Optional<EntryOrigin> find(String id) {
        return Optional.ofNullable(origins().get(id));
    }

    /** {@return the ids that come nearest to one that there is not} */
    public List<String> nearest(String id) {
        return Keys.nearest(id, origins().keySet());
    }

    private Map<String, EntryOrigin> origins() {
        Map<String, EntryOrigin> origins = byId;
        if (origins == null) {
            origins = new HashMap<>();
            add(apart.entries(), packs.get(0), origins);
            byId = origins;
        }
        return origins;
    }

    private static void add(
            List<Located<? extends Entry>> entries, PackSummary pack, Map<String, EntryOrigin> origins) {
        Set<String> own = new HashSet<>();
        for (Located<? extends Entry> entry : entries) {
            String id = entry.value().id();
            // The first version of an entry stands for all of them.
            if (own.add(id)) {
                Optional<EntryOrigin> replaced = Optional.ofNullable(origins.get(id));
                origins.put(
                        id,
                        new EntryOrigin(
                                id, pack, entry.node().name(), entry.node().line(), replaced));
            }
        }
        pack.hides().forEach(origins::remove);
    }
}
