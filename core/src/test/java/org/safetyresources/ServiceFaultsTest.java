package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service serves somebody, its evidence is as strong as it claims, and a number reads as it is dialled. */
class ServiceFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                fault(
                        "resources.json",
                        "\"territories\": [\"US\"]",
                        "\"worldwide\": false",
                        "resources.json:30:17: /resources/0/serves must either be worldwide or list territories"),
                fault("resources.json", "\"territories\": [\"US\"]", "\"worldwide\": true"),
                fault(
                        "resources.json",
                        "\"territories\": [\"US\"]",
                        "\"worldwide\": true, \"territories\": [\"US\"]",
                        "resources.json:30:17: /resources/0/serves must either be worldwide or list territories"),
                fault(
                        "resources.json",
                        "\"territories\": [\"US\"],",
                        "",
                        "resources.json:30:17: /resources/0/serves must either be worldwide or list territories"),
                fault(
                        "worldwide.json",
                        "\"worldwide\": true",
                        "\"territories\": [\"US\"]",
                        "worldwide.json:18:17: /channels/0/serves is not worldwide, though the file is; move the channel or correct this"),
                fault(
                        "worldwide.json",
                        "\"worldwide\": true",
                        "\"worldwide\": true, \"territories\": [\"US\"]",
                        "worldwide.json:18:17: /channels/0/serves must either be worldwide or list territories"),
                fault(
                        "countries/us.json",
                        "\"territories\": [\"US\", \"CA-QC\"], \"area\": \"Quebec\"",
                        "\"territories\": [\"CA\", \"MX\"]",
                        "countries/us.json:34:17: /channels/0/serves does not name the country of its file; move the channel or correct this"),
                fault(
                        "countries/us.json",
                        "\"territories\": [\"US\", \"CA-QC\"], \"area\": \"Quebec\"",
                        "\"territories\": [\"US-NY\"], \"area\": \"New York\""),
                fault(
                        "countries/us.json",
                        "\"territories\": [\"US\", \"CA-QC\"], \"area\": \"Quebec\"",
                        "\"worldwide\": true",
                        "countries/us.json:34:17: /channels/0/serves does not name the country of its file; move the channel or correct this"),
                fault(
                        "countries/us.json",
                        "\"country\": \"US\"",
                        "\"country\": \"CA\"",
                        "countries/us.json:2:14: /country \"CA\" is not the country that the file is named after"),
                fault(
                        "countries/us.json",
                        "\"country\": \"US\"",
                        "\"country\": \"US-TX\"",
                        "countries/us.json:2:14: /country \"US-TX\" is a part of a country; name the country of the file"),
                fault(
                        "countries/us.json",
                        "\"purpose\": \"tip-line\"",
                        "\"purpose\": \"advert\", \"hostsOwn\": true",
                        "countries/us.json:27:18: /channels/0/purpose \"advert\" is not known here; known are emergency, crisis, tip-line, report-csam, report-police, child-helpline, support, removal, missing-child, information"),
                fault(
                        "countries/us.json",
                        "\"country\": \"US\"",
                        "\"country\": \"us\"",
                        "countries/us.json:2:14: /country \"us\" is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country"),
                fault(
                        "countries/us.json",
                        "\"country\": \"US\"",
                        "\"country\": \"United States\"",
                        "countries/us.json:2:14: /country \"United States\" is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country"),
                fault("countries/us.json", "\"kind\": \"operator\"", "\"kind\": \"government\""),
                fault(
                        "countries/us.json",
                        "\"kind\": \"operator\"",
                        "\"kind\": \"press\"",
                        "countries/us.json:44:23: /channels/0/contacts/0/evidence names no document of the operator or an authority, which the tier official needs",
                        "countries/us.json:50:23: /channels/0/contacts/1/evidence names no document of the operator or an authority, which the tier official needs"),
                fault(
                        "countries/us.json",
                        "\"url\": \"http://line.example.org/call\",",
                        "",
                        "countries/us.json:50:23: /channels/0/contacts/1/evidence names no document that has an address; add one"),
                fault(
                        "worldwide.json",
                        "\"url\": \"https://hotline.example.org/\",",
                        "",
                        "worldwide.json:27:23: /channels/0/contacts/0/evidence names no document that has an address; add one"),
                fault(
                        "countries/us.json",
                        "\"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\"",
                        "\"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 1\"",
                        "countries/us.json:42:21: /channels/0/contacts/0/spoken \"1 5 5 5, 5 5 5, 0 1 0 1\" does not speak the digits of \"+15555550100\""),
                fault(
                        "countries/us.json",
                        "\"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\"",
                        "\"spoken\": \"call us\"",
                        "countries/us.json:42:21: /channels/0/contacts/0/spoken \"call us\" does not speak the digits of \"+15555550100\""),
                fault(
                        "countries/us.json",
                        "\"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\"",
                        "\"spoken\": \"1 5 5 5, J K L, 0 1 0 0\""),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\"",
                        "\"display\": \"1-555-JKL-0101\"",
                        "countries/us.json:41:22: /channels/0/contacts/0/display \"1-555-JKL-0101\" does not show the digits of \"+15555550100\""),
                fault("countries/us.json", "\"display\": \"1-555-JKL-0100\"", "\"display\": \"555-JKL-0100\""),
                fault("countries/us.json", "\"display\": \"1-555-JKL-0100\"", "\"display\": \"(0)555-5550100\""),
                fault("countries/us.json", "\"display\": \"1-555-JKL-0100\"", "\"display\": \"0555 5550100\""),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\"",
                        "\"display\": \"1-555-JKL-0100 (5550100)\""),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\"",
                        "\"display\": \"0\"",
                        "countries/us.json:41:22: /channels/0/contacts/0/display \"0\" does not show the digits of \"+15555550100\""),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\"",
                        "\"display\": \"0100\"",
                        "countries/us.json:41:22: /channels/0/contacts/0/display \"0100\" does not show the digits of \"+15555550100\""),
                fault(
                        "countries/us.json",
                        "\"serves\": {\n        \"territories\": [\"US\", \"CA-QC\"]",
                        "\"serves\": { \"territories\": \"US\"",
                        "countries/us.json:34:34: /channels/0/serves/territories is a text, but must be a list"),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\"",
                        "\"display\": \"ring, ring\"",
                        "countries/us.json:41:22: /channels/0/contacts/0/display \"ring, ring\" does not show the digits of \"+15555550100\""),
                fault("countries/us.json", "\"dial\": \"+15555550100\"", "\"dial\": \"15555550100\""),
                fault(
                        "countries/us.json",
                        "\"dial\": \"+15555550100\"",
                        "\"dial\": \"+15555550199\"",
                        "countries/us.json:41:22: /channels/0/contacts/0/display \"1-555-JKL-0100\" does not show the digits of \"+15555550199\"",
                        "countries/us.json:42:21: /channels/0/contacts/0/spoken \"1 5 5 5, 5 5 5, 0 1 0 0\" does not speak the digits of \"+15555550199\""),
                fault(
                        "countries/us.json",
                        "\"dial\": \"+15555550100\",",
                        "",
                        "countries/us.json:39:9: /channels/0/contacts/0/dial is missing"),
                fault(
                        "countries/us.json",
                        "\"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\",",
                        "",
                        "countries/us.json:39:9: /channels/0/contacts/0/spoken is missing; the digits in \"1-555-JKL-0100\" are not all of \"+15555550100\""),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\",\n          \"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\",",
                        "\"display\": \"1-555-JKL-0100 (24h)\",",
                        "countries/us.json:39:9: /channels/0/contacts/0/spoken is missing; the digits in \"1-555-JKL-0100 (24h)\" are not all of \"+15555550100\""),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\",\n          \"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\",",
                        "\"display\": \"1-555-555-0100\","),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\",\n          \"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\",",
                        "\"display\": \"1-555-555-0100 (toll-free)\","),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\",\n          \"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\",\n          \"dial\": \"+15555550100\"",
                        "\"display\": \"1-555-555-JKLM (5556)\", \"dial\": \"+15555555556\""),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\",\n          \"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\",",
                        "\"display\": \"ring, ring\",",
                        "countries/us.json:41:22: /channels/0/contacts/0/display \"ring, ring\" does not show the digits of \"+15555550100\""),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\",\n          \"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\",",
                        "",
                        "countries/us.json:39:9: /channels/0/contacts/0/display is missing"),
                fault(
                        "countries/us.json",
                        "\"display\": \"1-555-JKL-0100\",",
                        "",
                        "countries/us.json:39:9: /channels/0/contacts/0/display is missing"),
                fault(
                        "countries/us.json",
                        "\"evidence\": [\"doc-line\", \"doc-list\"]",
                        "\"evidences\": []",
                        "countries/us.json:39:9: /channels/0/contacts/0/evidence is missing",
                        "countries/us.json:44:24: /channels/0/contacts/0/evidences is not a key that is known here; known are type, display, spoken, dial, service, cost, reach, hours, tier, evidence"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        fault.check(directory);
    }
}
