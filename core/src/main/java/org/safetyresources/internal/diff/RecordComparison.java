package org.safetyresources.internal.diff;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetyresources.diff.EntryKind;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Stated;

/** Compares two entries component by component, whatever their type. */
final class RecordComparison {

    /** The lists whose order the model gives a meaning. */
    private static final Set<String> ORDERED = Set.of("contacts", "steps", "figures");

    private static final String ORDER = "order";
    private static final String EVIDENCE = "evidence";

    private final EntryKind kind;
    private final List<ValueChange> changes = new ArrayList<>();

    private RecordComparison(EntryKind kind) {
        this.kind = kind;
    }

    /** {@return what changed in an entry} */
    static List<ValueChange> between(Entry older, Entry newer) {
        return new RecordComparison(EntryKind.of(newer)).compared(older, newer);
    }

    /** {@return all values of an entry, as those of one that went} */
    static List<ValueChange> gone(Entry entry) {
        return new RecordComparison(EntryKind.of(entry)).compared(entry, null);
    }

    /** {@return all values of an entry, as those of one that came} */
    static List<ValueChange> come(Entry entry) {
        return new RecordComparison(EntryKind.of(entry)).compared(null, entry);
    }

    private List<ValueChange> compared(@Nullable Entry older, @Nullable Entry newer) {
        compare(List.of(), older, newer);
        return List.copyOf(changes);
    }

    private void compare(List<String> path, @Nullable Object older, @Nullable Object newer) {
        Object before = unwrapped(older);
        Object now = unwrapped(newer);
        Object either = before == null ? now : before;
        if (either == null || Objects.equals(before, now)) {
            return;
        }
        if (either instanceof List<?>) {
            lists(path, list(before), list(now));
        } else if (either instanceof Stated<?>) {
            compare(path, component(before, "value"), component(now, "value"));
            compare(with(path, EVIDENCE), component(before, EVIDENCE), component(now, EVIDENCE));
        } else if (Values.isPlain(either)) {
            add(path, text(before), text(now));
        } else {
            for (RecordComponent component : either.getClass().getRecordComponents()) {
                String name = component.getName();
                if (!(either instanceof Entry && name.equals("id"))) {
                    compare(with(path, name), component(before, name), component(now, name));
                }
            }
        }
    }

    private void lists(List<String> path, List<?> older, List<?> newer) {
        List<?> known = older.isEmpty() ? newer : older;
        if (known.isEmpty() || Values.isPlain(known.get(0))) {
            plainLists(path, texts(older), texts(newer));
            return;
        }
        List<String> before = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Items.Pair pair : Items.pairs(older, newer)) {
            boolean both = pair.older() >= 0 && pair.newer() >= 0;
            compare(
                    with(path, pair.name()),
                    pair.older() < 0 ? null : older.get(pair.older()),
                    pair.newer() < 0 ? null : newer.get(pair.newer()));
            if (both) {
                before.add(pair.name());
                places.add(pair.newer());
            }
        }
        List<String> now = places.stream()
                .sorted()
                .map(place -> before.get(places.indexOf(place)))
                .toList();
        order(path, before, now);
    }

    private void plainLists(List<String> path, List<String> older, List<String> newer) {
        List<String> gone = without(older, newer);
        List<String> come = without(newer, older);
        gone.forEach(text -> add(path, Optional.of(text), Optional.empty()));
        come.forEach(text -> add(path, Optional.empty(), Optional.of(text)));
        order(path, without(older, gone), without(newer, come));
    }

    /** What stands in both lists, in the order of each. */
    private void order(List<String> path, List<String> older, List<String> newer) {
        if (ORDERED.contains(path.get(path.size() - 1)) && !older.equals(newer)) {
            add(with(path, ORDER), Optional.of(String.join(", ", older)), Optional.of(String.join(", ", newer)));
        }
    }

    private void add(List<String> path, Optional<String> older, Optional<String> newer) {
        changes.add(new ValueChange(path, older, newer, Danger.isIn(kind, path)));
    }

    private static List<String> without(List<String> texts, List<String> others) {
        List<String> left = new ArrayList<>(texts);
        others.forEach(left::remove);
        return left;
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static @Nullable Object component(@Nullable Object holder, String name) {
        if (holder == null) {
            return null;
        }
        try {
            return holder.getClass().getMethod(name).invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The records of the model are public, and so is " + name + ".", e);
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Values::text).toList();
    }

    private static Optional<String> text(@Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(Values.text(value));
    }

    private static List<String> with(List<String> path, String part) {
        List<String> longer = new ArrayList<>(path);
        longer.add(part);
        return longer;
    }
}
