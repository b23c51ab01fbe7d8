package org.safetyresources.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The reference in FORMAT.md, made from the schemas: every file, every kind of value that has keys, every key. */
final class FormatTables {

    private static final List<String> FILES = List.of(
            "manifest",
            "country",
            "worldwide",
            "documents",
            "text",
            "labels",
            "retired",
            "resources",
            "organizations",
            "sources",
            "threats",
            "terminology",
            "facts",
            "guidance");

    private static final List<String> SHARED = List.of(
            "channel",
            "serves",
            "contact",
            "hours",
            "weekly",
            "cost",
            "reach",
            "spokenLanguages",
            "anonymity",
            "note",
            "document",
            "source",
            "quotation",
            "footnote",
            "translation");

    /** The types of contact share most keys and have one table. */
    private static final List<String> CONTACTS =
            List.of("phone", "sms", "textRelay", "messenger", "chat", "webForm", "webPage", "email");

    private final JsonNode shared = Schemas.tree(Schemas.DEFINITIONS).get("$defs");
    private final StringBuilder page = new StringBuilder();

    private FormatTables() {}

    /** What a key of a contact is in the types that have it. */
    private static final class Use {
        private final Set<String> types = new LinkedHashSet<>();
        private final Set<String> needing = new LinkedHashSet<>();
        private final Set<String> values = new LinkedHashSet<>();
        private final Set<String> descriptions = new LinkedHashSet<>();

        String needed() {
            Set<String> others = new LinkedHashSet<>(types);
            others.removeAll(needing);
            String need = needing.isEmpty()
                    ? ""
                    : types.size() == CONTACTS.size() && others.isEmpty() ? "yes" : "yes, " + of(needing);
            String also = others.isEmpty() || others.size() == CONTACTS.size() ? "" : of(others);
            return need.isEmpty() || also.isEmpty() ? need + also : need + "; may be there " + also;
        }

        private static String of(Set<String> types) {
            return "of " + String.join(", ", types);
        }
    }

    static String write() {
        FormatTables tables = new FormatTables();
        for (String name : FILES) {
            JsonNode schema = Schemas.tree(name);
            tables.heading(
                    schema.get("title").asString(), schema.get("description").asString());
            tables.table(schema);
        }
        for (String name : SHARED) {
            JsonNode schema = tables.shared.get(name);
            tables.heading("`" + name + "`", words(schema));
            if (name.equals("contact")) {
                tables.contacts(schema);
            } else {
                tables.table(schema);
            }
        }
        tables.heading("Values", "What is called so above.");
        tables.page.append("| value | what it is |\n| --- | --- |\n");
        tables.shared.properties().forEach(definition -> {
            if (definition.getValue().path("type").asString("").equals("string")) {
                tables.line(definition.getKey(), words(definition.getValue()) + names(definition.getValue()));
            }
        });
        return tables.page.toString();
    }

    private void heading(String title, String words) {
        page.append(page.isEmpty() ? "" : "\n").append("### ").append(title).append("\n\n");
        page.append(words).append("\n\n");
    }

    private void head() {
        line("key", "needed", "value", "what it is");
        line("---", "---", "---", "---");
    }

    private void line(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** The keys of an object, and below them those of the objects that stand in its own schema. */
    private void table(JsonNode schema) {
        head();
        schema.get("properties").properties().forEach(key -> {
            if (!key.getKey().equals("$schema")) {
                boolean needed = required(schema).contains(key.getKey());
                line("`" + key.getKey() + "`", needed ? "yes" : "", value(key.getValue()), words(key.getValue()));
            }
        });
        for (Map.Entry<String, JsonNode> key : schema.get("properties").properties()) {
            JsonNode item = key.getValue().path("items");
            if (item.has("properties")) {
                page.append("\nEach of `").append(key.getKey()).append("`: ");
                page.append(words(item)).append("\n\n");
                table(item);
            }
        }
    }

    private void contacts(JsonNode contact) {
        head();
        JsonNode type = contact.at("/properties/type");
        line("`type`", "yes", value(type), words(type));
        Map<String, Use> uses = new LinkedHashMap<>();
        for (String kind : CONTACTS) {
            JsonNode schema = shared.get(kind);
            String name = schema.at("/properties/type/const").asString();
            schema.get("properties").properties().forEach(key -> {
                Use use = uses.computeIfAbsent(key.getKey(), any -> new Use());
                use.types.add(name);
                use.values.add(value(key.getValue()));
                use.descriptions.add(words(key.getValue()));
                if (required(schema).contains(key.getKey())) {
                    use.needing.add(name);
                }
            });
        }
        uses.remove("type");
        uses.forEach((key, use) -> line(
                "`" + key + "`", use.needed(), String.join(" or ", use.values), String.join(" ", use.descriptions)));
    }

    private static Set<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private String value(JsonNode value) {
        if (value.has("$ref")) {
            String name = value.get("$ref").asString().replaceAll(".*/", "");
            JsonNode definition = shared.get(name);
            String type = definition.path("type").asString("");
            return SHARED.contains(name) ? link(name) : type.equals("array") ? value(definition) : name;
        }
        if (value.has("allOf")) {
            return value(value.get("allOf").get(0));
        }
        return switch (value.path("type").asString("")) {
            case "array" -> "list of " + value(value.get("items")) + (value.has("minItems") ? ", at least one" : "");
            case "boolean" -> "true or false";
            case "integer" -> "whole number, " + value.get("minimum") + " to " + value.get("maximum");
            case "object" -> value.has("properties") ? "objects" : "text or " + link("translation") + " by textKey";
            case "string" -> value.has("enum") ? "one of" + names(value) : "text of its own shape";
            default -> value.has("if") ? "`always` or " + link("weekly") : "id or textKey";
        };
    }

    private static String link(String name) {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private static String names(JsonNode value) {
        return value.path("enum")
                .valueStream()
                .map(name -> " `" + name.asString() + "`")
                .collect(Collectors.joining(","));
    }

    /** The title and description of a schema, as sentences. */
    private static String words(JsonNode schema) {
        String title = schema.path("title").asString("");
        String description = schema.path("description").asString("");
        String words = title + (title.isEmpty() || description.isEmpty() ? "" : ". ") + description;
        return words.isEmpty() || words.endsWith(".") ? words : words + ".";
    }
}
