package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas and the library refuse the same: every value of a pack that holds every key is changed in many
 * ways, and both are asked. What the schemas refuse the library refuses, in a file alone or in its pack; what
 * the library refuses in a file alone the schemas refuse, but for what is {@link Unseen}.
 */
class SchemaDriftTest {

    /** As many as one file holds without any fault going unreported. */
    private static final int MOST = 150;

    /** Said of what was added to a pack here, and would be said of it were it sound. */
    private static final Pattern OF_ADDITIONS = Pattern.compile(
            "is not recorded in ids.txt|has no text .* in text/en|is the id of no (source|organization|threat|document)");

    private static final Schemas SCHEMAS = Schemas.ofSources();

    @TempDir
    Path directory = Path.of("");

    private final Set<Unseen> met = EnumSet.noneOf(Unseen.class);
    private final List<String> drift = new ArrayList<>();

    /** A list of entries in a file. */
    record Entries(String file, String key) {

        List<JsonNode> samples() {
            return List.copyOf(((ArrayNode) CompletePack.sample(file).get(key)).values());
        }

        /** The sample file with more entries after its own. */
        ObjectNode with(List<JsonNode> more) {
            ObjectNode sample = CompletePack.sample(file);
            more.forEach(((ArrayNode) sample.get(key))::add);
            return sample;
        }
    }

    static List<Entries> entries() {
        return CompletePack.files().stream()
                .flatMap(file -> CompletePack.sample(file).properties().stream()
                        .filter(member -> member.getValue().isArray())
                        .map(member -> new Entries(file, member.getKey())))
                .toList();
    }

