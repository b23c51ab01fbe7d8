package org.safetyresources.internal.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.Entry;

/**
 * Lays packs over each other in their order: what a later one replaces or hides goes from those before it,
 * and the texts of an entry go with it, in every language.
 */
public final class PackMerger {

    private final Faults faults;
    private final Map<String, Located<? extends Entry>> entries = new HashMap<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private List<Pack> merged = new ArrayList<>();

    private PackMerger(Faults faults) {
        this.faults = faults;
    }

    /** {@return the packs, each without what a later one replaces or hides} */
    public static List<Pack> merge(List<Pack> packs, Faults faults) {
        PackMerger merger = new PackMerger(faults);
        packs.forEach(merger::lay);
        return List.copyOf(merger.merged);
    }

    private void lay(Pack pack) {
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Set<String> said = new HashSet<>();
        Set<String> ownTexts = new HashSet<>();
        pack.texts().forEach(file -> ownTexts.addAll(file.texts().keySet()));
        for (Located<String> id : pack.overlay().replaces()) {
            if (isSaidOnce(id, said) && isReplaced(id, pack, ownTexts)) {
                (texts.containsKey(id.value()) ? keys : ids).add(id.value());
            }
        }
        for (Located<String> id : pack.overlay().hides()) {
            if (isSaidOnce(id, said) && isHidden(id, pack)) {
                ids.add(id.value());
            }
        }
        remove(ids, keys);
        merged.add(pack);
        pack.entries().forEach(entry -> entries.putIfAbsent(entry.value().id(), entry));
        pack.texts().forEach(file -> add(file, pack));
    }

    private boolean isSaidOnce(Located<String> id, Set<String> said) {
        boolean first = said.add(id.value());
        if (!first) {
            faults.add(id.node(), Quoting.quote(id.value()) + " is named twice; remove one");
        }
        return first;
    }

    private boolean isReplaced(Located<String> id, Pack pack, Set<String> ownTexts) {
        Node place = id.node();
        String quoted = Quoting.quote(id.value());
        if (faults.hasLoss()) {
            // What this pack has in its place may not have been read; that is no fault of its own.
            return texts.containsKey(id.value()) || entries.containsKey(id.value());
        }
        if (texts.containsKey(id.value())) {
            if (!ownTexts.contains(id.value())) {
                faults.add(place, quoted + " is a text that this pack does not have; write it in text/en.json");
            }
            return ownTexts.contains(id.value());
        }
        Located<? extends Entry> before = entries.get(id.value());
        if (before == null) {
            faults.add(place, quoted + " is neither an entry nor a text of a pack added before this one");
            return false;
        }
        Located<? extends Entry> now = pack.entries().stream()
                .filter(entry -> entry.value().id().equals(id.value()))
                .findFirst()
                .orElse(null);
        if (now == null) {
            faults.add(place, quoted + " is an entry that this pack does not have; add it, or hide the other one");
        } else if (now.value().getClass() != before.value().getClass()) {
            faults.add(
                    place,
                    quoted + " is another kind of entry in " + before.node().file() + "; choose another id");
        }
        return now != null;
    }

    private boolean isHidden(Located<String> id, Pack pack) {
        String quoted = Quoting.quote(id.value());
        if (faults.hasLoss()) {
            return entries.containsKey(id.value());
        }
        if (!entries.containsKey(id.value())) {
            faults.add(id.node(), quoted + " is no entry of a pack added before this one; correct it or remove it");
            return false;
        }
        if (pack.entries().stream().anyMatch(entry -> entry.value().id().equals(id.value()))) {
            faults.add(id.node(), quoted + " is an entry of this pack; to replace the other, list it under replaces");
            return false;
        }
        return true;
    }

    private void remove(Set<String> ids, Set<String> keys) {
        if (ids.isEmpty() && keys.isEmpty()) {
            return;
        }
        Set<String> goneKeys = new HashSet<>(keys);
        for (Pack pack : merged) {
            for (Located<? extends Entry> entry : pack.entries()) {
                if (ids.contains(entry.value().id())) {
                    goneKeys.addAll(OwnTexts.of(entry.value()));
                }
            }
        }
        merged = new ArrayList<>(
                merged.stream().map(pack -> without(pack, ids, goneKeys)).toList());
        ids.forEach(entries::remove);
        goneKeys.forEach(texts::remove);
    }

    private static Pack without(Pack pack, Set<String> ids, Set<String> keys) {
        List<Located<? extends Entry>> kept = new ArrayList<>(pack.entries());
        kept.removeIf(entry -> ids.contains(entry.value().id()));
        List<TextFile> files = new ArrayList<>();
        for (TextFile file : pack.texts()) {
            Map<String, Located<TextFile.Wording>> words = new LinkedHashMap<>(file.texts());
            words.keySet().removeAll(keys);
            files.add(new TextFile(file.language(), words));
        }
        return pack.with(kept, files);
    }

    private void add(TextFile file, Pack pack) {
        String language = file.language().value().code();
        file.texts().forEach((key, text) -> {
            String other = texts.computeIfAbsent(key, any -> new HashMap<>()).putIfAbsent(language, pack.location());
            if (other != null) {
                faults.add(
                        text.node(),
                        "is a text of " + other + " already; to replace it, list its key under replaces in"
                                + " manifest.json");
            }
        });
    }
}
