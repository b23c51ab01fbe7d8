package org.safetyresources.internal.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.safetyresources.CorruptPackException;
import org.safetyresources.internal.read.Limits;
import org.safetyresources.internal.read.Node;

/**
 * Writes JSON values in a form that is read back without a parser.
 *
 * <p>A JSON parser is the dearest part of a cold start. This form is what is left when all choices are
 * made: a letter for the kind, then the text, or the number of values and the values; a number is 4
 * bytes, a text its length in UTF-8 bytes and those bytes. What is read becomes the same {@link Node}s
 * that the JSON reader makes, so there is one decoder for both.
 */
final class NodeCodec {

    /** How the name of a file ends that was {@code .json} before it was packed. */
    static final String EXTENSION = ".tree";

    private static final Node.Kind[] KINDS = Node.Kind.values();

    private final String location;
    private final String file;
    private final byte[] bytes;
    private int position;

    private NodeCodec(String location, String file, byte[] bytes) {
        this.location = location;
        this.file = file;
        this.bytes = bytes;
    }

    /** Writes a value. */
    static byte[] write(Node root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(root, out);
        return out.toByteArray();
    }

    private static void write(Node node, ByteArrayOutputStream out) {
        out.write(node.kind().code());
        switch (node.kind()) {
            case OBJECT -> {
                writeInt(node.members().size(), out);
                for (Node member : node.members()) {
                    writeText(member.key(), out);
                    write(member, out);
                }
            }
            case ARRAY -> {
                writeInt(node.items().size(), out);
                for (Node item : node.items()) {
                    write(item, out);
                }
            }
            case TEXT, NUMBER, BOOLEAN -> writeText(node.text(), out);
            case NULL -> throw new IllegalArgumentException("null in " + node.pointer());
        }
    }

    static void writeText(String text, ByteArrayOutputStream out) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        writeInt(utf8.length, out);
        out.writeBytes(utf8);
    }

    static void writeInt(int number, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >>> shift);
        }
    }

    /**
     * Reads a value.
     *
     * @throws CorruptPackException if the bytes are not exactly one value
     */
    static Node read(String location, String file, byte[] bytes) {
        NodeCodec codec = new NodeCodec(location, file, bytes);
        Node.Kind kind = codec.kind();
        Node root = Node.root(sourceName(file), kind, 0, 0, codec.textOf(kind));
        codec.values(root, 1);
        if (codec.position != bytes.length) {
            throw codec.corrupt();
        }
        return root;
    }

    /** Begins at the first byte, for reading numbers and texts one by one. */
    static NodeCodec over(String location, String file, byte[] bytes) {
        return new NodeCodec(location, file, bytes);
    }

    /** The name of a packed file before it was packed, under which people know it. */
    static String sourceName(String file) {
        return file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) + ".json" : file;
    }

    private void values(Node parent, int depth) {
        if (parent.kind() != Node.Kind.OBJECT && parent.kind() != Node.Kind.ARRAY) {
            return;
        }
        if (depth > Limits.MAX_DEPTH) {
            throw corrupt();
        }
        for (int left = number(); left > 0; left--) {
            String name = parent.kind() == Node.Kind.OBJECT ? text() : "";
            Node.Kind kind = kind();
            values(parent.add(name, kind, 0, 0, textOf(kind)), depth + 1);
        }
    }

    private Node.Kind kind() {
        int code = position < bytes.length ? bytes[position++] : -1;
        for (Node.Kind kind : KINDS) {
            if (kind.code() == code) {
                return kind;
            }
        }
        throw corrupt();
    }

    private String textOf(Node.Kind kind) {
        return kind == Node.Kind.OBJECT || kind == Node.Kind.ARRAY ? "" : text();
    }

    String text() {
        int length = number();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** A length or count, which can be no larger than what is left: every value takes a byte or more. */
    int number() {
        if (bytes.length - position < Integer.BYTES) {
            throw corrupt();
        }
        int number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number = number << Byte.SIZE | (bytes[position++] & 0xff);
        }
        if (number < 0 || number > bytes.length - position) {
            throw corrupt();
        }
        return number;
    }

    int position() {
        return position;
    }

    CorruptPackException corrupt() {
        return new CorruptPackException(location, file, "is not in the form it was written in");
    }
}
