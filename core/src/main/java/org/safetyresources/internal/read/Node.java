package org.safetyresources.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value and its place in its file. */
public final class Node {

    /** The kinds of JSON values. */
    public enum Kind {
        /** An object. */
        OBJECT('o', "an object"),
        /** An array. */
        ARRAY('a', "a list"),
        /** A string. */
        TEXT('t', "a text"),
        /** A number, kept as written. */
        NUMBER('n', "a number"),
        /** True or false. */
        BOOLEAN('b', "true or false"),
        /** The null literal. */
        NULL('z', "null");

        private final char code;
        private final String words;

        Kind(char code, String words) {
            this.code = code;
            this.words = words;
        }

        /** {@return the letter that stands for the kind where values are packed} */
        public char code() {
            return code;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final String file;
    private final @Nullable Node parent;
    private final String key;
    private final Kind kind;
    private final int line;
    private final int column;
    private final String text;
    private final Map<String, Node> members = new LinkedHashMap<>();
    private final List<Node> items = new ArrayList<>();

    private Node(String file, @Nullable Node parent, String key, Kind kind, int line, int column, String text) {
        this.file = file;
        this.parent = parent;
        this.key = key;
        this.kind = kind;
        this.line = line;
        this.column = column;
        this.text = text;
    }

    /** The outermost value of a file. */
    public static Node root(String file, Kind kind, int line, int column, String text) {
        return new Node(file, null, "", kind, line, column, text);
    }

    /** Adds a value to this object or array; a second one of the same key takes the first one's place. */
    public Node add(String name, Kind childKind, int childLine, int childColumn, String childText) {
        String childKey = kind == Kind.ARRAY ? Integer.toString(items.size()) : name;
        Node child = new Node(file, this, childKey, childKind, childLine, childColumn, childText);
        if (kind == Kind.ARRAY) {
            items.add(child);
        } else {
            members.put(childKey, child);
        }
        return child;
    }

    /** Adds a copy of a value, with all that is in it, to this array. */
    public void copy(Node other) {
        copy(other, "");
    }

    private void copy(Node other, String name) {
        Node copy = add(name, other.kind, other.line, other.column, other.text);
        other.items.forEach(copy::copy);
        other.members.forEach((key, member) -> copy.copy(member, key));
    }

    /** A stand-in for a value that is missing, placed where it should have been. */
    Node missing(String name) {
        return new Node(file, this, name, Kind.OBJECT, line, column, "");
    }

    /** {@return the file this value is in} */
    public String file() {
        return file;
    }

    /** {@return the kind of value} */
    public Kind kind() {
        return kind;
    }

    /** {@return the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1} */
    public int column() {
        return column;
    }

    /** {@return the key or index under which the value stands} */
    public String key() {
        return key;
    }

    /** {@return the text of a string, the digits of a number, or nothing} */
    public String text() {
        return text;
    }

    /** {@return the values of an array} */
    public List<Node> items() {
        return items;
    }

    /** {@return the values of an object} */
    public Collection<Node> members() {
        return members.values();
    }

    /** {@return the value under a key of an object or an index of an array} */
    public @Nullable Node child(String name) {
        if (kind == Kind.ARRAY) {
            int index = Integer.parseInt(name);
            return index < items.size() ? items.get(index) : null;
        }
        return members.get(name);
    }

    /** {@return the JSON pointer of this value, as RFC 6901 writes it} */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
