package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a strict parser must refuse, in place of each file of a pack. */
class HostileFilesTest {

    private static Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("broken syntax", utf8("{\"sources\": ["));
        contents.put("trailing text", utf8("{\"sources\": []} and more"));
        contents.put("a second value", utf8("{\"sources\": []} {\"sources\": []}"));
        contents.put("comments", utf8("// a comment\n{\"sources\": [/* none */]}"));
        contents.put("NaN", utf8("{\"sources\": [NaN]}"));
        contents.put("single quotes", utf8("{'sources': []}"));
        contents.put("deep lists", utf8("[".repeat(100_000)));
        contents.put("deep objects", utf8("{\"a\":".repeat(100_000)));
        contents.put("duplicate keys", utf8("{\"sources\": [], \"sources\": []}"));
        contents.put("an escaped lone surrogate", utf8("{\"sources\": [\"\\uD800\"]}"));
        contents.put("an escaped lone surrogate in a key", utf8("{\"\\uDC00\": 1}"));
        contents.put("an encoded surrogate", hex("7b22613a22eda08022227d"));
        contents.put("a byte order mark", utf8("\uFEFF{\"sources\": []}"));
        contents.put("UTF-16 with a mark", "{\"sources\": []}".getBytes(StandardCharsets.UTF_16));
        contents.put("UTF-16, big end first", "{\"sources\": []}".getBytes(StandardCharsets.UTF_16BE));
        contents.put("UTF-16, little end first", "{\"sources\": []}".getBytes(StandardCharsets.UTF_16LE));
        contents.put("Latin-1", "{\"sources\": [\"\u00E9\"]}".getBytes(StandardCharsets.ISO_8859_1));
        contents.put("overlong UTF-8", hex("c0afc1bfe080af"));
        contents.put("UTF-8 beyond Unicode", hex("f4908080"));
        contents.put("UTF-8 that is cut", hex("7b22e282"));
        contents.put("NUL", hex("00"));
        contents.put("NUL between values", utf8("{\"sources\":\u0000[]}"));
        contents.put("a million digits", utf8("1".repeat(1_000_000)));
        contents.put("a million digits after the point", utf8("[0." + "1".repeat(1_000_000) + "]"));
        contents.put("a number", utf8("1e999999999"));
        contents.put("a text", utf8("\"sources\""));
        contents.put("null", utf8("null"));
        contents.put("a list", utf8("[]"));
        contents.put("an empty object", utf8("{}"));
        contents.put("binary", hex("cafebabe0000003d"));
        return contents;
    }

    static Stream<Arguments> cases() {
        return PackFolder.FILES.stream()
                .flatMap(file -> contents().entrySet().stream()
                        .map(content -> Arguments.of(file, Named.of(content.getKey(), content.getValue()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areRefusedByNameAndNothingElseIs(String file, byte[] content, @TempDir Path directory) {
        PackFolder folder = PackFolder.in(directory).write(file, content);

        assertThatThrownBy(() -> SafetyCatalog.load(directory))
                .isInstanceOfSatisfying(InvalidPackException.class, refused -> {
                    assertThat(refused.violations()).extracting(Violation::file).contains(file);
                    if (!file.equals("ids.txt")) {
                        assertThat(refused.violations())
                                .extracting(Violation::file)
                                .containsOnly(file);
                    }
                    assertThat(refused.violations()).isEqualTo(SafetyCatalog.validate(directory));
                });
        // Alone, a number or a word may be a sound ledger of one id.
        if (!file.equals("ids.txt")) {
            assertThat(folder.faultsOf(file))
                    .isNotEmpty()
                    .allMatch(fault ->
                            fault.startsWith(Path.of(file).getFileName().toString()));
        }
    }

    static Stream<Arguments> notText() {
        return Stream.of(
                Arguments.of("c0af", ":1:1: is not UTF-8 text: the byte at offset 0 is wrong"),
                Arguments.of("7b0a0a22e9227d", ":3:1: is not UTF-8 text: the byte at offset 4 is wrong"),
                Arguments.of("7b22e282", ":1:1: is not UTF-8 text: the byte at offset 2 is wrong"),
                Arguments.of("eda080", ":1:1: is not UTF-8 text: the byte at offset 0 is wrong"),
                Arguments.of("feff007b", ":1:1: is not UTF-8 text: the byte at offset 0 is wrong"));
    }

    @ParameterizedTest
    @MethodSource("notText")
    void areRefusedWithTheByteThatIsNotText(String bytes, String report, @TempDir Path directory) {
        PackFolder folder = PackFolder.in(directory).write("sources.json", hex(bytes));

        assertThat(folder.faults()).isEqualTo(List.of("sources.json" + report));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes);
    }
}
