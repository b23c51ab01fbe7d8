package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document may state of a contact is stated with the document, or not at all. */
class StatedFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                // The service that answers an emergency number
                gb(
                        "\"service\": \"any\", ",
                        "",
                        "countries/gb.json:21:9: /channels/0/contacts/0/service is missing; an emergency number needs it"),
                gb(
                        "\"service\": \"any\"",
                        "\"service\": \"coastguard\"",
                        "countries/gb.json:21:74: /channels/0/contacts/0/service \"coastguard\" is not known here; known are any, police, ambulance, fire"),
                gb("\"service\": \"any\"", "\"service\": \"police\""),
                gb(
                        "\"reach\": {",
                        "\"service\": \"any\", \"reach\": {",
                        "countries/gb.json:44:22: /channels/1/contacts/0/service is for emergency numbers only; remove it"),
                gb(
                        "\"purpose\": \"emergency\"",
                        "\"purpose\": \"tip-line\"",
                        "countries/gb.json:21:74: /channels/0/contacts/0/service is for emergency numbers only; remove it",
                        "countries/gb.json:21:89: /channels/0/contacts/0/tier lists-agree is for emergency numbers only"),
                gb(
                        "\"purpose\": \"child-helpline\"",
                        "\"purpose\": \"emergency\"",
                        "countries/gb.json:38:9: /channels/1/contacts/0/service is missing; an emergency number needs it"),
                // An unreadable purpose is one fault
                gb(
                        "\"purpose\": \"emergency\"",
                        "\"purpose\": \"emergencies\"",
                        "countries/gb.json:18:18: /channels/0/purpose \"emergencies\" is not known here; known are emergency, crisis, tip-line, report-csam, report-police, child-helpline, support, removal, missing-child, information"),
                gb(
                        "\"purpose\": \"child-helpline\"",
                        "\"purpose\": \"helpline\"",
                        "countries/gb.json:29:18: /channels/1/purpose \"helpline\" is not known here; known are emergency, crisis, tip-line, report-csam, report-police, child-helpline, support, removal, missing-child, information"),
                gb("\"purpose\": \"child-helpline\",\n", "", "countries/gb.json:25:5: /channels/1/purpose is missing"),
                gb("\"purpose\": \"removal\",\n", "", "countries/gb.json:80:5: /channels/2/purpose is missing"),
                // Cost, reach and anonymity
                gb(
                        "\"value\": \"free\"",
                        "\"value\": \"cheap\"",
                        "countries/gb.json:43:30: /channels/1/contacts/0/cost/value \"cheap\" is not known here; known are free, local-rate, charged"),
                gb(
                        "\"value\": \"free\", ",
                        "",
                        "countries/gb.json:43:19: /channels/1/contacts/0/cost/value is missing"),
                gb(
                        "\"cost\": { \"value\": \"free\", \"evidence\": [\"doc-operator\"] }",
                        "\"cost\": \"free\"",
                        "countries/gb.json:43:19: /channels/1/contacts/0/cost is a text, but must be an object"),
                gb(
                        "\"value\": \"free\", \"evidence\": [\"doc-operator\"]",
                        "\"value\": \"free\"",
                        "countries/gb.json:43:19: /channels/1/contacts/0/cost/evidence is missing"),
                gb(
                        "\"value\": \"free\", \"evidence\": [\"doc-operator\"]",
                        "\"value\": \"free\", \"evidence\": []",
                        "countries/gb.json:43:50: /channels/1/contacts/0/cost/evidence must not be empty"),
                gb(
                        "\"value\": \"free\", \"evidence\": [\"doc-operator\"]",
                        "\"value\": \"free\", \"evidence\": [\"doc-none\"]",
                        "countries/gb.json:43:51: /channels/1/contacts/0/cost/evidence/0 \"doc-none\" is the id of no document; correct it or add the entry"),
                gb(
                        "\"value\": \"free\", \"evidence\": [\"doc-operator\"]",
                        "\"value\": \"free\", \"evidence\": \"doc-operator\"",
                        "countries/gb.json:43:50: /channels/1/contacts/0/cost/evidence is a text, but must be a list"),
                gb(
                        "\"value\": \"free\"",
                        "\"value\": \"free\", \"hours\": \"always\"",
                        "countries/gb.json:43:47: /channels/1/contacts/0/cost/hours is not a key that is known here; known are value, evidence"),
                gb("\"value\": \"free\"", "\"value\": \"charged\""),
                gb(
                        "\"value\": \"local-rate\"",
                        "\"value\": \"LOCAL_RATE\"",
                        "countries/gb.json:63:30: /channels/1/contacts/1/cost/value \"LOCAL_RATE\" is not known here; known are free, local-rate, charged"),
                gb(
                        "\"value\": \"national\"",
                        "\"value\": \"abroad\"",
                        "countries/gb.json:44:31: /channels/1/contacts/0/reach/value \"abroad\" is not known here; known are national, from-abroad"),
                gb(
                        "\"value\": \"national\", \"evidence\": [\"doc-network\"]",
                        "\"value\": \"national\", \"evidence\": [\"\"]",
                        "countries/gb.json:44:56: /channels/1/contacts/0/reach/evidence/0 \"\" is not an id; use lower-case letters, digits and single hyphens, at most 64 characters"),
                gb("\"value\": \"national\"", "\"value\": \"from-abroad\""),
                gb(
                        "\"value\": \"possible\"",
                        "\"value\": true",
                        "countries/gb.json:35:31: /channels/1/anonymity/value is true or false, but must be a text"),
                gb(
                        "\"value\": \"possible\"",
                        "\"value\": \"maybe\"",
                        "countries/gb.json:35:31: /channels/1/anonymity/value \"maybe\" is not known here; known are possible, not-possible"),
                gb(
                        "\"anonymity\": { \"value\": \"possible\", \"evidence\": [\"doc-operator\"] }",
                        "\"anonymity\": true",
                        "countries/gb.json:35:20: /channels/1/anonymity is true or false, but must be an object"),
                gb("\"value\": \"possible\"", "\"value\": \"not-possible\""),
                // Languages
                gb(
                        "\"value\": [\"en\", \"cy\"]",
                        "\"value\": [\"en\", \"xx\"]",
                        "countries/gb.json:34:38: /channels/1/languages/value/1 \"xx\" names no language known to ISO 639; look the code up there"),
                gb(
                        "\"value\": [\"en\", \"cy\"]",
                        "\"value\": [\"EN\", \"pt-br\"]",
                        "countries/gb.json:34:32: /channels/1/languages/value/0 \"EN\" is not in canonical form; write en",
                        "countries/gb.json:34:38: /channels/1/languages/value/1 \"pt-br\" is not in canonical form; write pt-BR"),
                gb(
                        "\"value\": [\"en\", \"cy\"]",
                        "\"value\": [\"English\"]",
                        "countries/gb.json:34:32: /channels/1/languages/value/0 \"English\" is not in canonical form; write english"),
                gb(
                        "\"value\": [\"en\", \"cy\"]",
                        "\"value\": [\"en_GB\"]",
                        "countries/gb.json:34:32: /channels/1/languages/value/0 \"en_GB\" is not a language tag; use BCP 47, such as en or pt-BR"),
                gb(
                        "\"value\": [\"en\", \"cy\"]",
                        "\"value\": [\"en\", 5]",
                        "countries/gb.json:34:38: /channels/1/languages/value/1 is a number, but must be a text"),
                gb(
                        "\"value\": [\"en\", \"cy\"]",
                        "\"value\": []",
                        "countries/gb.json:34:31: /channels/1/languages/value must not be empty"),
                gb(
                        "\"value\": [\"en\", \"cy\"]",
                        "\"value\": \"en\"",
                        "countries/gb.json:34:31: /channels/1/languages/value is a text, but must be a list"),
                gb(
                        "\"value\": [\"en\", \"cy\"], ",
                        "",
                        "countries/gb.json:34:20: /channels/1/languages/value is missing"),
                gb(
                        "\"languages\": { \"value\": [\"en\", \"cy\"], \"evidence\": [\"doc-operator\", \"doc-network\"] }",
                        "\"languages\": [\"en\", \"cy\"]",
                        "countries/gb.json:34:20: /channels/1/languages is a list, but must be an object"),
                gb(
                        "\"evidence\": [\"doc-operator\", \"doc-network\"]",
                        "\"evidence\": []",
                        "countries/gb.json:34:57: /channels/1/languages/evidence must not be empty"),
                gb("\"value\": [\"en\", \"cy\"]", "\"value\": [\"pt-BR\", \"zh-Hant\"]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        ContactPack.check(fault, directory);
    }

    private static FaultCase gb(String fragment, String replacement, String... reports) {
        return fault(ContactPack.EVERY_CONTACT, fragment, replacement, reports);
    }
}
