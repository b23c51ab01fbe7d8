package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.safetyresources.CatalogDiff;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.EntryChange;

/** Sums up in a few sentences what differs, danger first. */
final class DiffSummary {

    private DiffSummary() {}

    static String of(CatalogDiff diff, EnglishNames names) {
        if (diff.isEmpty()) {
            return "Nothing changed.";
        }
        List<EntryChange> given = of(diff, ChangeType.CHANGED, EntryChange::danger);
        List<String> sentences = new ArrayList<>();
        if (!given.isEmpty()) {
            sentences.add(Counts.sentence(given, "given another number or address, or other readers", names)
                    + " Look there first.");
        } else if (diff.dangers().isEmpty()) {
            sentences.add("Every number and address that was there before is unchanged.");
        } else {
            sentences.add("No number or address of a channel that stays changed.");
        }
        for (ChangeType type : ChangeType.values()) {
            List<EntryChange> changes = of(diff, type, change -> !given.contains(change));
            if (!changes.isEmpty()) {
                boolean otherwise = type == ChangeType.CHANGED && !given.isEmpty();
                sentences.add(Counts.sentence(changes, otherwise ? "changed in other ways" : type.code(), names));
            }
        }
        if (!diff.texts().isEmpty()) {
            sentences.add(TextWords.sentence(diff.texts()));
        }
        return String.join(" ", sentences);
    }

    private static List<EntryChange> of(CatalogDiff diff, ChangeType type, Predicate<EntryChange> which) {
        return diff.entries().stream()
                .filter(change -> change.type() == type && which.test(change))
                .toList();
    }
}
