package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stated of a channel and of each of its contacts, and the documents that have to state it. */
class ContactFaultsTest {

    private static final String US = "countries/us.json";
    private static final String PHONE = "\"type\": \"phone\"";
    private static final String SOUND = "\"evidence\": [\"doc-line\", \"doc-list\"], \"tier\": \"official\"";

    static Stream<FaultCase> areas() {
        return Stream.of(
                fault(
                        US,
                        ", \"area\": \"Quebec\"",
                        "",
                        "countries/us.json:34:17: /channels/0/serves/area is missing; parts of a country need a name that readers know"),
                fault(
                        US,
                        "[\"US\", \"CA-QC\"]",
                        "[\"US\", \"CA\"]",
                        "countries/us.json:35:46: /channels/0/serves/area names a part of a country, but none is listed; remove it"),
                fault(US, "[\"US\", \"CA-QC\"], \"area\": \"Quebec\"", "[\"US\", \"CA\"]"));
    }

    static Stream<FaultCase> purposes() {
        return Stream.of(
                fault(
                        US,
                        "\"purpose\": \"tip-line\"",
                        "\"purpose\": \"emergency\"",
                        "countries/us.json:39:9: /channels/0/contacts/0/service is missing; an emergency number needs it"),
                fault(
                        US,
                        PHONE,
                        PHONE + ", \"service\": \"police\"",
                        "countries/us.json:40:39: /channels/0/contacts/0/service is for emergency numbers only; remove it"),
                fault(
                        US,
                        "\"group\": \"fair-lines\"",
                        "\"group\": \"fair-lines\", \"pictures\": [\"under-18\"]",
                        "countries/us.json:28:42: /channels/0/pictures is for removal services only; remove it"));
    }

    static Stream<FaultCase> tiers() {
        return Stream.of(
                fault(US, SOUND, SOUND.replace("official", "network")),
                fault(US, SOUND, SOUND.replace("official", "corroborated")),
                fault(
                        US,
                        SOUND,
                        SOUND.replace("official", "lists-agree"),
                        "countries/us.json:44:57: /channels/0/contacts/0/tier lists-agree is for emergency numbers only"),
                fault(
                        US,
                        SOUND,
                        "\"evidence\": [\"doc-list\"], \"tier\": \"official\"",
                        "countries/us.json:44:23: /channels/0/contacts/0/evidence names no document of the operator or an authority, which the tier official needs"),
                fault(
                        US,
                        SOUND,
                        "\"evidence\": [\"doc-list\"], \"tier\": \"network\"",
                        "countries/us.json:44:23: /channels/0/contacts/0/evidence names no document of an international body, which the tier network needs"),
                fault(
                        US,
                        SOUND,
                        "\"evidence\": [\"doc-list\"], \"tier\": \"corroborated\"",
                        "countries/us.json:44:23: /channels/0/contacts/0/evidence names no two documents of different origin, which the tier corroborated needs"),
                fault(
                        US,
                        SOUND,
                        "\"evidence\": [\"doc-line\", \"doc-list\"]",
                        "countries/us.json:39:9: /channels/0/contacts/0/tier is missing"));
    }

    static Stream<FaultCase> statedValues() {
        return Stream.of(
                fault(US, PHONE, PHONE + ", \"cost\": {\"value\": \"free\", \"evidence\": [\"doc-list\"]}"),
                fault(
                        US,
                        PHONE,
                        PHONE + ", \"cost\": \"free\"",
                        "countries/us.json:40:36: /channels/0/contacts/0/cost is a text, but must be an object"),
                fault(
                        US,
                        PHONE,
                        PHONE + ", \"reach\": {\"evidence\": [\"doc-lost\"]}",
                        "countries/us.json:40:37: /channels/0/contacts/0/reach/value is missing",
                        "countries/us.json:40:51: /channels/0/contacts/0/reach/evidence/0 \"doc-lost\" is the id of no document; correct it or add the entry"),
                fault(
                        US,
                        "\"evidence\": [\"doc-line\"] },",
                        "\"evidence\": [] },",
                        "countries/us.json:33:60: /channels/0/languages/evidence must not be empty"),
                fault(
                        US,
                        "\"value\": [\"en\", \"pt-BR\"]",
                        "\"value\": []",
                        "countries/us.json:33:31: /channels/0/languages/value must not be empty"),
                fault(
                        US,
                        "\"value\": [\"en\", \"pt-BR\"]",
                        "\"value\": [\"en\", \"PT\"]",
                        "countries/us.json:33:38: /channels/0/languages/value/1 \"PT\" is not in canonical form; write pt"),
                fault(
                        US,
                        "{ \"value\": [\"en\", \"pt-BR\"], \"evidence\": [\"doc-line\"] }",
                        "[\"en\"]",
                        "countries/us.json:33:20: /channels/0/languages is a list, but must be an object"));
    }

