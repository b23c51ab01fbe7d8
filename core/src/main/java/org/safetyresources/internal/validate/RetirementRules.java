package org.safetyresources.internal.validate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.InForce;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.internal.text.Shapes;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Retirement;

/** What is retired is gone, or will be, and its successor can be found. */
final class RetirementRules {

    private final Faults faults;
    private final Map<String, Located<? extends Entry>> first = new HashMap<>();
    private final Map<String, Located<? extends Entry>> last = new HashMap<>();
    private final Map<String, Retirement> retired = new HashMap<>();

    private RetirementRules(Faults faults) {
        this.faults = faults;
    }

    static void check(List<Pack> merged, Faults faults) {
        RetirementRules rules = new RetirementRules(faults);
        for (Pack pack : merged) {
            pack.entries().forEach(rules::version);
            pack.retirements().forEach(rules::unique);
        }
        for (Pack pack : merged) {
            pack.retirements()
                    .forEach(
                            retirement -> rules.check(retirement, pack.version().released()));
        }
    }

    /** Checks what can be judged of a file alone. */
    static void checkAlone(Pack file, Faults faults) {
        file.retirements().forEach(new RetirementRules(faults)::unique);
    }

    private void version(Located<? extends Entry> entry) {
        String id = entry.value().id();
        first.merge(id, entry, (a, b) -> InForce.from(b).isBefore(InForce.from(a)) ? b : a);
        last.merge(id, entry, (a, b) -> InForce.from(b).isAfter(InForce.from(a)) ? b : a);
    }

    private void unique(Located<Retirement> retirement) {
        String id = retirement.value().id();
        Node place = References.at(retirement.node(), "id");
        Shapes.identifier(id).ifPresent(problem -> faults.add(place, Quoting.quote(id) + " " + problem));
        if (retired.putIfAbsent(id, retirement.value()) != null) {
            faults.add(place, Quoting.quote(id) + " is retired twice; keep one");
        }
    }

    private void check(Located<Retirement> retirement, LocalDate released) {
        Retirement value = retirement.value();
        Located<? extends Entry> entry = last.get(value.id());
        Node on = References.at(retirement.node(), "on");
        if (entry != null && !faults.has(on)) {
            if (!value.on().isAfter(released)) {
                faults.add(
                        on,
                        value.on() + " is over, but the entry " + Quoting.quote(value.id())
                                + " is still here; remove the entry, or the retirement");
            } else if (!InForce.from(entry).isBefore(value.on())) {
                faults.add(
                        on,
                        value.on() + " is not after the day from which on the entry " + Quoting.quote(value.id())
                                + " is in force; correct one of them");
            }
        }
        if (value.successor().isPresent()) {
            successor(value, References.at(retirement.node(), "successor"));
        }
    }

    private void successor(Retirement retirement, Node place) {
        String successor = retirement.successor().orElseThrow();
        Set<String> seen = new HashSet<>(Set.of(retirement.id()));
        String next = successor;
        while (seen.add(next)) {
            Retirement further = retired.get(next);
            if (further == null || further.successor().isEmpty()) {
                known(retirement, successor, place);
                return;
            }
            next = further.successor().get();
        }
        faults.add(
                place,
                Quoting.quote(successor) + " leads back to " + Quoting.quote(retirement.id())
                        + " itself; break the circle");
    }

    private void known(Retirement retirement, String successor, Node place) {
        Located<? extends Entry> entry = first.get(successor);
        Located<? extends Entry> own = last.get(retirement.id());
        if (faults.hasLoss()) {
            return;
        }
        if (entry == null && !retired.containsKey(successor)) {
            faults.add(place, Quoting.quote(successor) + " is the id of no entry; correct it or add the entry");
        } else if (entry != null
                && own != null
                && entry.value().getClass() != own.value().getClass()) {
            faults.add(place, Quoting.quote(successor) + " is another kind of entry; name one of the same kind");
        } else if (entry != null && InForce.from(entry).isAfter(retirement.on())) {
            faults.add(
                    place,
                    Quoting.quote(successor) + " is in force from " + InForce.from(entry)
                            + " on only; until then nothing would take the place of " + Quoting.quote(retirement.id()));
        }
    }
}
