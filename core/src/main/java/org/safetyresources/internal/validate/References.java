package org.safetyresources.internal.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.Organization;
import org.safetyresources.model.Retirement;
import org.safetyresources.model.Source;
import org.safetyresources.model.ThreatDefinition;

/** Every reference leads to an entry of the right kind. */
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
    private final Map<String, Retirement> retired = new HashMap<>();
    private final Map<String, Node> hidden = new HashMap<>();

    References(List<Pack> packs) {
        this.packs = packs;
        for (Pack pack : packs) {
            pack.entries().forEach(entry -> byId.putIfAbsent(entry.value().id(), entry));
            pack.retirements()
                    .forEach(
                            retirement -> retired.putIfAbsent(retirement.value().id(), retirement.value()));
            pack.overlay().hides().forEach(id -> hidden.putIfAbsent(id.value(), id.node()));
        }
    }

    void check(Faults faults) {
        for (Pack pack : packs) {
            pack.entries().forEach(entry -> references(entry.value().id(), entry.node(), faults));
        }
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

    /** Looks for references wherever a key that holds them stands, at any depth. */
    private void references(String id, Node node, Faults faults) {
        for (Node child : node.members()) {
            Class<? extends Entry> type = KEYS.get(child.key());
            if (type != null && child.kind() == Node.Kind.TEXT) {
                reference(id, child, type, faults);
            } else if (type != null) {
                child.items().forEach(item -> reference(id, item, type, faults));
            }
            references(id, child, faults);
        }
        node.items().forEach(item -> references(id, item, faults));
    }

    private void reference(String from, Node place, Class<? extends Entry> type, Faults faults) {
        if (faults.hasLoss() || !find(List.of(place.text()), type).isEmpty()) {
            return;
        }
        Retirement retirement = retired.get(place.text());
        Node hides = hidden.get(place.text());
        String quoted = Quoting.quote(place.text());
        if (hides != null) {
            faults.add(hides, quoted + " is needed by " + Quoting.quote(from) + "; hide that too, or replace it");
        } else if (retirement != null) {
            faults.add(place, quoted + " is retired on " + retirement.on() + "; refer to what took its place");
        } else {
            faults.add(place, quoted + " is the id of no " + NAMES.get(type) + "; correct it or add the entry");
        }
    }

    /** The place of a member, also of one that is missing. */
    static Node at(Node node, String key) {
        Node member = node.child(key);
        return member == null ? node.missing(key) : member;
    }
}
