package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.EntryKind;
import org.safetyresources.model.Territory;

/** Numbers of things in words. */
final class Counts {

    private Counts() {}

    /** A number and what is counted, such as {@code 1 term} or {@code 1,846 documents}. */
    static String of(int count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }

    static String of(int count, EntryKind kind) {
        return switch (kind) {
            case THREAT_GUIDANCE -> "guidance on " + of(count, "threat");
            case SITUATION_GUIDANCE -> "guidance for " + of(count, "situation");
            default -> of(count, kind.code());
        };
    }

    /** Things in a sentence: {@code a, b and c}. */
    static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** A sentence that counts entries by kind, such as {@code 2 channels and 1 term were added.} */
    static String sentence(List<EntryChange> changes, String what, EnglishNames names) {
        List<String> counted = new ArrayList<>();
        byKind(changes)
                .forEach((kind, some) ->
                        counted.add(of(some.size(), kind) + (kind == EntryKind.CHANNEL ? places(some, names) : "")));
        return capitalized(list(counted)) + (changes.size() == 1 ? " was " : " were ") + what + ".";
    }

    /** Says in which country some channels serve, or in how many. */
    private static String places(List<EntryChange> channels, EnglishNames names) {
        List<Territory> countries = channels.stream()
                .flatMap(channel -> channel.territories().stream())
                .map(Territory::country)
                .distinct()
                .toList();
        boolean worldwide =
                channels.stream().anyMatch(channel -> channel.territories().isEmpty());
        if (countries.size() == 1) {
            return " (" + names.of(countries.get(0)) + (worldwide ? " and the whole world)" : ")");
        }
        List<String> places = new ArrayList<>();
        if (!countries.isEmpty()) {
            places.add("in " + countries.size() + " countries and territories");
        }
        if (worldwide) {
            places.add("for the whole world");
        }
        return " " + list(places);
    }

    static Map<EntryKind, List<EntryChange>> byKind(List<EntryChange> changes) {
        Map<EntryKind, List<EntryChange>> byKind = new EnumMap<>(EntryKind.class);
        changes.forEach(change ->
                byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change));
        return byKind;
    }

    static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
