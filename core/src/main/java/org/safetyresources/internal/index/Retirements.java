package org.safetyresources.internal.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.model.Retirement;

/** The ids that are no longer in use on a day, and what took their place. */
public final class Retirements {

    private final List<Retirement> all;

    private Retirements(List<Retirement> all) {
        this.all = all;
    }

    static Retirements of(List<Pack> packs, LocalDate day) {
        List<Retirement> all = new ArrayList<>();
        for (Pack pack : packs) {
            for (Located<Retirement> retirement : pack.retirements()) {
                if (!retirement.value().on().isAfter(day)) {
                    all.add(retirement.value());
                }
            }
        }
        if (!all.isEmpty()) {
            all.sort(Comparator.comparing(Retirement::id));
        }
        return new Retirements(List.copyOf(all));
    }

    /** {@return all of them, in the order of their ids} */
    public List<Retirement> all() {
        return all;
    }

    /** {@return the retirement of an id, if it is no longer in use} */
    public Optional<Retirement> find(String id) {
        return Optional.ofNullable(get(id));
    }

    private @Nullable Retirement get(String id) {
        // Most data has none, and then nothing needs to be compared.
        String key = all.isEmpty() ? "" : Keys.normalize(id);
        for (Retirement retirement : all) {
            if (Keys.normalize(retirement.id()).equals(key)) {
                return retirement;
            }
        }
        return null;
    }

    /** {@return the id that a retired one leads to in the end, or null if it is not retired or leads nowhere} */
    @Nullable
    String successor(String id) {
        Retirement retirement = get(id);
        String successor = null;
        while (retirement != null && retirement.successor().isPresent()) {
            successor = retirement.successor().get();
            retirement = get(successor);
        }
        return retirement == null ? successor : null;
    }
}
