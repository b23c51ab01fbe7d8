package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.internal.text.Names;
import org.safetyresources.model.Purpose;

/** What channels that came or went are for. */
final class Purposes {

    private Purposes() {}

    /** How many there are of each purpose, such as {@code 12 emergency numbers}. */
    static List<String> counted(List<EntryChange> channels) {
        Map<Purpose, Integer> counts = new EnumMap<>(Purpose.class);
        channels.forEach(channel -> counts.merge(of(channel), 1, Integer::sum));
        List<String> told = new ArrayList<>();
        counts.forEach((purpose, count) -> told.add(words(purpose, count)));
        return told;
    }

    /** By country as before, and within each by purpose: emergency numbers lead. */
    static List<EntryChange> inOrder(List<EntryChange> services) {
        List<EntryChange> ordered = new ArrayList<>(services);
        ordered.sort(Comparator.comparing(CatalogComparison::country).thenComparing(Purposes::of));
        return ordered;
    }

    private static String words(Purpose purpose, int count) {
        return switch (purpose) {
            case EMERGENCY -> Counts.of(count, "emergency number");
            case CRISIS -> Counts.of(count, "crisis line");
            case TIP_LINE -> Counts.of(count, "tip line");
            case REPORT_CSAM -> Counts.of(count, "hotline") + " for child sexual abuse material";
            case REPORT_POLICE -> Counts.of(count, "way") + " to report to the police";
            case CHILD_HELPLINE -> Counts.of(count, "child helpline");
            case SUPPORT -> Counts.of(count, "support service");
            case REMOVAL -> Counts.of(count, "removal service");
            case MISSING_CHILD -> Counts.of(count, "line") + " for missing children";
            case INFORMATION -> Counts.of(count, "information service");
        };
    }

    private static Purpose of(EntryChange service) {
        for (ValueChange value : service.values()) {
            if (value.path().equals(List.of("purpose"))) {
                Purpose purpose =
                        Names.find(Purpose.class, value.newer().or(value::older).orElse(""));
                return purpose == null ? Purpose.INFORMATION : purpose;
            }
        }
        return Purpose.INFORMATION;
    }
}
