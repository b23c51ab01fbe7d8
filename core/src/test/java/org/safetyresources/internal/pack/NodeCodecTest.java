package org.safetyresources.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.CorruptPackException;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.JsonReader;
import org.safetyresources.internal.read.Limits;
import org.safetyresources.internal.read.Node;

/** Values come back from their packed form as they went in; other bytes are refused or give a value. */
class NodeCodecTest {

    private static final int HOSTILE_CASES = 10_000;
    private static final long SEED = 20261122;

    private static Node json(String text) {
        Faults faults = new Faults();
        Node root = JsonReader.read("threats.json", text.getBytes(StandardCharsets.UTF_8), faults);
        assertThat(faults.sorted()).isEmpty();
        return Objects.requireNonNull(root);
    }

    private static Node read(byte[] bytes) {
        return NodeCodec.read("a place", "threats.tree", bytes);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    /** Everything a value holds, written out. */
    private static String dump(Node node) {
        StringBuilder dump = new StringBuilder();
        dump.append(node.file()).append(node.pointer()).append(' ').append(node.key());
        dump.append(' ').append(node.kind()).append(" <").append(node.text()).append(">\n");
        node.items().forEach(item -> dump.append(dump(item)));
        node.members().forEach(member -> dump.append(dump(member)));
        return dump.toString();
    }

    private static void assertCorrupt(byte[] bytes) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(CorruptPackException.class, e -> {
                    assertThat(e.location()).isEqualTo("a place");
                    assertThat(e.file()).isEqualTo("threats.tree");
                })
                .hasMessage("The data at a place is damaged: threats.tree is not in the form it was written in."
                        + " Replace it with a fresh copy.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "0",
                "true",
                "false",
                "\"text\"",
                "-12.5e+3",
                "{\"a\":{\"b\":{\"c\":[]}}}",
                "[[],[[]],{},\"\",[{}]]",
                "{\"\":\"\",\" \":\" \",\"~/\":\"a~b/c\"}",
                "{\"text\":\"“Ω” \uD83D\uDE00 \u05D0 \u00e9\",\"ключ\":\"\\u0000\\n\\\"\"}",
                "{\"z\":1,\"a\":2,\"m\":[3,2,1,true,false,\"x\"],\"number\":123456789012345678}",
            })
    void everyKindOfValueComesBackAsItWas(String text) {
        Node value = json(text);
        assertThat(dump(read(NodeCodec.write(value)))).isEqualTo(dump(value));
    }

