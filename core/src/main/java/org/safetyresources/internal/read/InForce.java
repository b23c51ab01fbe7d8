package org.safetyresources.internal.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Retirement;

/**
 * What is in force on a day: of the versions of an entry, the last that has taken effect, and nothing that
 * was retired.
 */
public final class InForce {

    /** The key under which an entry says from which day on it takes effect; without it, it always has. */
    static final String FROM = "from";

    private final LocalDate day;
    private final Map<String, LocalDate> retired = new HashMap<>();

    private InForce(LocalDate day) {
        this.day = day;
    }

    /** What is in force on a day in packs. */
    public static InForce on(LocalDate day, List<Pack> packs) {
        InForce inForce = new InForce(day);
        for (Pack pack : packs) {
            for (Located<Retirement> retirement : pack.retirements()) {
                inForce.retired.put(retirement.value().id(), retirement.value().on());
            }
        }
        return inForce;
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /** {@return those of the entries that are in force, in their order} */
    public Collection<Located<? extends Entry>> of(List<Located<? extends Entry>> entries) {
        return isPlain(entries) ? entries : select(entries);
    }

    /** {@return the values of those of the entries that are in force and of one kind, in their order} */
    public <T extends Entry> List<T> of(List<Located<? extends Entry>> entries, Class<T> type) {
        List<T> values = new ArrayList<>();
        for (Located<? extends Entry> entry : of(entries)) {
            if (type.isInstance(entry.value())) {
                values.add(type.cast(entry.value()));
            }
        }
        return values;
    }

    /** Says whether every entry has one version and no end, as almost all have. */
    private boolean isPlain(List<Located<? extends Entry>> entries) {
        if (!retired.isEmpty()) {
            return false;
        }
        for (Located<? extends Entry> entry : entries) {
            if (entry.node().child(FROM) != null) {
                return false;
            }
        }
        return true;
    }

    private Collection<Located<? extends Entry>> select(List<Located<? extends Entry>> entries) {
        Map<String, Located<? extends Entry>> byId = new LinkedHashMap<>();
        for (Located<? extends Entry> entry : entries) {
            String id = entry.value().id();
            LocalDate end = retired.get(id);
            boolean ended = end != null && !end.isAfter(day);
            if (!ended && !from(entry).isAfter(day)) {
                Located<? extends Entry> other = byId.get(id);
                if (other == null || from(entry).isAfter(from(other))) {
                    byId.put(id, entry);
                }
            }
        }
        return byId.values();
    }

    /** {@return the day from which on an entry is in force; the first day there is, if it does not say} */
    public static LocalDate from(Located<? extends Entry> entry) {
        LocalDate from = from(entry.node());
        return from == null ? LocalDate.MIN : from;
    }

    /** The day that an entry gives, or null if it gives none that can be read. */
    static @Nullable LocalDate from(Node entry) {
        Node from = entry.child(FROM);
        try {
            return from == null ? null : Versions.date(from.text());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
