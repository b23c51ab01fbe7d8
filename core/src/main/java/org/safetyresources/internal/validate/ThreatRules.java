package org.safetyresources.internal.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safetyresources.internal.index.Keys;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Organization;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;

/** No threat is broader than itself, no organization part of itself, and no name means two things. */
final class ThreatRules {

    private final Faults faults;
    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ThreatRules(Faults faults) {
        this.faults = faults;
    }

    static void check(List<Pack> packs, Faults faults) {
        ThreatRules rules = new ThreatRules(faults);
        List<Located<ThreatDefinition>> threats =
                all(packs, ThreatDefinition.class).toList();
        List<Located<Organization>> organizations =
                all(packs, Organization.class).toList();
        threats.forEach(t -> rules.above.put(t.value().id(), t.value().broader()));
        organizations.forEach(
                o -> rules.above.put(o.value().id(), o.value().partOf().stream().toList()));
        threats.forEach(t -> rules.cycle(t.value().id(), References.at(t.node(), "broader")));
        organizations.forEach(o -> rules.cycle(o.value().id(), References.at(o.node(), "partOf")));
        threats.forEach(rules::names);
        all(packs, Term.class).forEach(rules::terms);
    }

    private static <T extends Entry> Stream<Located<T>> all(List<Pack> packs, Class<T> type) {
        return packs.stream().flatMap(pack -> pack.entries(type));
    }

    private void cycle(String start, Node place) {
        Set<String> seen = new HashSet<>();
        List<String> next = above.getOrDefault(start, List.of());
        while (!next.isEmpty()) {
            if (next.contains(start)) {
                faults.add(place, "leads back to " + Quoting.quote(start) + " itself; break the circle");
                return;
            }
            next = next.stream()
                    .filter(seen::add)
                    .flatMap(id -> above.getOrDefault(id, List.of()).stream())
                    .toList();
        }
    }

    private void names(Located<ThreatDefinition> threat) {
        Node node = threat.node();
        name(threat.value().id(), threat.value().id(), References.at(node, "id"));
        name(threat.value().id(), threat.value().name(), References.at(node, "name"));
        Stream.of("shortForms", "aliases")
                .flatMap(key -> References.at(node, key).items().stream())
                .forEach(item -> name(threat.value().id(), item.text(), item));
    }

    private void terms(Located<Term> term) {
        term.value()
                .threat()
                .ifPresent(threat ->
                        References.at(term.node(), "avoid").items().forEach(item -> name(threat, item.text(), item)));
    }

    private void name(String threat, String name, Node place) {
        String owner = names.putIfAbsent(Keys.normalize(name), threat);
        if (owner != null && !owner.equals(threat)) {
            faults.add(place, Quoting.quote(name) + " already names " + Quoting.quote(owner));
        }
    }
}
