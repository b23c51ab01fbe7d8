package org.safetyresources.internal.pack;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safetyresources.CorruptPackException;
import org.safetyresources.internal.read.Node;

/**
 * Many small files packed in one, of which each can be read without the others.
 *
 * <p>It begins with the number of parts; then follow, for each, its name, the number of countries it
 * serves, their codes, and its length; then the parts in the same order. A number is 4 bytes, a text
 * its length in UTF-8 bytes and those bytes.
 */
final class Bundle {

    /** How the name of such a file ends. */
    static final String EXTENSION = ".bundle";

    private final String location;
    private final byte[] bytes;
    private final List<Part> parts = new ArrayList<>();

    private Bundle(String location, byte[] bytes) {
        this.location = location;
        this.bytes = bytes;
    }

    private record Part(String name, List<String> countries, int offset, int length) {}

    /** What is to be packed: the bytes of the file, and the countries for which it must be read. */
    @SuppressWarnings("ArrayRecordComponent") // made and used here only
    record Content(byte[] bytes, Set<String> countries) {

        static Content of(Node tree, Set<String> countries) {
            return new Content(NodeCodec.write(tree), countries);
        }
    }

    static byte[] write(Map<String, Content> contents) {
        Map<String, Content> sorted = new TreeMap<>(contents);
        ByteArrayOutputStream trees = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NodeCodec.writeInt(sorted.size(), out);
        sorted.forEach((name, content) -> {
            NodeCodec.writeText(name, out);
            NodeCodec.writeInt(content.countries().size(), out);
            content.countries().stream().sorted().forEach(country -> NodeCodec.writeText(country, out));
            NodeCodec.writeInt(content.bytes().length, out);
            trees.writeBytes(content.bytes());
        });
        out.writeBytes(trees.toByteArray());
        return out.toByteArray();
    }

    /**
     * Reads where the parts are.
     *
     * @throws CorruptPackException if the bytes are not exactly such a file
     */
    static Bundle read(String location, String file, byte[] bytes) {
        Bundle bundle = new Bundle(location, bytes);
        NodeCodec head = NodeCodec.over(location, file, bytes);
        int offset = 0;
        for (int left = head.number(); left > 0; left--) {
            String name = head.text();
            List<String> countries = new ArrayList<>();
            for (int more = head.number(); more > 0; more--) {
                countries.add(head.text());
            }
            int length = head.number();
            bundle.parts.add(new Part(name, countries, offset, length));
            offset += length;
            // Many lengths that are possible one by one would overflow.
            if (offset > bytes.length) {
                throw head.corrupt();
            }
        }
        if (head.position() + offset != bytes.length) {
            throw head.corrupt();
        }
        return bundle;
    }

    /** {@return every part} */
    List<Node> all() {
        List<Node> nodes = new ArrayList<>();
        for (Part part : parts) {
            nodes.add(node(part));
        }
        return nodes;
    }

    /** {@return the parts that must be read for a country: its own, and those that are for no country} */
    List<Node> of(String country) {
        List<Node> nodes = new ArrayList<>();
        for (Part part : parts) {
            if (part.countries().isEmpty() || part.countries().contains(country)) {
                nodes.add(node(part));
            }
        }
        return nodes;
    }

    /** {@return the names of the parts, in their order} */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            names.add(part.name());
        }
        return names;
    }

    /** {@return the part of that name; none if there is no such part} */
    List<Node> named(String name) {
        Part part = find(name);
        return part == null ? List.of() : List.of(node(part));
    }

    /** {@return the bytes of the part of that name; none if there is no such part} */
    byte[] bytesOf(String name) {
        Part part = find(name);
        return part == null ? new byte[0] : bytes(part);
    }

    private @Nullable Part find(String name) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        return null;
    }

    private Node node(Part part) {
        return NodeCodec.read(location, part.name(), bytes(part));
    }

    private byte[] bytes(Part part) {
        Part last = parts.get(parts.size() - 1);
        int start = bytes.length - last.offset() - last.length() + part.offset();
        return Arrays.copyOfRange(bytes, start, start + part.length());
    }
}
