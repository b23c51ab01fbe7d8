package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.internal.diff.Block.Line;
import org.safetyresources.internal.diff.Block.Style;

/** Contacts that came or went, from their values: what kind each is, and its number or address. */
final class ContactWords {

    private static final String CONTACTS = "contacts";
    private static final int PARTS = 3;

    private final EnglishNames names;

    ContactWords(EnglishNames names) {
        this.names = names;
    }

    /** All contacts of a channel that came or went, or the address of a resource. */
    List<Line> all(EntryChange change) {
        Map<String, List<ValueChange>> contacts = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (ValueChange value : change.values()) {
            List<String> path = value.path();
            if (path.size() == PARTS && path.get(0).equals(CONTACTS)) {
                contacts.computeIfAbsent(path.get(1), name -> new ArrayList<>()).add(value);
            } else if (path.equals(List.of("url"))) {
                lines.add(new Line().run(Style.ADDRESS, text(value)));
            }
        }
        contacts.forEach((name, values) -> lines.add(one(name, values)));
        return lines;
    }

    /** One contact that came or went, by its name in the path and its values. */
    Line one(String name, List<ValueChange> values) {
        Map<String, String> parts = new LinkedHashMap<>();
        values.forEach(value -> parts.put(value.path().get(value.path().size() - 1), text(value)));
        String display = parts.getOrDefault("display", "");
        String service = parts.getOrDefault("service", "any");
        return switch (name.split(" ", 2)[0]) {
            case "phone" -> number(service.equals("any") ? "" : service + " ", display, parts);
            case "sms" -> number("text " + keyword(parts), display, parts);
            case "text-relay" -> number("text relay ", display, parts);
            case "messenger" ->
                new Line().plain(names.app(parts.getOrDefault("app", "")) + " ").run(Style.NUMBER, display);
            case "chat" -> address("chat ", parts, "url");
            case "web-form" -> address("form ", parts, "url");
            case "email" -> address("", parts, "address");
            default -> address("", parts, "url");
        };
    }

    private static String keyword(Map<String, String> parts) {
        String keyword = parts.getOrDefault("keyword", "");
        return keyword.isEmpty() ? "" : "“" + keyword + "” to ";
    }

    /** Who checks a number must see what is dialled, unless it can be seen from what is shown. */
    private static Line number(String before, String display, Map<String, String> parts) {
        String dial = parts.getOrDefault("dial", "");
        String shown = display.replaceAll("[^0-9]", "").replaceAll("^0+", "");
        Line line = new Line().plain(before).run(Style.NUMBER, display);
        return dial.isEmpty() || dial.endsWith(shown)
                ? line
                : line.plain(", dialled ").run(Style.NUMBER, dial);
    }

    private static Line address(String before, Map<String, String> parts, String part) {
        return new Line().plain(before).run(Style.ADDRESS, parts.getOrDefault(part, ""));
    }

    private static String text(ValueChange value) {
        return value.newer().or(value::older).orElse("");
    }
}
