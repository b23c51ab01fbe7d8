package org.safetyresources.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safetyresources.UnknownEntryException;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;

/** The entries of one kind, in their order, found by id and by any other name they go by. */
public final class Register<T extends Entry> {

    /** Longest name that is looked for among near ones. */
    private static final int MAX_NAME_LENGTH = 200;

    private final String kind;
    private final List<T> all;
    private final Map<String, T> byName;

    private Register(String kind, List<T> all, Map<String, T> byName) {
        this.kind = kind;
        this.all = all;
        this.byName = byName;
    }

    static <T extends Entry> Register<T> of(
            String kind, List<Pack> packs, Class<T> type, Function<T, Stream<String>> names) {
        List<T> all = packs.stream()
                .flatMap(pack -> pack.entries(type))
                .map(entry -> entry.value())
                .toList();
        Map<String, T> byName = new HashMap<>();
        for (T entry : all) {
            Stream.concat(Stream.of(entry.id()), names.apply(entry))
                    .forEach(name -> byName.putIfAbsent(Keys.normalize(name), entry));
        }
        return new Register<>(kind, all, Map.copyOf(byName));
    }

    /** A register that finds the same entries by more names. */
    Register<T> alsoBy(Map<String, String> idByName) {
        Map<String, T> more = new HashMap<>(byName);
        idByName.forEach((name, id) -> find(id).ifPresent(entry -> more.putIfAbsent(Keys.normalize(name), entry)));
        return new Register<>(kind, all, Map.copyOf(more));
    }

    /** {@return all entries, in the order of the data} */
    public List<T> all() {
        return all;
    }

    /** {@return the entry of that id or other name} */
    public Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(Keys.normalize(name)));
    }

    /** {@return the entry of that id or other name, which must be there} */
    public T require(String name) {
        return find(name).orElseThrow(() -> {
            String asked = name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH));
            return new UnknownEntryException(
                    kind,
                    Quoting.quote(name),
                    Keys.nearest(asked, all.stream().map(Entry::id).toList()));
        });
    }
}
