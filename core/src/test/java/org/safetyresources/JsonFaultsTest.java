package org.safetyresources;

import static org.safetyresources.FaultCase.fault;
import static org.safetyresources.FaultCase.whole;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not strict JSON is refused with the place and the reason, and nothing else is said of that file. */
class JsonFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                whole("sources.json", "", "sources.json: is empty; it must hold one JSON object"),
                whole("sources.json", " \n", "sources.json: is empty; it must hold one JSON object"),
                whole(
                        "sources.json",
                        "\uFEFF{\"sources\": []}",
                        "sources.json:1:1: begins with a byte order mark; save it as UTF-8 without one"),
                whole(
                        "sources.json",
                        "{\"sources\": []} x",
                        "sources.json:1:17: is not valid JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                whole(
                        "sources.json",
                        "{\"sources\": []} {}",
                        "sources.json:1:17: goes on after the end of its JSON; remove that"),
                whole(
                        "sources.json",
                        "{\"sources\": []}\n]",
                        "sources.json:2:1: is not valid JSON: Unexpected close marker ']': no open Array to close"),
                whole(
                        "sources.json",
                        "/* c */ {\"sources\": []}",
                        "sources.json:1:1: is not valid JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"),
                whole(
                        "sources.json",
                        "{\"sources\": [] // c\n}",
                        "sources.json:1:16: is not valid JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"),
                whole(
                        "sources.json",
                        "# c\n{\"sources\": []}",
                        "sources.json:1:1: is not valid JSON: Unexpected character ('#' (code 35)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                whole(
                        "sources.json",
                        "{'sources': []}",
                        "sources.json:1:2: is not valid JSON: Unexpected character (''' (code 39)): was expecting double-quote to start property name"),
                whole(
                        "sources.json",
                        "{sources: []}",
                        "sources.json:1:2: is not valid JSON: Unexpected character ('s' (code 115)): was expecting double-quote to start property name"),
                whole(
                        "sources.json",
                        "{\"sources\": [],}",
                        "sources.json:1:16: is not valid JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start property name"),
                whole(
                        "sources.json",
                        "{\"sources\": [}",
                        "sources.json:1:14: is not valid JSON: Unexpected close marker '}': expected ']'"),
                whole(
                        "sources.json",
                        "{\"sources\": ",
                        "sources.json:1:13: is not valid JSON: Unexpected end-of-input within/between Object entries"),
                whole(
                        "sources.json",
                        "{\"sources\": [\"abc",
                        "sources.json:1:18: is not valid JSON: Unexpected end-of-input: was expecting closing quote for a string value"),
                whole(
                        "sources.json",
                        "{\"sources\": [1,,2]}",
                        "sources.json:1:16: is not valid JSON: Unexpected character (',' (code 44)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                whole(
                        "sources.json",
                        "{\"sources\" []}",
                        "sources.json:1:12: is not valid JSON: Unexpected character ('[' (code 91)): was expecting a colon to separate property name and value"),
                whole(
                        "sources.json",
                        "{\"sources\": [\"a\tb\"]}",
                        "sources.json:1:16: is not valid JSON: Illegal unquoted character ((CTRL-CHAR, code 9)): has to be escaped using backslash to be included in string value"),
                whole(
                        "sources.json",
                        "{\"sources\": [\"a\nb\"]}",
                        "sources.json:1:16: is not valid JSON: Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value"),
                whole(
                        "sources.json",
                        "{\"sources\": [\"\\x41\"]}",
                        "sources.json:1:16: is not valid JSON: Unrecognized character escape 'x' (code 120)"),
                whole(
                        "sources.json",
                        "{\"sources\": [\"\\u12\"]}",
                        "sources.json:1:19: is not valid JSON: Unexpected character ('\"' (code 34)): expected a hex-digit for character escape sequence"),
                whole(
                        "sources.json",
                        "{\"\\uD800\": []}",
                        "sources.json:1:9: is not valid JSON: Broken surrogate pair in property name: expected '\\' to start low surrogate, got 0x22"),
                whole(
                        "sources.json",
                        "{\"sources\": NaN}",
                        "sources.json:1:16: is not valid JSON: Non-standard token 'NaN'"),
                whole(
                        "sources.json",
                        "{\"sources\": Infinity}",
                        "sources.json:1:21: is not valid JSON: Non-standard token 'Infinity'"),
                whole(
                        "sources.json",
                        "{\"sources\": [-Infinity]}",
                        "sources.json:1:23: is not valid JSON: Non-standard token '-Infinity'"),
                whole(
                        "sources.json",
                        "{\"sources\": [007]}",
                        "sources.json:1:15: is not valid JSON: Invalid numeric value: Leading zeroes not allowed"),
                whole(
                        "sources.json",
                        "{\"sources\": [+7]}",
                        "sources.json:1:15: is not valid JSON: Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs"),
                whole(
                        "sources.json",
                        "{\"sources\": [.7]}",
                        "sources.json:1:14: is not valid JSON: Unexpected character ('.' (code 46)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                whole(
                        "sources.json",
                        "{\"sources\": [7.]}",
                        "sources.json:1:15: is not valid JSON: Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit"),
                whole(
                        "sources.json",
                        "{\"sources\": [0x10]}",
                        "sources.json:1:15: is not valid JSON: Unexpected character ('x' (code 120))"),
                whole(
                        "sources.json",
                        "{\"sources\": [1e]}",
                        "sources.json:1:15: is not valid JSON: Unexpected character (']' (code 93)) in numeric value: Exponent indicator not followed by a digit"),
                whole(
                        "sources.json",
                        "{\"sources\": [-]}",
                        "sources.json:1:15: is not valid JSON: Unexpected character (']' (code 93)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value"),
                whole(
                        "sources.json",
                        "{\"sources\": TRUE}",
                        "sources.json:1:13: is not valid JSON: Unrecognized token 'TRUE': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                whole(
                        "sources.json",
                        "{\"sources\": abc\u202Ex\u001bz}",
                        "sources.json:1:13: is not valid JSON: Unrecognized token 'abc<U+202E>x<U+001B>z': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                whole(
                        "sources.json",
                        "\u0000",
                        "sources.json:1:1: is not valid JSON: Illegal character ((CTRL-CHAR, code 0)): only regular white space (\\r, \\n, \\t) is allowed between tokens"),
                whole(
                        "sources.json",
                        "nul",
                        "sources.json:1:1: is not valid JSON: Unrecognized token 'nul': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                whole(
                        "sources.json",
                        "{\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": {\"a\": 1}}}}}}}}}}}}}",
                        "sources.json:1:68: is not valid JSON: Document nesting depth (13) exceeds the maximum allowed (12)"),
                whole(
                        "sources.json",
                        "[[[[[[[[[[[[[",
                        "sources.json:1:13: is not valid JSON: Document nesting depth (13) exceeds the maximum allowed (12)"),
                whole(
                        "sources.json",
                        "{\"sources\": [1234567890123456789]}",
                        "sources.json:1:14: is not valid JSON: Number value length exceeds the maximum allowed (18)"),
                fault(
                        "sources.json",
                        "\"title\": \"Know the Prank\"",
                        "\"title\": \"Know \\uD800\"",
                        "sources.json:6:16: /sources/0/title holds half of a surrogate pair; write the whole character"),
                fault(
                        "sources.json",
                        "\"title\": \"Know the Prank\"",
                        "\"title\": \"\\uDE00\\uD83D\"",
                        "sources.json:6:16: /sources/0/title holds half of a surrogate pair; write the whole character"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": 2024, \"year\": 2024",
                        "sources.json:7:29: /sources/0/year stands twice in the same object; keep one \"year\""),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": 2024, \"\\u0079ear\": 2025",
                        "sources.json:7:34: /sources/0/year stands twice in the same object; keep one \"year\""),
                fault(
                        "text/en.json",
                        "\"language\": \"en\"",
                        "\"language\": \"en\", \"language\": \"en\"",
                        "text/en.json:2:33: /language stands twice in the same object; keep one \"language\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        fault.check(directory);
    }
}
