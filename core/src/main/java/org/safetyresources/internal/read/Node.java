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

    private final String pack;
    private final String name;
    private final @Nullable Node parent;
    private final String key;
    private final Kind kind;
    private final int line;
    private final int column;
    private final String text;
    private final Map<String, Node> members = new LinkedHashMap<>();
    private final List<Node> items = new ArrayList<>();

    private Node(
            String pack, String name, @Nullable Node parent, String key, Kind kind, int line, int column, String text) {
        this.pack = pack;
        this.name = name;
        this.parent = parent;
        this.key = key;
        this.kind = kind;
        this.line = line;
        this.column = column;
        this.text = text;
    }

    /** The outermost value of a file. */
    public static Node root(String file, Kind kind, int line, int column, String text) {
        return root("", file, kind, line, column, text);
    }

    /** The outermost value of a file of one pack among several. */
    static Node root(String pack, String name, Kind kind, int line, int column, String text) {
        return new Node(pack, name, null, "", kind, line, column, text);
    }

    /** Adds a value to this object or array; a second one of the same key takes the first one's place. */
    public Node add(String childName, Kind childKind, int childLine, int childColumn, String childText) {
        String childKey = kind == Kind.ARRAY ? Integer.toString(items.size()) : childName;
        Node child = new Node(pack, name, this, childKey, childKind, childLine, childColumn, childText);
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

    /** Adds a copy of a value, with all that is in it, to this object. */
    public void copy(Node other, String childName) {
        Node copy = add(childName, other.kind, other.line, other.column, other.text);
        other.items.forEach(copy::copy);
        other.members.forEach((key, member) -> copy.copy(member, key));
    }

    /** A stand-in for a value that is missing, placed where it should have been. */
    public Node missing(String childName) {
        return new Node(pack, name, this, childName, Kind.OBJECT, line, column, "");
    }

    /** {@return the file this value is in, for people to read: with the place of its pack where there are several} */
    public String file() {
        return pack + name;
    }

    /** {@return the file this value is in, relative to its pack} */
    public String name() {
        return name;
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
    public @Nullable Node child(String childName) {
        if (kind == Kind.ARRAY) {
            for (Node item : items) {
                if (item.key.equals(childName)) {
                    return item;
                }
            }
            // Also of a list that stands where an object should, whatever it is asked for.
            return null;
        }
        return members.get(childName);
    }

    /** {@return the JSON pointer of this value, as RFC 6901 writes it} */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
