package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is broader than itself or part of itself, and no name means two threats. */
class ThreatFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                fault(
                        "threats.json",
                        "\"broader\": [\"prank\"]",
                        "\"broader\": [\"loud-prank\"]",
                        "threats.json:21:18: /threats/1/broader leads back to \"loud-prank\" itself; break the circle"),
                fault(
                        "threats.json",
                        "\"aliases\": [\"practical joke\"],",
                        "\"broader\": [\"loud-prank\"],",
                        "threats.json:7:18: /threats/0/broader leads back to \"prank\" itself; break the circle",
                        "threats.json:21:18: /threats/1/broader leads back to \"loud-prank\" itself; break the circle"),
                fault(
                        "organizations.json",
                        "\"partOf\": \"ministry\"",
                        "\"partOf\": \"fair-office\"",
                        "organizations.json:13:17: /organizations/1/partOf leads back to \"fair-office\" itself; break the circle"),
                fault(
                        "organizations.json",
                        "\"mark\": \"Fairs®\"",
                        "\"partOf\": \"fair-office\"",
                        "organizations.json:7:17: /organizations/0/partOf leads back to \"ministry\" itself; break the circle",
                        "organizations.json:13:17: /organizations/1/partOf leads back to \"fair-office\" itself; break the circle"),
                fault(
                        "threats.json",
                        "\"name\": \"Loud prank\"",
                        "\"name\": \"PRANK\"",
                        "threats.json:20:15: /threats/1/name \"PRANK\" already names \"prank\""),
                fault(
                        "threats.json",
                        "\"name\": \"Loud prank\"",
                        "\"name\": \"Loud prank\", \"shortForms\": [\"prk\"]",
                        "threats.json:20:44: /threats/1/shortForms/0 \"prk\" already names \"prank\""),
                fault(
                        "threats.json",
                        "\"name\": \"Loud prank\"",
                        "\"name\": \"Loud prank\", \"aliases\": [\"noisy one\", \"Practical-Joke\"]",
                        "threats.json:20:54: /threats/1/aliases/1 \"Practical-Joke\" already names \"prank\""),
                fault(
                        "threats.json",
                        "\"name\": \"Loud prank\"",
                        "\"name\": \"Loud prank\", \"aliases\": [\"loud prank\"]"),
                fault(
                        "terminology.json",
                        "\"avoid\": [\"jape\"]",
                        "\"avoid\": [\"jape\", \"loud prank\"]",
                        "terminology.json:6:25: /terms/0/avoid/1 \"loud prank\" already names \"loud-prank\""),
                fault("terminology.json", "\"avoid\": [\"jape\"]", "\"avoid\": [\"jape\", \"prank\"]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        fault.check(directory);
    }
}
