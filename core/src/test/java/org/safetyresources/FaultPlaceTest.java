package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines and columns are those of an editor: every kind of line end counts, and a tab is one column. */
class FaultPlaceTest {

    /** A value that is faulty wherever a text of a source stands; it is looked for to know where it is. */
    private static final String MARK = "false";

    static Stream<String> files() {
        String rest = ", \"publisher\": \"P\", \"title\": \"T\", \"rightsHolder\": \"R\"}]}";
        return Stream.of(
                "{\"sources\": [{\"id\": false" + rest,
                "\n\n{\"sources\": [{\"id\":\nfalse" + rest,
                "{\r\n\"sources\":\r\n [{\"id\": false" + rest,
                "{\r\"sources\":\r [{\"id\": false" + rest,
                "{\n\r\"sources\":\n\r [{\"id\":\r\n\n\rfalse" + rest,
                "\t{\t\"sources\":\t[\n\t\t\t{\"id\":\tfalse" + rest,
                "{\"sources\": [{\"citation\": \"\u00E9\u4E2D\u0301\", \"id\": false" + rest,
                "{\"sources\": [{\"citation\": \"\uD83D\uDE00\uD83D\uDE00\", \"id\": false" + rest,
                "{\"sources\": [{\"citation\": \"\uD83D\uDE00\",\n \"id\": false" + rest,
                "{\"sources\": [{\"citation\": \"a\\nb\\u000Ac\\\\\\\"\", \"id\": false" + rest,
                "{\"sources\": [{\"citation\": \"\u2028\u0085\", \"id\": false" + rest,
                "{\"sources\": [" + " ".repeat(3_990) + "{\"id\": false" + rest,
                "{\"sources\": [" + " ".repeat(8_000) + "\n".repeat(9_000) + "{\"id\": false" + rest,
                "{\"sources\": [" + "\r\n \t".repeat(60_000) + "{\"id\": false" + rest);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isThatOfTheValue(String content, @TempDir Path directory) {
        PackFolder folder = PackFolder.in(directory).write("sources.json", content);
        int[] place = placeOf(content, content.indexOf(MARK));

        List<Violation> faults = SafetyCatalog.validate(folder.directory());

        assertThat(faults)
                .filteredOn(fault -> fault.pointer().equals("/sources/0/id"))
                .containsExactly(new Violation(
                        "sources.json", "/sources/0/id", place[0], place[1], "is true or false, but must be a text"));
    }

    private static int[] placeOf(String content, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = content.charAt(i);
            boolean pair = c == '\r' && content.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
                start = i + 1;
            }
        }
        return new int[] {line, index - start + 1};
    }
}
