package org.safetyresources.internal.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.text.Quoting;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON into values that know their place; the only user of the JSON parser. */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_DEPTH)
                    .maxStringLength(Limits.MAX_STRING_LENGTH)
                    .maxNumberLength(Limits.MAX_NUMBER_LENGTH)
                    .maxNameLength(Limits.MAX_NAME_LENGTH)
                    .maxDocumentLength(Limits.MAX_FILE_BYTES)
                    .build())
            .build();

    /** Where the parser names its own classes and switches. */
    private static final Pattern PARSER_NOTES = Pattern.compile(": enable `.*` to allow"
            + "|, from `[^`]*`"
            + "| \\((?:for [A-Za-z]+ starting|start marker) at .*\\)"
            + "| \\(not recognized as one .*\\)"
            + "|: hexadecimal number literals require enabling .*"
            // How much of a long value was read depends on buffers that earlier files have left.
            + "|(?<=length) \\([0-9]+\\)");

    private final String pack;
    private final String name;
    private final String file;
    private final Faults faults;
    private int values;

    private JsonReader(String pack, String name, Faults faults) {
        this.pack = pack;
        this.name = name;
        this.file = pack + name;
        this.faults = faults;
    }

    /** Reads one file; what cannot be read is reported, and then there is no value. */
    public static @Nullable Node read(String file, byte[] bytes, Faults faults) {
        return read("", file, bytes, faults);
    }

    /** Reads one file of one pack among several. */
    static @Nullable Node read(String pack, String name, byte[] bytes, Faults faults) {
        Node root = new JsonReader(pack, name, faults).read(bytes);
        if (root == null) {
            faults.addLoss();
        }
        return root;
    }

    private @Nullable Node read(byte[] bytes) {
        String text = decode(bytes);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            faults.add(file, "is empty; it must hold one JSON object");
            return null;
        }
        if (text.charAt(0) == '\uFEFF') {
            faults.add(file, "", 1, 1, "begins with a byte order mark; save it as UTF-8 without one");
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return document(parser);
        }
    }

    private @Nullable Node document(JsonParser parser) {
        try {
            parser.nextToken();
            Node root = value(parser, null, "");
            if (parser.nextToken() == null) {
                return root;
            }
            TokenStreamLocation at = parser.currentTokenLocation();
            faults.add(file, "", at.getLineNr(), at.getColumnNr(), "goes on after the end of its JSON; remove that");
        } catch (JacksonException e) {
            // A limit that was passed has no place of its own.
            TokenStreamLocation at = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
            faults.add(file, "", at.getLineNr(), at.getColumnNr(), "is not valid JSON: " + problem(e));
        }
        return null;
    }

    /** What the parser found, without what it says to programmers about itself. */
    private static String problem(JacksonException e) {
        return Quoting.visible(PARSER_NOTES.matcher(e.getOriginalMessage()).replaceAll(""));
    }

    private @Nullable String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        if (result.isError()) {
            long line = 1 + out.chars().filter(c -> c == '\n').count();
            faults.add(file, "", (int) line, 1, "is not UTF-8 text: the byte at offset " + in.position() + " is wrong");
            return null;
        }
        return out.toString();
    }

    private Node value(JsonParser parser, @Nullable Node parent, String name) {
        JsonToken token = parser.currentToken();
        Node node = switch (token) {
            case START_OBJECT -> place(parser, parent, name, Node.Kind.OBJECT, "");
            case START_ARRAY -> place(parser, parent, name, Node.Kind.ARRAY, "");
            case VALUE_STRING -> place(parser, parent, name, Node.Kind.TEXT, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> place(parser, parent, name, Node.Kind.BOOLEAN, parser.getString());
            case VALUE_NULL -> place(parser, parent, name, Node.Kind.NULL, "");
            default -> place(parser, parent, name, Node.Kind.NUMBER, parser.getString());
        };
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                member(parser, node);
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser, node, "");
            }
        } else if (token == JsonToken.VALUE_STRING && hasLoneSurrogate(node.text())) {
            faults.add(node, "holds half of a surrogate pair; write the whole character");
        }
        return node;
    }

    private void member(JsonParser parser, Node object) {
        String name = parser.currentName();
        boolean repeated = object.child(name) != null;
        parser.nextToken();
        Node member = value(parser, object, name);
        if (repeated) {
            faults.add(member, "stands twice in the same object; keep one " + Quoting.quote(name));
            faults.addLoss();
        }
    }

    private Node place(JsonParser parser, @Nullable Node parent, String key, Node.Kind kind, String text) {
        values++;
        if (values > Limits.MAX_VALUES) {
            throw new StreamConstraintsException("it holds more than " + Limits.MAX_VALUES + " values");
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        return parent == null
                ? Node.root(pack, name, kind, at.getLineNr(), at.getColumnNr(), text)
                : parent.add(key, kind, at.getLineNr(), at.getColumnNr(), text);
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
