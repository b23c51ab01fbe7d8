package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.safetyresources.CatalogDiff;
import org.safetyresources.CatalogVersion;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.EntryKind;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.internal.diff.Block.Kind;
import org.safetyresources.internal.diff.Block.Line;

/** Tells what differs between two versions as a person would write it into a changelog, without markup. */
public final class DiffReport {

    /** More things than this are counted rather than named. */
    private static final int FEW = 10;

    private final CatalogDiff diff;
    private final EnglishNames names = new EnglishNames();
    private final ContactWords contacts = new ContactWords(names);
    private final ValueWords values = new ValueWords(names);
    private final List<Block> blocks = new ArrayList<>();

    private DiffReport(CatalogDiff diff) {
        this.diff = diff;
    }

    /** {@return the lines of the report} */
    public static List<Block> of(CatalogDiff diff) {
        return new DiffReport(diff).write();
    }

    private List<Block> write() {
        line(Kind.TITLE, title(diff.older(), diff.newer()));
        line(Kind.PARAGRAPH, DiffSummary.of(diff, names));
        dangers();
        changed();
        whole(ChangeType.RETIRED, "Retired");
        whole(ChangeType.REMOVED, "Removed");
        whole(ChangeType.ADDED, "Added");
        if (!diff.texts().isEmpty()) {
            line(Kind.HEADING, "Our words");
            TextWords.lines(diff.texts()).forEach(text -> line(Kind.ITEM, text));
        }
        return List.copyOf(blocks);
    }

    private static String title(CatalogVersion older, CatalogVersion newer) {
        boolean same = older.data().equals(newer.data()) && older.released().equals(newer.released());
        return "Data version " + version(newer) + ", compared with "
                + (same ? "an earlier state of it" : version(older));
    }

    private static String version(CatalogVersion version) {
        return version.data() + " (" + version.released() + ")";
    }

    private void dangers() {
        List<EntryChange> changes = changes(ChangeType.CHANGED, EntryChange::danger);
        if (!changes.isEmpty()) {
            line(Kind.HEADING, "Numbers and addresses that changed, and who is given them");
            changes.forEach(change -> entry(change, values.lines(change, true)));
        }
    }

    private void changed() {
        List<EntryChange> others = changes(
                ChangeType.CHANGED,
                change -> !values.lines(change, false).isEmpty()
                        || !values.documents(change).isEmpty());
        if (!others.isEmpty()) {
            line(Kind.HEADING, "Changed");
        }
        Counts.byKind(others).forEach((kind, changes) -> {
            if (isService(kind)) {
                List<EntryChange> onDocuments = changes.stream()
                        .filter(change -> values.lines(change, false).isEmpty())
                        .toList();
                changes.stream().filter(change -> !onDocuments.contains(change)).forEach(this::values);
                onDocuments(kind, onDocuments);
            } else if (changes.size() <= FEW) {
                changes.forEach(this::values);
            } else {
                line(Kind.ITEM, Counts.capitalized(Counts.of(changes.size(), kind)) + ": " + whatChanged(changes));
            }
        });
    }

    private void values(EntryChange change) {
        List<Line> lines = new ArrayList<>(values.lines(change, false));
        lines.addAll(values.documents(change));
        entry(change, lines);
    }

    /** Entries that say the same as before, on the strength of other documents. */
    private void onDocuments(EntryKind kind, List<EntryChange> changes) {
        if (changes.size() <= FEW) {
            changes.forEach(this::values);
        } else {
            line(Kind.ITEM, "Other documents stand behind " + Counts.of(changes.size(), kind) + ".");
        }
    }

    /** What changed in many entries, and in how many of them. */
    private static String whatChanged(List<EntryChange> changes) {
        Map<String, Integer> counts = new TreeMap<>();
        for (EntryChange change : changes) {
            change.values().stream()
                    .map(ValueWords::label)
                    .distinct()
                    .forEach(label -> counts.merge(label, 1, Integer::sum));
        }
        List<String> told = new ArrayList<>();
        counts.forEach((label, count) -> told.add(label + String.format(Locale.ROOT, " (%,d)", count)));
        return Counts.list(told) + ".";
    }