    static Stream<FaultCase> hours() {
        return Stream.of(
                hours("\"always\""),
                hours(
                        "{\"zone\": \"America/New_York\", \"weekly\": [{\"days\": [\"mon\"], \"from\": \"09:00\", \"to\": \"24:00\"}]}"),
                fault(
                        US,
                        PHONE,
                        PHONE + ", \"hours\": {\"value\": \"always\", \"evidence\": [\"doc-list\"]}",
                        "countries/us.json:40:69: /channels/0/contacts/0/hours/evidence names no document of the operator, an authority or an international body, which hours need"),
                hours(
                        "\"mostly\"",
                        "countries/us.json:40:47: /channels/0/contacts/0/hours/value \"mostly\" is not always, nor hours of the week"),
                hours(
                        "{\"zone\": \"UTC+2\", \"weekly\": []}",
                        "countries/us.json:40:56: /channels/0/contacts/0/hours/value/zone \"UTC+2\" is no IANA time zone; use one such as Europe/Berlin",
                        "countries/us.json:40:75: /channels/0/contacts/0/hours/value/weekly must not be empty"),
                hours(
                        "{\"zone\": \"America/New_York\", \"weekly\": [{\"days\": [\"Monday\"], \"from\": \"9:00\", \"to\": \"25:00\"}]}",
                        "countries/us.json:40:97: /channels/0/contacts/0/hours/value/weekly/0/days/0 \"Monday\" is not a day; use mon, tue, wed, thu, fri, sat or sun",
                        "countries/us.json:40:116: /channels/0/contacts/0/hours/value/weekly/0/from \"9:00\" is not a time of day; write it as 09:00",
                        "countries/us.json:40:130: /channels/0/contacts/0/hours/value/weekly/0/to \"25:00\" is not a time of day; write it as 09:00"));
    }

    private static FaultCase hours(String value, String... reports) {
        return fault(
                US, PHONE, PHONE + ", \"hours\": {\"value\": " + value + ", \"evidence\": [\"doc-line\"]}", reports);
    }

    static Stream<FaultCase> kindsOfContacts() {
        return Stream.of(
                contact("\"type\": \"email\", \"address\": \"help@line.example.org\""),
                contact(
                        "\"type\": \"email\", \"address\": \"help at line\"",
                        "countries/us.json:39:39: /channels/0/contacts/0/address \"help at line\" is not an e-mail address; use name@example.org"),
                contact("\"type\": \"chat\", \"url\": \"https://line.example.org/chat\""),
                contact("\"type\": \"web-page\"", "countries/us.json:39:9: /channels/0/contacts/0/url is missing"),
                contact("\"type\": \"sms\", \"display\": \"55501\", \"dial\": \"55501\", \"keyword\": \"FAIR\""),
                contact("\"type\": \"text-relay\", \"display\": \"55 501\", \"dial\": \"55501\""),
                contact(
                        "\"type\": \"sms\", \"display\": \"55502\", \"dial\": \"55501\"",
                        "countries/us.json:39:37: /channels/0/contacts/0/display \"55502\" does not show the digits of \"55501\""),
                contact(
                        "\"type\": \"messenger\", \"app\": \"whatsapp\", \"display\": \"555-555-0100\", \"url\": \"https://wa.me/15555550100\""),
                contact(
                        "\"type\": \"messenger\", \"app\": \"whatsapp\", \"display\": \"555-555-0100\", \"url\": \"https://wa.me/15555550101\"",
                        "countries/us.json:39:85: /channels/0/contacts/0/url \"https://wa.me/15555550101\" does not lead to \"555-555-0100\""));
    }

    /** Puts a contact before the others. */
    private static FaultCase contact(String members, String... reports) {
        return fault(
                US,
                "\"contacts\": [\n        {",
                "\"contacts\": [\n        { " + members + ", \"evidence\": [\"doc-line\"], \"tier\": \"official\" }, {",
                reports);
    }

    static Stream<FaultCase> notes() {
        return Stream.of(
                fault(
                        US,
                        "\"contacts\": [",
                        "\"notes\": [{\"kind\": \"step\", \"evidence\": [\"doc-line\"]}], \"contacts\": [",
                        "countries/us.json:23:5: /channels/0 has no text channel.fair-line.step in text/en.json; write it there"),
                fault(
                        US,
                        "\"contacts\": [",
                        "\"notes\": [{\"kind\": \"step\", \"evidence\": [\"doc-line\"]}, {\"kind\": \"step\", \"evidence\": [\"doc-line\"]}], \"contacts\": [",
                        "countries/us.json:23:5: /channels/0 has no text channel.fair-line.step in text/en.json; write it there",
                        "countries/us.json:38:70: /channels/0/notes/1/kind is the kind of another note of this channel; make them one"));
    }

    @ParameterizedTest
    @MethodSource({"areas", "purposes", "tiers", "statedValues", "hours", "kindsOfContacts", "notes"})
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        fault.check(directory);
    }

    @Test
    void documentsThatCopyOneAnotherCountOnce(@TempDir Path directory) {
        PackFolder folder = PackFolder.in(directory)
                .replace(US, "\"kind\": \"operator\"", "\"kind\": \"press\", \"origin\": \"agency\"")
                .replace(US, "\"kind\": \"dataset\"", "\"kind\": \"dataset\", \"origin\": \"agency\"")
                .replace(US, SOUND, SOUND.replace("official", "corroborated"))
                .replace(
                        US,
                        "[\"doc-line\"], \"tier\": \"official\"",
                        "[\"doc-line\", \"doc-list\"], \"tier\": \"corroborated\"");

        assertThat(folder.faults())
                .containsExactly(
                        "countries/us.json:44:23: /channels/0/contacts/0/evidence names no two documents of different origin, which the tier corroborated needs",
                        "countries/us.json:50:23: /channels/0/contacts/1/evidence names no two documents of different origin, which the tier corroborated needs");
    }
}
