package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The keys of the schemas are those that the library reads, and the constants are those of the model. */
class SchemaKeysTest {

    private static final String UNKNOWN = "unknown-key";
    private static final String KNOWN = "is not a key that is known here; known are ";

    /** What stands in a file beside what a record holds: the kind of a contact, and the day of an entry. */
    private static final Set<String> BESIDE = Set.of("type", "from");

    /** Values that are one text in a file. */
    private static final Set<String> ONE_TEXT = Set.of("LanguageTag", "Territory");

    @TempDir
    Path directory = Path.of("");

    /** The keys that the library names where one is unknown, by the place of the object. */
    private Map<String, Set<String>> known() {
        CompletePack pack = CompletePack.in(directory);
        Map<String, Set<String>> known = new TreeMap<>();
        for (String file : CompletePack.files()) {
            ObjectNode sample = CompletePack.sample(file);
            List<ObjectNode> objects = new ArrayList<>();
            Schemas.objects(sample, "", (pointer, object) -> {
                if (!pointer.equals("/texts")) {
                    objects.add((ObjectNode) object);
                }
            });
            objects.forEach(object -> object.put(UNKNOWN, "x"));
            for (Violation fault : pack.write(file, sample).refusedAlone(file)) {
                assertThat(fault.message()).startsWith(KNOWN);
                String place = fault.pointer().substring(0, fault.pointer().lastIndexOf('/'));
                known.computeIfAbsent(Schemas.kind(file) + Mutants.place(sample, place), any -> new TreeSet<>())
                        .addAll(Set.of(fault.message().substring(KNOWN.length()).split(", ", -1)));
            }
        }
        return known;
    }

    /** The keys of the objects in the complete pack, by their place. */
    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        for (String file : CompletePack.files()) {
            JsonNode sample = CompletePack.sample(file);
            Schemas.objects(
                    sample,
                    "",
                    (pointer, object) -> used.computeIfAbsent(
                                    Schemas.kind(file) + Mutants.place(sample, pointer), place -> new TreeSet<>())
                            .addAll(object.propertyNames()));
        }
        used.keySet().removeIf(place -> place.matches("(text|labels)/.*texts"));
        return used;
    }

    @Test
    void theCompletePackUsesEveryKeyOfEveryKindOfObject() {
        Map<String, Set<String>> known = known();
        Map<String, Set<String>> used = used();
        Map<Set<String>, Set<String>> usedOfKnown = new HashMap<>();
        known.forEach((place, keys) ->
                usedOfKnown.computeIfAbsent(keys, any -> new TreeSet<>()).addAll(used.getOrDefault(place, Set.of())));

        assertThat(used.keySet()).isEqualTo(known.keySet());
        assertThat(usedOfKnown)
                .allSatisfy((keys, usedKeys) -> assertThat(usedKeys).containsExactlyInAnyOrderElementsOf(keys));
    }

    @Test
    void theKeysOfTheSchemasAreThoseThatTheLibraryKnows() {
        Set<Set<String>> inSchemas = new HashSet<>();
        Schemas.trees()
                .forEach((name, tree) -> Schemas.objects(tree, "", (pointer, object) -> {
                    boolean closed = object.path("additionalProperties").isBoolean();
                    if (closed && !(name.equals("labels") && pointer.equals("/properties/texts"))) {
                        inSchemas.add(new TreeSet<>(object.get("properties").propertyNames()));
                    }
                }));

        assertThat(inSchemas)
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(known().values()));
    }

    @Test
    void everyComponentOfARecordIsAKey() {
        Set<Set<String>> keys = new HashSet<>();
        known().values().forEach(known -> {
            Set<String> own = new TreeSet<>(known);
            own.removeAll(BESIDE);
            keys.addAll(List.of(known, own));
        });

        assertThat(PublishedNames.records())
                .hasSizeGreaterThan(25)
                .filteredOn(type -> type.getRecordComponents().length > 0 && !ONE_TEXT.contains(type.getSimpleName()))
                .allSatisfy(type -> assertThat(keys).as(type.getName()).contains(components(type)));
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> type.getSimpleName().equals("Weekly") && name.equals("hours") ? "weekly" : name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theConstantsOfTheSchemasAreThoseOfTheModel() {
        Set<Set<String>> inSchemas = new HashSet<>();
        Schemas.trees()
                .forEach((name, tree) -> Schemas.objects(tree, "", (pointer, object) -> {
                    if (object.path("enum").isArray()) {
                        inSchemas.add(object.get("enum")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.toSet()));
                    }
                }));
        Set<String> typesOfContacts = inSchemas.stream()
                .filter(names -> names.contains("text-relay"))
                .findFirst()
                .orElseThrow();
        inSchemas.remove(typesOfContacts);

        assertThat(inSchemas).containsExactlyInAnyOrderElementsOf(PublishedNames.ofEnumerations());
        assertThat(typesOfContacts)
                .isEqualTo(used().keySet().stream()
                        .filter(place -> place.endsWith(")"))
                        .map(place -> place.replaceAll(".*\\((.*)\\)", "$1"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theWordsOfTheLibraryAreThoseThatATranslationNeeds() {
        JsonNode english = CompletePack.MAPPER
                .readTree(CompletePack.text(CompletePack.ENGLISH_LABELS))
                .get("texts");
        JsonNode texts = Schemas.tree("labels").at("/properties/texts");
        Map<String, String> described = new TreeMap<>();
        texts.get("properties")
                .properties()
                .forEach(key -> described.put(
                        key.getKey(), key.getValue().get("description").asString()));
        Map<String, String> words = new TreeMap<>();
        english.properties()
                .forEach(key -> words.put(key.getKey(), key.getValue().asString()));

        assertThat(described)
                .as("properties of texts in labels.schema.json, each described by the English words")
                .isEqualTo(words);
        assertThat(texts.get("required").valueStream().map(JsonNode::asString))
                .as("required of texts in labels.schema.json")
                .containsExactlyInAnyOrderElementsOf(words.keySet());
    }
}