    @Test
    void bothRefuseTheSame() {
        CompletePack pack = CompletePack.in(directory);
        assertThat(pack.refused()).isEmpty();
        entries().forEach(entries -> entries(pack, entries));
        for (String file : CompletePack.files()) {
            around(pack, file);
            if (CompletePack.sample(file).has("texts")) {
                texts(pack, file);
            }
        }

        assertThat(drift).isEmpty();
        assertThat(met)
                .as("what is met of what no schema sees")
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Unseen.class));
    }

    private void entries(CompletePack pack, Entries entries) {
        List<Mutants.Mutant> doubtful = new ArrayList<>();
        for (List<Mutants.Mutant> some : parts(Mutants.of(entries.samples()))) {
            doubtful.addAll(compare(pack, entries, some));
        }
        for (List<Mutants.Mutant> some : parts(doubtful)) {
            int first = entries.samples().size();
            pack.write(entries.file(), entries.with(numbered(some)));
            Map<Integer, List<String>> refused = byItem(pack.refused(), entries);
            for (int i = 0; i < some.size(); i++) {
                requireRefusal(entries.file(), some.get(i).what(), refused.getOrDefault(first + i, List.of()));
            }
        }
        pack.write(entries.file(), CompletePack.sample(entries.file()));
    }

    /** Compares entries in a file alone, and gives those that only the schema refuses. */
    private List<Mutants.Mutant> compare(CompletePack pack, Entries entries, List<Mutants.Mutant> some) {
        int first = entries.samples().size();
        String json = entries.with(numbered(some)).toString();
        Map<String, List<String>> seen = SCHEMAS.refused(Schemas.kind(entries.file()), json);
        Map<Integer, List<String>> refused =
                byItem(pack.write(entries.file(), json).refusedAlone(entries.file()), entries);
        List<Mutants.Mutant> doubtful = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            String place = "/" + entries.key() + "/" + (first + i);
            List<String> bySchema = below(seen, place);
            List<String> byLibrary = refused.getOrDefault(first + i, List.of());
            if (bySchema.isEmpty()) {
                requireUnseen(entries.file(), some.get(i).what(), byLibrary);
            } else if (byLibrary.stream().allMatch(Unseen::isOfSeveralValues)) {
                doubtful.add(some.get(i));
            }
        }
        return doubtful;
    }

    /** What stands in a file beside its entries and texts, in a file without them; and its lists as a whole. */
    private void around(CompletePack pack, String file) {
        ObjectNode sample = CompletePack.sample(file);
        ObjectNode bare = sample.deepCopy();
        Set<String> lists = new TreeSet<>();
        entries().stream().filter(entries -> entries.file().equals(file)).forEach(entries -> {
            lists.add("/" + entries.key());
            bare.putArray(entries.key());
        });
        Mutants.ofMembers(bare).stream()
                .filter(mutant -> !lists.contains(mutant.place()))
                // The same in every file, and costs as much in each.
                .filter(mutant -> !mutant.place().equals("/$schema") || file.equals("retired.json"))
                .filter(mutant -> !mutant.place().matches("/(madeBy|review)") || file.equals("text/fr.json"))
                .forEach(mutant -> whole(pack, file, mutant));
        Mutants.ofMembers(sample).stream()
                .filter(mutant -> lists.contains(mutant.place()))
                .forEach(mutant -> whole(pack, file, mutant));
        pack.write(file, sample);
    }

    private void whole(CompletePack pack, String file, Mutants.Mutant mutant) {
        String json = mutant.value().toString();
        boolean refused = !SCHEMAS.refused(Schemas.kind(file), json).isEmpty();
        List<String> byLibrary = messages(pack.write(file, json).refusedAlone(file));
        // Two entries with the same everything are two with the same id.
        boolean twice = mutant.what().endsWith("twice") && !byLibrary.isEmpty();
        if (!refused) {
            requireUnseen(file, mutant.what(), byLibrary);
        } else if (!twice && byLibrary.stream().allMatch(Unseen::isOfSeveralValues)) {
            requireRefusal(file, mutant.what(), messages(pack.refused()));
        }
    }

    private void texts(CompletePack pack, String file) {
        ObjectNode sample = CompletePack.sample(file);
        List<String> keys = List.copyOf(sample.get("texts").propertyNames());
        List<Mutants.Mutant> mutants = Mutants.of(List.of(sample.get("texts").get(keys.get(0))));
        for (int first = 0; first < mutants.size(); first += keys.size()) {
            List<Mutants.Mutant> some = mutants.subList(first, Math.min(mutants.size(), first + keys.size()));
            ObjectNode changed = sample.deepCopy();
            for (int i = 0; i < some.size(); i++) {
                ((ObjectNode) changed.get("texts")).set(keys.get(i), some.get(i).value());
            }
            Map<String, List<String>> seen = SCHEMAS.refused(Schemas.kind(file), changed.toString());
            Map<String, List<String>> refused = new TreeMap<>();
            for (Violation fault : pack.write(file, changed).refusedAlone(file)) {
                refused.computeIfAbsent(fault.pointer(), at -> new ArrayList<>())
                        .add(fault.message());
            }
            for (int i = 0; i < some.size(); i++) {
                List<String> bySchema = below(seen, "/texts/" + keys.get(i));
                List<String> byLibrary = below(refused, "/texts/" + keys.get(i));
                if (bySchema.isEmpty()) {
                    requireUnseen(file, some.get(i).what(), byLibrary);
                } else {
                    requireRefusal(file, some.get(i).what(), byLibrary);
                }
            }
        }
        pack.write(file, sample);
    }

    private void requireUnseen(String file, String what, List<String> byLibrary) {
        for (String message : byLibrary) {
            Optional<Unseen> unseen = Unseen.of(message);
            unseen.ifPresent(met::add);
            if (unseen.isEmpty()) {
                drift.add(brief(file + ": " + what) + ": the library says: " + brief(message));
            }
        }
    }

    private void requireRefusal(String file, String what, List<String> byLibrary) {
        if (byLibrary.stream()
                .noneMatch(message -> !Unseen.isOfSeveralValues(message)
                        && !OF_ADDITIONS.matcher(message).find())) {
            drift.add(brief(file + ": " + what) + ": only the schema refuses it");
        }
    }

    private static String brief(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "..." : text;
    }

    private static List<JsonNode> numbered(List<Mutants.Mutant> mutants) {
        List<JsonNode> numbered = new ArrayList<>();
        mutants.forEach(mutant -> numbered.add(mutant.numbered(numbered.size() + 1)));
        return numbered;
    }

    private static List<List<Mutants.Mutant>> parts(List<Mutants.Mutant> mutants) {
        List<List<Mutants.Mutant>> parts = new ArrayList<>();
        for (int first = 0; first < mutants.size(); first += MOST) {
            parts.add(mutants.subList(first, Math.min(mutants.size(), first + MOST)));
        }
        return parts;
    }

    private static List<String> below(Map<String, List<String>> byPlace, String place) {
        return byPlace.entrySet().stream()
                .filter(entry -> entry.getKey().equals(place) || entry.getKey().startsWith(place + "/"))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .toList();
    }

    private static Map<Integer, List<String>> byItem(List<Violation> faults, Entries entries) {
        assertThat(faults).hasSizeLessThan(1000);
        Pattern item = Pattern.compile("/" + entries.key() + "/(\\d+)(/.*)?");
        Map<Integer, List<String>> byItem = new TreeMap<>();
        for (Violation fault : faults) {
            Matcher matcher = item.matcher(fault.pointer());
            assertThat(matcher.matches()).as("place of %s", fault).isTrue();
            byItem.computeIfAbsent(Integer.valueOf(matcher.group(1)), i -> new ArrayList<>())
                    .add(fault.message());
        }
        return byItem;
    }

    private static List<String> messages(List<Violation> faults) {
        return faults.stream().map(Violation::message).toList();
    }
}
