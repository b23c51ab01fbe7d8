package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The evidence of a contact is as strong as its tier claims. */
class TierFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                // Official: the operator or an authority
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-ministry\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-list\", \"doc-operator\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-network\"]",
                        "countries/gb.json:70:94: /channels/1/contacts/4/evidence names no document of the operator or an authority, which the tier official needs"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-list\", \"doc-other-list\", \"doc-press\"]",
                        "countries/gb.json:70:94: /channels/1/contacts/4/evidence names no document of the operator or an authority, which the tier official needs"),
                gb(
                        "\"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-other-list\"]",
                        "\"tier\": \"official\", \"evidence\": [\"doc-press\", \"doc-copy\"]",
                        "countries/gb.json:21:113: /channels/0/contacts/0/evidence names no document of the operator or an authority, which the tier official needs"),
                // Network: an international body, or better
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"network\", \"evidence\": [\"doc-network\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"network\", \"evidence\": [\"doc-operator\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"network\", \"evidence\": [\"doc-ministry\", \"doc-list\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"network\", \"evidence\": [\"doc-list\", \"doc-other-list\"]",
                        "countries/gb.json:70:93: /channels/1/contacts/4/evidence names no document of an international body, which the tier network needs"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"network\", \"evidence\": [\"doc-copy\"]",
                        "countries/gb.json:70:93: /channels/1/contacts/4/evidence names no document of an international body, which the tier network needs"),
                // Corroborated: two documents of different origin
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"corroborated\", \"evidence\": [\"doc-list\", \"doc-press\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"corroborated\", \"evidence\": [\"doc-list\", \"doc-copy\", \"doc-other-list\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"corroborated\", \"evidence\": [\"doc-operator\", \"doc-ministry\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"corroborated\", \"evidence\": [\"doc-list\", \"doc-copy\"]",
                        "countries/gb.json:70:98: /channels/1/contacts/4/evidence names no two documents of different origin, which the tier corroborated needs"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"corroborated\", \"evidence\": [\"doc-press\", \"doc-press-too\"]",
                        "countries/gb.json:70:98: /channels/1/contacts/4/evidence names no two documents of different origin, which the tier corroborated needs"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"corroborated\", \"evidence\": [\"doc-list\"]",
                        "countries/gb.json:70:98: /channels/1/contacts/4/evidence names no two documents of different origin, which the tier corroborated needs"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"corroborated\", \"evidence\": [\"doc-list\", \"doc-list\"]",
                        "countries/gb.json:70:98: /channels/1/contacts/4/evidence names no two documents of different origin, which the tier corroborated needs"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"corroborated\", \"evidence\": [\"doc-operator\"]",
                        "countries/gb.json:70:98: /channels/1/contacts/4/evidence names no two documents of different origin, which the tier corroborated needs"),
                gb(
                        "\"origin\": \"second-list\"",
                        "\"origin\": \"first-list\"",
                        "countries/gb.json:21:116: /channels/0/contacts/0/evidence names no two documents of different origin, which the tier lists-agree needs",
                        "countries/gb.json:68:122: /channels/1/contacts/2/evidence names no two documents of different origin, which the tier corroborated needs"),
                // Lists agree: the same, of emergency numbers only
                gb(
                        "\"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-other-list\"]",
                        "\"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-press\"]"),
                gb(
                        "\"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-other-list\"]",
                        "\"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-copy\"]",
                        "countries/gb.json:21:116: /channels/0/contacts/0/evidence names no two documents of different origin, which the tier lists-agree needs"),
                gb(
                        "\"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-other-list\"]",
                        "\"tier\": \"lists-agree\", \"evidence\": [\"doc-list\"]",
                        "countries/gb.json:21:116: /channels/0/contacts/0/evidence names no two documents of different origin, which the tier lists-agree needs"),
                gb(
                        "\"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-other-list\"]",
                        "\"tier\": \"corroborated\", \"evidence\": [\"doc-list\", \"doc-other-list\"]"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-other-list\"]",
                        "countries/gb.json:70:70: /channels/1/contacts/4/tier lists-agree is for emergency numbers only"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"lists-agree\", \"evidence\": [\"doc-operator\", \"doc-ministry\"]",
                        "countries/gb.json:70:70: /channels/1/contacts/4/tier lists-agree is for emergency numbers only"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"lists-agree\", \"evidence\": [\"doc-list\", \"doc-copy\"]",
                        "countries/gb.json:70:70: /channels/1/contacts/4/tier lists-agree is for emergency numbers only",
                        "countries/gb.json:70:97: /channels/1/contacts/4/evidence names no two documents of different origin, which the tier lists-agree needs"),
                // One document at least has an address
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-leaflet\"]",
                        "countries/gb.json:70:94: /channels/1/contacts/4/evidence names no document that has an address; add one"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"network\", \"evidence\": [\"doc-leaflet\"]",
                        "countries/gb.json:70:93: /channels/1/contacts/4/evidence names no document that has an address; add one"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-leaflet\", \"doc-list\"]"),
                // What cannot be read is reported once
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"certain\", \"evidence\": [\"doc-list\"]",
                        "countries/gb.json:70:70: /channels/1/contacts/4/tier \"certain\" is not known here; known are official, network, corroborated, lists-agree"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"Official\", \"evidence\": [\"doc-operator\"]",
                        "countries/gb.json:70:70: /channels/1/contacts/4/tier \"Official\" is not known here; known are official, network, corroborated, lists-agree"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", ",
                        "\"url\": \"https://example.org/chat\", ",
                        "countries/gb.json:70:9: /channels/1/contacts/4/tier is missing"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-none\"]",
                        "countries/gb.json:70:95: /channels/1/contacts/4/evidence/0 \"doc-none\" is the id of no document; correct it or add the entry"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-list\", \"gb-friend\"]",
                        "countries/gb.json:70:107: /channels/1/contacts/4/evidence/1 \"gb-friend\" is the id of no document; correct it or add the entry"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": []",
                        "countries/gb.json:70:94: /channels/1/contacts/4/evidence must not be empty"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\"",
                        "countries/gb.json:70:9: /channels/1/contacts/4/evidence is missing"),
                gb(
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"]",
                        "\"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": \"doc-operator\"",
                        "countries/gb.json:70:94: /channels/1/contacts/4/evidence is a text, but must be a list"),
                gb(
                        "\"publisher\": \"Example Network\", \"kind\": \"network\"",
                        "\"publisher\": \"Example Network\", \"kind\": \"league\"",
                        "countries/gb.json:6:126: /documents/2/kind \"league\" is not known here; known are operator, government, network, dataset, press, other"));
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
