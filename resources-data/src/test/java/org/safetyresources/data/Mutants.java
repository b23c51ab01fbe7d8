package org.safetyresources.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values like others of a file, with one thing changed in each: what may be right or wrong, wherever it stands. */
final class Mutants {

    /** What decides which other keys there may be: changed wherever it stands, and not only in one value. */
    private static final Set<String> DECIDING =
            Set.of("purpose", "type", "tier", "service", "worldwide", "territories", "hostsOwn", "pictures");

    private static final String UNKNOWN = "unknown-key";

    /** A value with one thing changed, and what that is. */
    record Mutant(String what, JsonNode value) {

        /** The JSON pointer of what is changed. */
        String place() {
            return what.substring(0, what.indexOf(' ') < 0 ? what.length() : what.indexOf(' '));
        }

        /** The same value with names of its own, for a file where names may stand once only. */
        JsonNode numbered(int number) {
            return CompletePack.MAPPER.readTree(value.toString().replace("n0", "n" + number));
        }
    }

    private final Map<String, Map<String, JsonNode>> keys = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> changedElsewhere = new HashSet<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private final int depth;

    private Mutants(int depth) {
        this.depth = depth;
    }

    /** All changes of values of one kind; what several of them hold in the same place is changed in the first. */
    static List<Mutant> of(Iterable<JsonNode> values) {
        Mutants mutants = new Mutants(Integer.MAX_VALUE);
        values.forEach(value -> Schemas.objects(
                value,
                "",
                (pointer, object) -> object.properties()
                        .forEach(member -> mutants.keys
                                .computeIfAbsent(place(value, pointer), place -> new LinkedHashMap<>())
                                .putIfAbsent(member.getKey(), member.getValue()))));
        values.forEach(value -> {
            mutants.mutants.add(new Mutant("unchanged", value));
            mutants.walk(value, "");
        });
        return mutants.mutants;
    }

    /** All changes of the members of an object, each as a whole. */
    static List<Mutant> ofMembers(ObjectNode object) {
        Mutants mutants = new Mutants(1);
        mutants.walk(object, "");
        if (object.get("texts") instanceof ObjectNode texts) {
            String key = texts.propertyNames().iterator().next();
            mutants.mutants.add(new Mutant("without " + key, without(object, "/texts/" + key)));
        }
        return mutants.mutants;
    }

    /** Where a value stands, whichever item of a list it is in; contacts of each type are another place. */
    static String place(JsonNode root, String pointer) {
        StringBuilder place = new StringBuilder();
        StringBuilder path = new StringBuilder();
        for (String step : pointer.split("/", -1)) {
            path.append(path.isEmpty() && step.isEmpty() && place.isEmpty() ? "" : "/" + step);
            JsonNode type = root.at(path.toString()).path("type");
            place.append('/').append(step.matches("\\d+") ? "*" : step);
            place.append(type.isString() ? "(" + type.asString() + ")" : "");
        }
        return place.toString();
    }

    private void walk(JsonNode root, String pointer) {
        JsonNode value = root.at(pointer);
        String place = place(root, pointer);
        boolean first = changed.add(place);
        if (first || DECIDING.contains(name(pointer))) {
            Collection<JsonNode> odd = !first
                    ? Oddities.ofItsKind(value)
                    : changedElsewhere.add(key(place)) ? Oddities.all(value) : Oddities.some(value);
            odd.forEach(one -> mutants.add(new Mutant(pointer + " = " + one, with(root, pointer, one))));
            mutants.add(new Mutant(pointer + " removed", without(root, pointer)));
        }
        if (value instanceof ObjectNode object) {
            members(root, pointer, object, first);
        } else if (value instanceof ArrayNode items) {
            items(root, pointer, items, first);
        }
    }

    private void members(JsonNode root, String pointer, ObjectNode object, boolean first) {
        if (first) {
            mutants.add(new Mutant(
                    pointer + " with an unknown key",
                    with(root, pointer, object.deepCopy().put(UNKNOWN, "x"))));
        }
        keys.getOrDefault(place(root, pointer), Map.of()).forEach((key, sample) -> {
            if (!object.has(key)) {
                mutants.add(new Mutant(
                        pointer + " with " + key,
                        with(root, pointer, object.deepCopy().set(key, sample))));
            }
        });
        if (pointer.chars().filter(c -> c == '/').count() < depth) {
            object.propertyNames().forEach(key -> walk(root, pointer + "/" + key));
        }
    }

    private void items(JsonNode root, String pointer, ArrayNode items, boolean first) {
        if (first && !items.isEmpty()) {
            mutants.add(new Mutant(
                    pointer + " with an item twice",
                    with(root, pointer, items.deepCopy().add(items.get(0)))));
            mutants.add(new Mutant(
                    pointer + " with null", with(root, pointer, items.deepCopy().addNull())));
            mutants.add(new Mutant(
                    pointer + " with a number",
                    with(root, pointer, items.deepCopy().add(1))));
        }
        for (int i = 0; i < items.size() && depth > 1; i++) {
            walk(root, pointer + "/" + i);
        }
    }

    /** The last keys of a place: what they hold is mostly of one kind, wherever it stands. */
    private static String key(String place) {
        return place.replaceAll("\\([a-z-]+\\)", "").replaceAll(".*/(?=[^/*]+(/\\*)?$)", "");
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static JsonNode with(JsonNode root, String pointer, JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode copy = root.deepCopy();
        if (parent(copy, pointer) instanceof ArrayNode list) {
            list.set(Integer.parseInt(name(pointer)), value);
        } else if (parent(copy, pointer) instanceof ObjectNode object) {
            object.set(name(pointer), value);
        }
        return copy;
    }

    private static JsonNode without(JsonNode root, String pointer) {
        if (pointer.isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        JsonNode copy = root.deepCopy();
        if (parent(copy, pointer) instanceof ArrayNode list) {
            list.remove(Integer.parseInt(name(pointer)));
        } else if (parent(copy, pointer) instanceof ObjectNode object) {
            object.remove(name(pointer));
        }
        return copy;
    }

    private static JsonNode parent(JsonNode root, String pointer) {
        return root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
