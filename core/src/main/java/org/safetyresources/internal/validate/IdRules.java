package org.safetyresources.internal.validate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetyresources.internal.index.Keys;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.FileKind;
import org.safetyresources.internal.read.InForce;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.ReportingChannel;

/**
 * Ids are unique, or of versions of one entry that take effect on different days, and each is recorded in
 * the ledger of its pack for ever.
 */
final class IdRules {

    private final Faults faults;
    private final Map<String, Located<? extends Entry>> byId = new HashMap<>();
    private final Map<String, Set<LocalDate>> versions = new HashMap<>();
    private final Map<String, String> byReading = new HashMap<>();

    private IdRules(Faults faults) {
        this.faults = faults;
    }

    /** Checks packs as they were read, and as they are laid over each other. */
    static void check(List<Pack> packs, List<Pack> merged, Faults faults) {
        IdRules rules = new IdRules(faults);
        merged.forEach(pack -> pack.entries().forEach(rules::unique));
        packs.forEach(rules::ledger);
    }

    /** Checks what can be judged of a file alone. */
    static void checkAlone(Pack file, Faults faults) {
        IdRules rules = new IdRules(faults);
        file.entries().forEach(rules::unique);
    }

    private void unique(Located<? extends Entry> entry) {
        String id = entry.value().id();
        Located<? extends Entry> first = byId.putIfAbsent(id, entry);
        boolean newVersion =
                versions.computeIfAbsent(id, any -> new HashSet<>()).add(InForce.from(entry));
        if (first == null) {
            distinct(entry);
        } else if (!newVersion || !first.node().file().equals(entry.node().file())) {
            taken(entry, first.node());
        } else if (first.value().getClass() != entry.value().getClass()) {
            faults.add(
                    References.at(entry.node(), "id"),
                    Quoting.quote(id) + " is another kind of entry until then; choose another id");
        }
    }

    private void taken(Located<? extends Entry> entry, Node first) {
        Node id = References.at(entry.node(), "id");
        boolean samePack = pack(first).equals(pack(entry.node()));
        faults.add(
                id,
                Quoting.quote(entry.value().id()) + " is taken by " + first.file()
                        + (first.line() == 0 ? " of the packaged data" : " line " + first.line())
                        + "; ids are unique over all data"
                        + (samePack ? "" : "; to replace that entry, list the id under replaces in manifest.json"));
    }

    /** What stands before the names of the files of a pack. */
    private static String pack(Node node) {
        return node.file().substring(0, node.file().length() - node.name().length());
    }

    /** Entries are looked for by what matters of their id, which must therefore differ. */
    private void distinct(Located<? extends Entry> entry) {
        String id = entry.value().id();
        String other = byReading.putIfAbsent(Keys.normalize(id), id);
        if (other != null) {
            faults.add(
                    References.at(entry.node(), "id"),
                    Quoting.quote(id) + " differs from " + Quoting.quote(other)
                            + " in hyphens only; choose another id");
        }
    }

    private void ledger(Pack pack) {
        Set<String> groups = new HashSet<>();
        Set<String> used = new HashSet<>();
        Set<String> replaced = new HashSet<>();
        pack.overlay().replaces().forEach(id -> replaced.add(id.value()));
        for (Located<? extends Entry> entry : pack.entries()) {
            used.add(entry.value().id());
            // What is replaced is recorded in the ledger of the pack that it comes from.
            if (!(entry.value() instanceof Evidence)
                    && !replaced.contains(entry.value().id())) {
                recorded(pack, References.at(entry.node(), "id"), entry.value().id());
            }
            if (entry.value() instanceof ReportingChannel channel
                    && channel.group().isPresent()) {
                group(pack, channel.group().get(), References.at(entry.node(), "group"), groups);
            }
        }
        pack.retirements().forEach(retirement -> {
            used.add(retirement.value().id());
            recorded(
                    pack,
                    References.at(retirement.node(), "id"),
                    retirement.value().id());
        });
        pack.ledger().keySet().stream()
                .filter(id -> !faults.hasLoss() && !used.contains(id) && !groups.contains(id) && !byId.containsKey(id))
                .sorted()
                .forEach(id -> faults.addLine(
                        pack.name() + FileKind.LEDGER,
                        pack.ledger().getOrDefault(id, 0),
                        Quoting.quote(id) + " is an id of no entry; a published id is never given up: list it in "
                                + "retired.json"));
    }

    private void group(Pack pack, String group, Node place, Set<String> groups) {
        boolean known = byId.containsKey(group);
        if (groups.add(group) && (pack.ledger().containsKey(group) || !isOfEarlierPack(pack, group))) {
            recorded(pack, place, group);
        }
        if (known) {
            faults.add(place, Quoting.quote(group) + " is the id of an entry; a group needs an id of its own");
        }
    }

    /** A replaced channel stays in the group it was in. */
    private static boolean isOfEarlierPack(Pack pack, String group) {
        return pack.overlay().replaces().stream()
                .anyMatch(id -> pack.entries(ReportingChannel.class)
                        .anyMatch(channel -> channel.value().id().equals(id.value())
                                && channel.value().groupId().equals(group)));
    }

    private void recorded(Pack pack, Node place, String id) {
        if (!faults.hasLoss() && !pack.ledger().containsKey(id)) {
            faults.add(place, Quoting.quote(id) + " is not recorded in ids.txt; add it there");
        }
    }
}
