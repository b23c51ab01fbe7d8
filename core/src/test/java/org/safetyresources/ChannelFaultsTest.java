package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a channel serves has a name, pictures are for those who remove them, and notes have their words. */
class ChannelFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                // The name of the part that is served
                gb(
                        "\"area\": \"Scotland and Wales\", ",
                        "",
                        "countries/gb.json:36:17: /channels/1/serves/area is missing; parts of a country need a name that readers know"),
                gb(
                        "\"territories\": [\"GB-SCT\", \"GB-WLS\"], \"area\": \"Scotland and Wales\"",
                        "\"territories\": [\"GB\"], \"area\": \"Scotland and Wales\"",
                        "countries/gb.json:36:50: /channels/1/serves/area names a part of a country, but none is listed; remove it"),
                gb(
                        "\"territories\": [\"GB-SCT\", \"GB-WLS\"], \"area\": \"Scotland and Wales\"",
                        "\"territories\": [\"GB\", \"CA-QC\"]",
                        "countries/gb.json:36:17: /channels/1/serves/area is missing; parts of a country need a name that readers know"),
                gb(
                        "\"territories\": [\"GB-SCT\", \"GB-WLS\"], \"area\": \"Scotland and Wales\"",
                        "\"territories\": [\"GB\", \"CA-QC\"], \"area\": \"Quebec\""),
                gb(
                        "\"area\": \"Scotland and Wales\"",
                        "\"area\": \" \"",
                        "countries/gb.json:36:64: /channels/1/serves/area \" \" is blank; write a text or leave the entry out"),
                gb(
                        "\"area\": \"Scotland and Wales\"",
                        "\"area\": [\"Scotland\"]",
                        "countries/gb.json:36:64: /channels/1/serves/area is a list, but must be a text"),
                gb(
                        "\"serves\": { \"territories\": [\"GB\"], \"evidence\": [\"doc-network\"] }",
                        "\"serves\": { \"territories\": [\"GB\"], \"area\": \"All of it\", \"evidence\": [\"doc-network\"] }",
                        "countries/gb.json:85:50: /channels/2/serves/area names a part of a country, but none is listed; remove it"),
                gb(
                        "\"territories\": [\"GB-SCT\", \"GB-WLS\"]",
                        "\"territories\": \"GB-SCT\"",
                        "countries/gb.json:36:34: /channels/1/serves/territories is a text, but must be a list"),
                fault(
                        "worldwide.json",
                        "\"serves\": {\"worldwide\": true,",
                        "\"serves\": {\"worldwide\": true, \"area\": \"The world\",",
                        "worldwide.json:8:45: /channels/0/serves/area names a part of a country, but none is listed; remove it"),
                // Pictures
                gb(
                        "\"purpose\": \"removal\"",
                        "\"purpose\": \"support\"",
                        "countries/gb.json:84:19: /channels/2/pictures is for removal services only; remove it"),
                gb(
                        "\"purpose\": \"removal\",\n      \"pictures\": [\"under-18\"]",
                        "\"purpose\": \"support\",\n      \"pictures\": []"),
                gb("\"pictures\": [\"under-18\"]", "\"pictures\": [\"adult\", \"under-18\"]"),
                gb(
                        "\"pictures\": [\"under-18\"]",
                        "\"pictures\": [\"child\"]",
                        "countries/gb.json:84:20: /channels/2/pictures/0 \"child\" is not known here; known are under-18, adult"),
                gb(
                        "\"pictures\": [\"under-18\"]",
                        "\"pictures\": \"under-18\"",
                        "countries/gb.json:84:19: /channels/2/pictures is a text, but must be a list"),
                gb(
                        "\"operator\": \"Example Line\",\n",
                        "\"operator\": \"Example Line\", \"pictures\": [\"adult\"],\n",
                        "countries/gb.json:28:47: /channels/1/pictures is for removal services only; remove it"),
                // Companies
                gb(
                        "\"pictures\": [\"under-18\"]",
                        "\"providersOnly\": \"yes\"",
                        "countries/gb.json:84:24: /channels/2/providersOnly is a text, but must be true or false"),
                gb("\"pictures\": [\"under-18\"]", "\"providersOnly\": true"),
                // Notes
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"kind\": \"step\", \"evidence\": [\"doc-ministry\"] }",
                        "countries/gb.json:77:19: /channels/1/notes/1/kind is the kind of another note of this channel; make them one"),
                gb(
                        "{ \"kind\": \"step\", \"evidence\": [\"doc-operator\"] },\n        { \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }\n      ]",
                        "{ \"kind\": \"step\", \"evidence\": [\"doc-operator\"] } ]",
                        "text/en.json:4:42: /texts/channel.gb-friend.confidentiality is a text that no entry shows; correct the key or remove it"),
                gb(
                        "\"notes\": [\n        { \"kind\": \"step\", \"evidence\": [\"doc-operator\"] },\n        { \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }\n      ]",
                        "\"notes\": { \"kind\": \"step\", \"evidence\": [\"doc-operator\"] }",
                        "countries/gb.json:75:16: /channels/1/notes is an object, but must be a list"),
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }, { \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "countries/gb.json:77:96: /channels/1/notes/2/kind is the kind of another note of this channel; make them one"),
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }, { \"kind\": \"have-ready\", \"evidence\": [\"doc-operator\"] }",
                        "countries/gb.json:25:5: /channels/1 has no text channel.gb-friend.have-ready in text/en.json; write it there"),
                gb(
                        ",\n        { \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "",
                        "text/en.json:4:42: /texts/channel.gb-friend.confidentiality is a text that no entry shows; correct the key or remove it"),
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"kind\": \"confidentiality\", \"evidence\": [] }",
                        "countries/gb.json:77:50: /channels/1/notes/1/evidence must not be empty"),
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-none\", \"doc-ministry\"] }",
                        "countries/gb.json:77:51: /channels/1/notes/1/evidence/0 \"doc-none\" is the id of no document; correct it or add the entry"),
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "\"They keep it to themselves.\"",
                        "countries/gb.json:77:9: /channels/1/notes/1 is a text, but must be an object"),
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"text\": \"Hush.\", \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "countries/gb.json:77:19: /channels/1/notes/1/text is not a key that is known here; known are kind, evidence"),
                gb(
                        "{ \"kind\": \"step\", \"evidence\": [\"doc-operator\"] }",
                        "{ \"kind\": \"advice\", \"evidence\": [\"doc-operator\"] }",
                        "countries/gb.json:76:19: /channels/1/notes/0/kind \"advice\" is not known here; known are step, have-ready, what-happens-next, confidentiality"),
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"kind\": \"confidential\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "countries/gb.json:77:19: /channels/1/notes/1/kind \"confidential\" is not known here; known are step, have-ready, what-happens-next, confidentiality"),
                gb(
                        "{ \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "countries/gb.json:77:9: /channels/1/notes/1/kind is missing"),
                gb(
                        "{ \"kind\": \"step\", \"evidence\": [\"doc-operator\"] },\n        { \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "{ \"kind\": \"steps\", \"evidence\": [\"doc-operator\"] }, { \"kind\": \"step\", \"evidence\": [\"doc-operator\"] }, { \"kind\": \"confidentiality\", \"evidence\": [\"doc-operator\", \"doc-ministry\"] }",
                        "countries/gb.json:76:19: /channels/1/notes/0/kind \"steps\" is not known here; known are step, have-ready, what-happens-next, confidentiality"),
                fault(
                        "text/en.json",
                        ",\n    \"channel.gb-friend.step\": \"Press 1.\"",
                        "",
                        "countries/gb.json:25:5: /channels/1 has no text channel.gb-friend.step in text/en.json; write it there"),
                fault(
                        "text/en.json",
                        "\"channel.gb-friend.step\"",
                        "\"channel.gb-pictures.step\"",
                        "countries/gb.json:25:5: /channels/1 has no text channel.gb-friend.step in text/en.json; write it there",
                        "text/en.json:5:33: /texts/channel.gb-pictures.step is a text that no entry shows; correct the key or remove it"));
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