    /** An entry with the lines about it: in its own line if there is but one. */
    private void entry(EntryChange change, List<Line> lines) {
        String what = isService(change.kind())
                ? names.heading(change)
                : Counts.capitalized(change.kind().code().replace('-', ' '));
        Line head = new Line().strong(what + ": " + change.name()).plain(" (" + change.id() + ")");
        if (lines.size() == 1) {
            blocks.add(head.plain(": ").add(lines.get(0)).as(Kind.ITEM));
        } else {
            blocks.add(head.as(Kind.ITEM));
            lines.forEach(line -> blocks.add(line.as(Kind.SUBITEM)));
        }
    }

    /** Entries that came or went as a whole. */
    private void whole(ChangeType type, String heading) {
        Map<EntryKind, List<EntryChange>> byKind = Counts.byKind(changes(type, change -> true));
        if (!byKind.isEmpty()) {
            line(Kind.HEADING, heading);
        }
        byKind.forEach((kind, changes) -> {
            if (isService(kind)) {
                String purposes = changes.size() > FEW && kind == EntryKind.CHANNEL
                        ? ": " + Counts.list(Purposes.counted(changes)) + ". By country"
                        : "";
                line(Kind.PARAGRAPH, Counts.of(changes.size(), kind) + purposes + ":");
                services(changes);
            }
        });
        List<EntryKind> others =
                byKind.keySet().stream().filter(kind -> !isService(kind)).toList();
        if (!others.isEmpty() && others.size() < byKind.size()) {
            line(Kind.PARAGRAPH, "Also " + type.code() + ":");
        }
        others.forEach(kind -> others(kind, byKind.getOrDefault(kind, List.of())));
    }

    private void others(EntryKind kind, List<EntryChange> changes) {
        List<String> named = changes.stream().map(EntryChange::name).toList();
        String counted = Counts.capitalized(Counts.of(changes.size(), kind));
        line(Kind.ITEM, changes.size() > FEW ? counted : counted + ": " + String.join("; ", named));
    }

    private static boolean isService(EntryKind kind) {
        return kind == EntryKind.CHANNEL || kind == EntryKind.RESOURCE;
    }

    /** Channels or resources with their contacts, one line a country. */
    private void services(List<EntryChange> changes) {
        Map<String, List<Line>> byCountry = new LinkedHashMap<>();
        for (EntryChange change : Purposes.inOrder(changes)) {
            byCountry
                    .computeIfAbsent(names.heading(change), country -> new ArrayList<>())
                    .add(service(change));
        }
        byCountry.forEach((country, lines) -> blocks.add(
                new Line().strong(country + ":").plain(" ").join(lines, "; ").as(Kind.ITEM)));
    }

    private Line service(EntryChange change) {
        Line line = new Line().plain(change.name());
        for (ValueChange value : change.values()) {
            if (value.path().equals(List.of("serves", "area"))) {
                line.plain(", " + value.newer().or(value::older).orElse(""));
            }
        }
        List<String> others = names.others(change);
        line.plain(others.isEmpty() ? "" : ", also " + Counts.list(others));
        line.plain(" (").join(contacts.all(change), ", ").plain(")");
        line.plain(change.type() == ChangeType.ADDED ? "" : ", id " + change.id());
        change.retired().ifPresent(day -> line.plain(", retired on " + day));
        change.counterpart()
                .ifPresent(id -> line.plain(
                        switch (change.type()) {
                            case RETIRED -> ", succeeded by " + id;
                            case REMOVED -> ", the same contacts are now under the id " + id;
                            default -> ", the same contacts were under the id " + id;
                        }));
        return line;
    }

    private List<EntryChange> changes(ChangeType type, Predicate<EntryChange> which) {
        return diff.entries().stream()
                .filter(change -> change.type() == type && which.test(change))
                .toList();
    }

    private void line(Kind kind, String words) {
        blocks.add(new Line().plain(words).as(kind));
    }
}
