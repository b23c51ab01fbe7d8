package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.internal.diff.Block.Line;
import org.safetyresources.internal.diff.Block.Style;
import org.safetyresources.model.Territory;

/** Values that changed within an entry, in words: a line for each of its contacts and the like, and for each other value. */
final class ValueWords {

    private static final String EVIDENCE = "evidence";
    private static final String ORDER = "order";

    /** Lists whose items are named in the path, and what an item of them is called. */
    private static final Map<String, String> ITEMS =
            Map.of("contacts", "", "readers", "for ", "notes", "note ", "figures", "figure ", "context", "quotation ");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("display", "shown as"),
            Map.entry("spoken", "read aloud as"),
            Map.entry("dial", "dialled as"),
            Map.entry("keyword", "word to send"),
            Map.entry("url", "address"),
            Map.entry("service", "who answers"),
            Map.entry("reach", "can be called from"),
            Map.entry("tier", "tier of evidence"),
            Map.entry("territories", "serves"),
            Map.entry("worldwide", "serves the whole world"),
            Map.entry("area", "part that is served"),
            Map.entry("notFor", "not offered to"),
            Map.entry("providersOnly", "for companies only"),
            Map.entry("broader", "a kind of"),
            Map.entry("readOn", "read on"),
            Map.entry("avoid", "to avoid"),
            Map.entry(EVIDENCE, "documents"));

    private static final Map<String, Style> STYLES = Map.of(
            "url", Style.ADDRESS,
            "address", Style.ADDRESS,
            "dial", Style.NUMBER,
            "display", Style.NUMBER,
            "spoken", Style.NUMBER);

    /** What every contact has, and every reader, note, figure and quotation. */
    private static final Set<String> OF_EVERY_ITEM =
            Set.of("tier", "audience", "audiences", "kind", "asPrinted", "text");

    private final EnglishNames names;
    private final ContactWords contacts;

    ValueWords(EnglishNames names) {
        this.names = names;
        this.contacts = new ContactWords(names);
    }

    /** Tells the values of an entry that are danger, or those that are not, but for documents. */
    List<Line> lines(EntryChange change, boolean danger) {
        List<Line> lines = new ArrayList<>();
        grouped(change.values(), ValueWords::item).forEach((item, values) -> {
            if (isWhole(values)) {
                boolean contact = isOfContact(values.get(0));
                if (danger == contact) {
                    lines.add(whole(item, values));
                }
                return;
            }
            List<Line> labelled = labelled(values.stream()
                    .filter(value -> value.danger() == danger && !isDocument(value))
                    .toList());
            if (item.isEmpty()) {
                lines.addAll(labelled);
            } else if (!labelled.isEmpty()) {
                lines.add(named(values.get(0), item).plain(": ").join(labelled, "; "));
            }
        });
        return lines;
    }

    /** Tells which documents came and went behind the values of an entry, each once. */
    List<Line> documents(EntryChange change) {
        Set<ValueChange> once = new LinkedHashSet<>();
        grouped(change.values(), ValueWords::item).values().stream()
                .filter(values -> !isWhole(values))
                .flatMap(List::stream)
                .filter(ValueWords::isDocument)
                .forEach(value ->
                        once.add(new ValueChange(List.of(EVIDENCE), value.older(), value.newer(), value.danger())));
        return labelled(List.copyOf(once));
    }

    private static boolean isDocument(ValueChange value) {
        return last(value).equals(EVIDENCE);
    }

    private static boolean isOfContact(ValueChange value) {
        return value.path().get(0).equals("contacts");
    }

    /** An item that came or went has the value it is named by, and all its values on one side. */
    private static boolean isWhole(List<ValueChange> values) {
        boolean oneSided = values.stream().allMatch(value -> value.older().isEmpty())
                || values.stream().allMatch(value -> value.newer().isEmpty());
        return !item(values.get(0)).isEmpty()
                && oneSided
                && values.stream().map(ValueWords::last).anyMatch(OF_EVERY_ITEM::contains);
    }

    private Line whole(String item, List<ValueChange> values) {
        ValueChange first = values.get(0);
        String what = first.newer().isPresent() ? "new: " : "no longer: ";
        return new Line().plain(what).add(isOfContact(first) ? contacts.one(item, values) : named(first, item));
    }

    /** An item as it is called: a contact by its kind and its number or address. */
    private static Line named(ValueChange value, String item) {
        Line line = new Line().plain(ITEMS.getOrDefault(value.path().get(0), ""));
        int space = item.indexOf(' ');
        if (!isOfContact(value) || space < 0) {
            return line.plain(item);
        }
        String address = item.substring(space + 1);
        boolean number = address.chars().allMatch(c -> c == '+' || Character.isDigit(c));
        return line.plain(item.substring(0, space + 1)).run(number ? Style.NUMBER : Style.ADDRESS, address);
    }

    /** Says what changed, without the values: {@code hours}, {@code documents for hours}. */
    static String label(ValueChange value) {
        List<String> path = item(value).isEmpty()
                ? value.path()
                : value.path().subList(2, value.path().size());
        return path.isEmpty() ? "" : label(path);
    }

    private static String label(List<String> path) {
        String last = path.get(path.size() - 1);
        List<String> holder = path.subList(0, path.size() - 1);
        if (last.equals(EVIDENCE) && !holder.isEmpty()) {
            return "documents for " + label(holder);
        }
        if (last.equals(ORDER)) {
            return "order of " + label(holder);
        }
        String word = LABELS.getOrDefault(
                last, last.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip());
        return holder.isEmpty() || holder.get(0).equals("serves") ? word : label(holder) + ", " + word;
    }

    /** The name of the item of a list that a value is in; empty if it is in none. */
    private static String item(ValueChange value) {
        List<String> path = value.path();
        boolean named = path.size() > 1
                && ITEMS.containsKey(path.get(0))
                && !path.get(1).equals(ORDER);
        return named ? path.get(1) : "";
    }

    private static String last(ValueChange value) {
        return value.path().get(value.path().size() - 1);
    }

    private List<Line> labelled(List<ValueChange> values) {
        List<Line> lines = new ArrayList<>();
        grouped(values, ValueWords::label).forEach((label, some) -> lines.add(labelled(label, some)));
        return lines;
    }

    private Line labelled(String label, List<ValueChange> values) {
        List<Line> parts = new ArrayList<>();
        List<Line> added = new ArrayList<>();
        List<Line> gone = new ArrayList<>();
        for (ValueChange value : values) {
            Line older = words(value, value.older());
            Line newer = words(value, value.newer());
            if (value.older().isEmpty()) {
                added.add(newer);
            } else if (value.newer().isEmpty()) {
                gone.add(older);
            } else {
                parts.add(newer.plain(" (was ").add(older).plain(")"));
            }
        }
        if (!added.isEmpty()) {
            parts.add(new Line().plain("added ").join(added, ", "));
        }
        if (!gone.isEmpty()) {
            parts.add(new Line().plain("no longer ").join(gone, ", "));
        }
        return new Line().plain(label + (label.endsWith(" as") ? " " : ": ")).join(parts, "; ");
    }

    private Line words(ValueChange value, Optional<String> side) {
        String last = last(value);
        String text = side.orElse("");
        if (last.equals("territories")) {
            return new Line().plain(names.of(new Territory(text)));
        }
        if (last.equals("worldwide") || last.equals("providersOnly")) {
            return new Line().plain(text.equals("true") ? "yes" : "no");
        }
        return new Line().run(STYLES.getOrDefault(last, Style.PLAIN), text);
    }

    private static Map<String, List<ValueChange>> grouped(List<ValueChange> values, Function<ValueChange, String> by) {
        Map<String, List<ValueChange>> groups = new LinkedHashMap<>();
        values.forEach(value -> groups.computeIfAbsent(by.apply(value), key -> new ArrayList<>())
                .add(value));
        return groups;
    }
}
