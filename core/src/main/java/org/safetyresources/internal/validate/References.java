package org.safetyresources.internal.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safetyresources.internal.index.Keys;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.FileKind;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.Organization;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Source;
import org.safetyresources.model.ThreatDefinition;

/** Ids are unique and recorded in the ledger, and every reference leads to an entry of the right kind. */
final class References {

    private static final Map<String, Class<? extends Entry>> KEYS = Map.of(
            "source", Source.class,
            "sources", Source.class,
            "partOf", Organization.class,
            "broader", ThreatDefinition.class,
            "threat", ThreatDefinition.class,
            "threats", ThreatDefinition.class,
            "about", Entry.class,
            "evidence", Evidence.class);

    private static final Map<Class<? extends Entry>, String> NAMES = Map.of(
            Source.class, "source",
            Organization.class, "organization",
            ThreatDefinition.class, "threat",
            Entry.class, "entry",
            Evidence.class, "document");

    private final List<Pack> packs;
    private final Map<String, Located<? extends Entry>> byId = new HashMap<>();
    private final Map<String, String> byReading = new HashMap<>();

    References(List<Pack> packs) {
        this.packs = packs;
    }

    void check(Faults faults) {
        packs.forEach(pack -> pack.entries().forEach(entry -> unique(entry, faults)));
        for (Pack pack : packs) {
            Set<String> groups = new HashSet<>();
            for (Located<? extends Entry> entry : pack.entries()) {
                references(entry.node(), faults);
                recorded(pack, entry, groups, faults);
            }
            pack.ledger().keySet().stream()
                    .filter(id -> !faults.hasLoss() && !byId.containsKey(id) && !groups.contains(id))
                    .sorted()
                    .forEach(id -> faults.addLine(
                            pack.name() + FileKind.LEDGER,
                            pack.ledger().getOrDefault(id, 0),
                            Quoting.quote(id) + " is an id of no entry; a published id is never given up"));
        }
    }

    /** Checks what can be judged of a file alone. */
    void checkAlone(Faults faults) {
        packs.forEach(pack -> pack.entries().forEach(entry -> unique(entry, faults)));
    }

    /** The entries of ids, as far as they are of that kind. */
    <T extends Entry> List<T> find(List<String> ids, Class<T> type) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .map(Located::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void unique(Located<? extends Entry> entry, Faults faults) {
        Located<? extends Entry> first = byId.putIfAbsent(entry.value().id(), entry);
        if (first == null) {
            distinct(entry, faults);
        } else {
            Node taken = first.node();
            faults.add(
                    at(entry.node(), "id"),
                    Quoting.quote(entry.value().id()) + " is taken by " + taken.file()
                            + (taken.line() == 0 ? " of the packaged data" : " line " + taken.line())
                            + "; ids are unique over all data");
        }
    }

    /** Entries are looked for by what matters of their id, which must therefore differ. */
    private void distinct(Located<? extends Entry> entry, Faults faults) {
        String id = entry.value().id();
        String other = byReading.putIfAbsent(Keys.normalize(id), id);
        if (other != null) {
            faults.add(
                    at(entry.node(), "id"),
                    Quoting.quote(id) + " differs from " + Quoting.quote(other)
                            + " in hyphens only; choose another id");
        }
    }

    private void recorded(Pack pack, Located<? extends Entry> entry, Set<String> groups, Faults faults) {
        if (entry.value() instanceof Evidence) {
            return;
        }
        recorded(pack, at(entry.node(), "id"), entry.value().id(), faults);
        if (entry.value() instanceof ReportingChannel channel && channel.group().isPresent()) {
            String group = channel.group().get();
            Node place = at(entry.node(), "group");
            if (groups.add(group)) {
                recorded(pack, place, group, faults);
            }
            if (byId.containsKey(group)) {
                faults.add(place, Quoting.quote(group) + " is the id of an entry; a group needs an id of its own");
            }
        }
    }

    private static void recorded(Pack pack, Node place, String id, Faults faults) {
        if (!faults.hasLoss() && !pack.ledger().containsKey(id)) {
            faults.add(place, Quoting.quote(id) + " is not recorded in ids.txt; add it there");
        }
    }

    /** Looks for references wherever a key that holds them stands, at any depth. */
    private void references(Node node, Faults faults) {
        for (Node child : node.members()) {
            Class<? extends Entry> type = KEYS.get(child.key());
            if (type != null && child.kind() == Node.Kind.TEXT) {
                reference(child, type, faults);
            } else if (type != null) {
                child.items().forEach(item -> reference(item, type, faults));
            }
            references(child, faults);
        }
        node.items().forEach(item -> references(item, faults));
    }

    private void reference(Node place, Class<? extends Entry> type, Faults faults) {
        if (!faults.hasLoss() && find(List.of(place.text()), type).isEmpty()) {
            faults.add(
                    place,
                    Quoting.quote(place.text()) + " is the id of no "
                            + NAMES.get(type)
                            + "; correct it or add the entry");
        }
    }

    /** The place of a member, also of one that is missing. */
    static Node at(Node node, String key) {
        Node member = node.child(key);
        return member == null ? node.missing(key) : member;
    }
}
