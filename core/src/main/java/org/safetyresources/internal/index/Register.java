package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.UnknownEntryException;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Retirement;

/** The entries of one kind, in their order, found by id and by any other name they go by. */
public final class Register<T extends Entry> {

    /** Longest name that is looked for among near ones. */
    private static final int MAX_NAME_LENGTH = 200;

    private final String kind;
    private final List<T> all;
    private final Retirements retirements;
    private final Map<String, T> byName = new HashMap<>();

    private Register(String kind, List<T> all, Retirements retirements) {
        this.kind = kind;
        this.all = all;
        this.retirements = retirements;
    }

    static <T extends Entry> Register<T> of(String kind, List<T> all, Retirements retirements) {
        Register<T> register = new Register<>(kind, List.copyOf(all), retirements);
        for (T entry : all) {
            register.byName.put(Keys.normalize(entry.id()), entry);
            // As it is written, too: most ask that way, and then it need not be normalized.
            register.byName.put(entry.id(), entry);
        }
        return register;
    }

    /** Lets an entry be found by more names, as far as no other has them. */
    void name(T entry, Collection<String> names) {
        for (String name : names) {
            byName.putIfAbsent(Keys.normalize(name), entry);
        }
    }

    /** {@return all entries, in the order of the data} */
    public List<T> all() {
        return all;
    }

    /** {@return the entry of that id or other name, or what took its place} */
    public Optional<T> find(String name) {
        return Optional.ofNullable(get(name));
    }

    /** {@return the entry of that id or other name, or what took its place, or null} */
    @Nullable
    T get(String name) {
        T entry = byName.get(name);
        if (entry == null) {
            entry = byName.get(Keys.normalize(name));
        }
        String successor = entry == null ? retirements.successor(name) : null;
        return successor == null ? entry : byName.get(successor);
    }

    /** {@return the entry of that id or other name, or what took its place, which must be there} */
    public T require(String name) {
        T entry = get(name);
        if (entry == null) {
            throw unknown(name);
        }
        return entry;
    }

    private UnknownEntryException unknown(String name) {
        Optional<Retirement> retirement = retirements.find(name);
        if (retirement.isPresent()) {
            return new UnknownEntryException(kind, retirement.get());
        }
        String asked = name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH));
        List<String> ids = new ArrayList<>();
        for (T entry : all) {
            ids.add(entry.id());
        }
        return new UnknownEntryException(kind, Quoting.quote(name), Keys.nearest(asked, ids));
    }
}