    @Test
    void aLongTextAndALongListComeBack() {
        String item = "\"" + "ä".repeat(Limits.MAX_STRING_LENGTH) + "\"";
        Node value = json("[" + (item + ",").repeat(99) + item + "]");
        assertThat(dump(read(NodeCodec.write(value)))).isEqualTo(dump(value));
        assertThat(read(NodeCodec.write(value)).items()).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "'true', 62 00000004 74727565",
        "'7', 6e 00000001 37",
        "'\"é\"', 74 00000002 c3a9",
        "'[]', 61 00000000",
        "'{\"k\":[1]}', 6f 00000001 00000001 6b 61 00000001 6e 00000001 31",
    })
    void theFormIsAsDocumented(String text, String hex) {
        assertThat(NodeCodec.write(json(text))).isEqualTo(bytes(hex));
    }

    @Test
    void nullIsNotPacked() {
        Node value = json("{\"a\":[null]}");
        assertThatThrownBy(() -> NodeCodec.write(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("null in /a/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "00", // no kind
                "78 00000000", // no such kind
                "ef 00000000", // a kind with its highest bit set
                "6f", // no count
                "6f 000000", // half a count
                "6f 00000001", // a member is missing
                "61 00000001", // an item is missing
                "61 00000001 00", // an item of no kind
                "61 7fffffff 61", // a huge count
                "61 ffffffff 61", // a negative count
                "61 80000000 61", // the most negative count
                "74 00000002 61", // a text longer than what is left
                "74 7fffffff 61", // a huge length
                "74 ffffffff 61", // a negative length
                "6f 00000001 7fffffff 6b 62 00000000", // a huge name
                "6f 00000001 ffffffff 6b 62 00000000", // a negative name
                "6f 00000001 00000001 6b", // a name without a value
                "74 00000001 61 00", // a byte too many
                "61 00000000 61 00000000", // a second value
                "61 00000002 61 00000000", // fewer items than counted
                "61 00000001 61 00000000 61 00000000", // more items than counted
            })
    void whatIsNotExactlyOneValueIsRefused(String hex) {
        assertCorrupt(bytes(hex));
    }

    @Test
    void aValueCutAnywhereOrFollowedByAnythingIsRefused() {
        byte[] whole = NodeCodec.write(json("{\"a\":[1,true,\"é\",{}],\"b\":{\"c\":\"d\"}}"));
        for (int length = 0; length < whole.length; length++) {
            assertCorrupt(Arrays.copyOf(whole, length));
        }
        for (int more = 0; more < 256; more++) {
            byte[] longer = Arrays.copyOf(whole, whole.length + 1);
            longer[whole.length] = (byte) more;
            assertCorrupt(longer);
        }
    }

    @Test
    void nestingAsDeepAsTheReaderAllowsComesBackAndNoDeeper() {
        byte[] deepest = nested(Limits.MAX_DEPTH);
        assertThat(NodeCodec.write(read(deepest))).isEqualTo(deepest);
        String json = "[".repeat(Limits.MAX_DEPTH) + "]".repeat(Limits.MAX_DEPTH);
        assertThat(NodeCodec.write(json(json))).isEqualTo(deepest);
        assertCorrupt(nested(Limits.MAX_DEPTH + 1));
        assertCorrupt(nested(200_000));
    }

    /** Lists within lists; the innermost is empty. */
    private static byte[] nested(int depth) {
        ByteBuffer bytes = ByteBuffer.allocate(depth * 5);
        for (int left = depth - 1; left >= 0; left--) {
            bytes.put((byte) 'a').putInt(left == 0 ? 0 : 1);
        }
        return bytes.array();
    }

    @Test
    void randomBytesAreRefusedOrGiveAValue() {
        Random random = new Random(SEED);
        int values = 0;
        for (int i = 0; i < HOSTILE_CASES; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            values += readsOrRefuses(bytes);
        }
        assertThat(values).isLessThan(HOSTILE_CASES / 100);
    }

    @Test
    void randomBytesOfTheAlphabetOfTheFormAreRefusedOrGiveAValue() {
        byte[] alphabet = {'o', 'a', 't', 'n', 'b', 'z', 0, 0, 0, 0, 1, 2, 3, 'a', 't', (byte) 0xff};
        Random random = new Random(SEED);
        for (int i = 0; i < HOSTILE_CASES; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = alphabet[random.nextInt(alphabet.length)];
            }
            readsOrRefuses(bytes);
        }
    }

    @Test
    void aSoundValueWithRandomDamageIsRefusedOrGivesAValue() {
        byte[] sound = NodeCodec.write(json("{\"a\":[1,true,\"é\",{}],\"b\":{\"c\":\"d\",\"e\":[[],[[\"f\"]]]}}"));
        Random random = new Random(SEED);
        int values = 0;
        for (int i = 0; i < HOSTILE_CASES; i++) {
            byte[] bytes = sound.clone();
            for (int damages = random.nextInt(3); damages >= 0; damages--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            values += readsOrRefuses(bytes);
        }
        assertThat(values).isBetween(1, HOSTILE_CASES - 1);
    }

    /** Gives 1 for a value and 0 for a refusal; anything else that is thrown fails the test. */
    private static int readsOrRefuses(byte[] bytes) {
        try {
            return dump(read(bytes)).isEmpty() ? 0 : 1;
        } catch (CorruptPackException e) {
            return 0;
        }
    }

    @Test
    void aPackedFileIsKnownByTheNameItHadBefore() {
        assertThat(NodeCodec.sourceName("text/en.tree")).isEqualTo("text/en.json");
        assertThat(NodeCodec.sourceName("ids.txt")).isEqualTo("ids.txt");
        assertThat(NodeCodec.sourceName("tree")).isEqualTo("tree");
        assertThat(read(NodeCodec.write(json("{}"))).file()).isEqualTo("threats.json");
    }
}
