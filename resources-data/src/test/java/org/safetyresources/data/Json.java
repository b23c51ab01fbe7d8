package org.safetyresources.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small reader of JSON, so that tests look at source files without the library. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Reads a file: an object becomes a map, an array a list, and everything else its text. */
    static Map<String, Object> read(Path file) {
        try {
            Json json = new Json(Files.readString(file));
            Map<String, Object> object = object(json.value());
            if (json.next() != '\0') {
                throw json.fault("more after the end");
            }
            return object;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /** All JSON files below a directory, in order. */
    static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // objects have no other form here
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** An object in an object; an empty one if there is none. */
    static Map<String, Object> object(Map<String, Object> object, String key) {
        return object(object.getOrDefault(key, Map.of()));
    }

    /** The objects in an array; none if there is no such array. */
    @SuppressWarnings("unchecked") // arrays have no other form here
    static List<Map<String, Object>> objects(Map<String, Object> object, String key) {
        return ((List<Object>) object.getOrDefault(key, List.of()))
                .stream().map(Json::object).toList();
    }

    /** The texts in an array; none if there is no such array. */
    @SuppressWarnings("unchecked") // arrays have no other form here
    static List<String> texts(Map<String, Object> object, String key) {
        return ((List<Object>) object.getOrDefault(key, List.of()))
                .stream().map(String.class::cast).toList();
    }

    static String text(Map<String, Object> object, String key) {
        return String.valueOf(object.getOrDefault(key, ""));
    }

    private Object value() {
        return switch (next()) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            if (!members.isEmpty()) {
                take(',');
            }
            next();
            String key = string();
            take(':');
            if (members.put(key, value()) != null) {
                throw fault(key + " stands twice");
            }
        }
        at++;
        return members;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        at++;
        while (next() != ']') {
            if (!items.isEmpty()) {
                take(',');
            }
            items.add(value());
        }
        at++;
        return items;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c != '\\') {
                string.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            switch (escaped) {
                case '"', '\\', '/' -> string.append(escaped);
                case 'n' -> string.append('\n');
                case 'u' -> {
                    string.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> throw fault("an escape that no file here needs");
            }
        }
        at++;
        return string.toString();
    }

    private String bare() {
        int start = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String bare = text.substring(start, at);
        if (!bare.matches("true|false|0|[1-9]\\d*")) {
            throw fault("no value");
        }
        return bare;
    }

    private void take(char expected) {
        if (next() != expected) {
            throw fault("no " + expected);
        }
        at++;
    }

    /** The next character that is no space; a zero at the end. */
    private char next() {
        while (at < text.length() && " \n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalStateException fault(String what) {
        return new IllegalStateException(what + " at character " + at);
    }
}
