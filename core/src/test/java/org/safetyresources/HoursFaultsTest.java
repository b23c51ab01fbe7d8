package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hours are those of a zone, of days and of the clock, and somebody who knows says so. */
class HoursFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                // The zone
                gb(
                        "\"Europe/London\"",
                        "\"CET\"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"CET\" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "\"UTC\"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"UTC\" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "\"+02:00\"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"+02:00\" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "\"Etc\"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"Etc\" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "\"Europe/Londinium\"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"Europe/Londinium\" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "\"europe/london\"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"europe/london\" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "\"Europe/London \"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"Europe/London \" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "\"/London\"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"/London\" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "\"\"",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone \"\" is no IANA time zone; use one such as Europe/Berlin"),
                gb(
                        "\"Europe/London\"",
                        "5",
                        "countries/gb.json:47:23: /channels/1/contacts/0/hours/value/zone is a number, but must be a text"),
                gb(
                        "\"zone\": \"Europe/London\",\n",
                        "",
                        "countries/gb.json:46:22: /channels/1/contacts/0/hours/value/zone is missing"),
                gb("\"Europe/London\"", "\"America/Argentina/Buenos_Aires\""),
                gb("\"Europe/London\"", "\"Pacific/Apia\""),
                // The days
                gb(
                        "\"mon\", \"tue\"",
                        "\"mon\", \"Tue\"",
                        "countries/gb.json:49:35: /channels/1/contacts/0/hours/value/weekly/0/days/1 \"Tue\" is not a day; use mon, tue, wed, thu, fri, sat or sun"),
                gb(
                        "\"mon\", \"tue\"",
                        "\"mon\", \"TUE\"",
                        "countries/gb.json:49:35: /channels/1/contacts/0/hours/value/weekly/0/days/1 \"TUE\" is not a day; use mon, tue, wed, thu, fri, sat or sun"),
                gb(
                        "\"mon\", \"tue\"",
                        "\"mon\", \"tuesday\"",
                        "countries/gb.json:49:35: /channels/1/contacts/0/hours/value/weekly/0/days/1 \"tuesday\" is not a day; use mon, tue, wed, thu, fri, sat or sun"),
                gb(
                        "\"mon\", \"tue\"",
                        "\"mon\", \"tu\"",
                        "countries/gb.json:49:35: /channels/1/contacts/0/hours/value/weekly/0/days/1 \"tu\" is not a day; use mon, tue, wed, thu, fri, sat or sun"),
                gb(
                        "\"mon\", \"tue\"",
                        "\"mon\", \"ſun\"",
                        "countries/gb.json:49:35: /channels/1/contacts/0/hours/value/weekly/0/days/1 \"ſun\" is not a day; use mon, tue, wed, thu, fri, sat or sun"),
                gb(
                        "\"mon\", \"tue\"",
                        "\"mon\", \"frı\"",
                        "countries/gb.json:49:35: /channels/1/contacts/0/hours/value/weekly/0/days/1 \"frı\" is not a day; use mon, tue, wed, thu, fri, sat or sun"),
                gb(
                        "\"mon\", \"tue\"",
                        "\"mon\", \"\"",
                        "countries/gb.json:49:35: /channels/1/contacts/0/hours/value/weekly/0/days/1 \"\" is not a day; use mon, tue, wed, thu, fri, sat or sun"),
                gb(
                        "\"mon\", \"tue\"",
                        "\"mon\", 2",
                        "countries/gb.json:49:35: /channels/1/contacts/0/hours/value/weekly/0/days/1 is a number, but must be a text"),
                gb(
                        "\"days\": [\"sat\", \"sun\"]",
                        "\"days\": []",
                        "countries/gb.json:50:27: /channels/1/contacts/0/hours/value/weekly/1/days must not be empty"),
                gb(
                        "\"days\": [\"sat\", \"sun\"]",
                        "\"days\": \"sat\"",
                        "countries/gb.json:50:27: /channels/1/contacts/0/hours/value/weekly/1/days is a text, but must be a list"),
                gb(
                        "\"days\": [\"sat\", \"sun\"], ",
                        "",
                        "countries/gb.json:50:17: /channels/1/contacts/0/hours/value/weekly/1/days is missing"),
                // The times
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"25:00\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"25:00\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"24:00\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"24:00\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"9:00\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"9:00\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"09:60\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"09:60\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"09:00:00\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"09:00:00\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"0900\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"0900\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"09.00\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"09.00\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"9 a.m\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"9 a.m\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"-9:00\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"-9:00\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"٠٩:00\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"٠٩:00\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": \"\"",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from \"\" is not a time of day; write it as 09:00"),
                gb(
                        "\"to\": \"02:15\"",
                        "\"to\": \"25:00\"",
                        "countries/gb.json:50:66: /channels/1/contacts/0/hours/value/weekly/1/to \"25:00\" is not a time of day; write it as 09:00"),
                gb(
                        "\"to\": \"02:15\"",
                        "\"to\": \"24:01\"",
                        "countries/gb.json:50:66: /channels/1/contacts/0/hours/value/weekly/1/to \"24:01\" is not a time of day; write it as 09:00"),
                gb(
                        "\"to\": \"02:15\"",
                        "\"to\": \"2:15\"",
                        "countries/gb.json:50:66: /channels/1/contacts/0/hours/value/weekly/1/to \"2:15\" is not a time of day; write it as 09:00"),
                gb(
                        "\"to\": \"02:15\"",
                        "\"to\": \"always\"",
                        "countries/gb.json:50:66: /channels/1/contacts/0/hours/value/weekly/1/to \"always\" is not a time of day; write it as 09:00"),
                gb(
                        "\"from\": \"09:00\"",
                        "\"from\": 9",
                        "countries/gb.json:49:72: /channels/1/contacts/0/hours/value/weekly/0/from is a number, but must be a text"),
                gb(
                        "\"from\": \"09:00\", ",
                        "",
                        "countries/gb.json:49:17: /channels/1/contacts/0/hours/value/weekly/0/from is missing"),
                gb(
                        ", \"to\": \"02:15\"",
                        "",
                        "countries/gb.json:50:17: /channels/1/contacts/0/hours/value/weekly/1/to is missing"),
                gb(
                        "\"to\": \"02:15\"",
                        "\"to\": null",
                        "countries/gb.json:50:66: /channels/1/contacts/0/hours/value/weekly/1/to is null, but must be a text"),
                gb("\"to\": \"02:15\"", "\"to\": \"00:00\""),
                gb("\"to\": \"02:15\"", "\"to\": \"24:00\""),
                gb("\"to\": \"02:15\"", "\"to\": \"18:30\""),
                gb(
                        "\"to\": \"02:15\"",
                        "\"till\": \"02:15\"",
                        "countries/gb.json:50:17: /channels/1/contacts/0/hours/value/weekly/1/to is missing",
                        "countries/gb.json:50:68: /channels/1/contacts/0/hours/value/weekly/1/till is not a key that is known here; known are days, from, to"),
                // The week
                gb(
                        "\"weekly\": [\n                { \"days\": [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"], \"from\": \"09:00\", \"to\": \"24:00\" },\n                { \"days\": [\"sat\", \"sun\"], \"from\": \"18:30\", \"to\": \"02:15\" }\n              ]",
                        "\"weekly\": []",
                        "countries/gb.json:48:25: /channels/1/contacts/0/hours/value/weekly must not be empty"),
                gb(
                        "\"weekly\": [\n                { \"days\": [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"], \"from\": \"09:00\", \"to\": \"24:00\" },\n                { \"days\": [\"sat\", \"sun\"], \"from\": \"18:30\", \"to\": \"02:15\" }\n              ]",
                        "\"weekly\": \"daily\"",
                        "countries/gb.json:48:25: /channels/1/contacts/0/hours/value/weekly is a text, but must be a list"),
                gb(
                        "\"weekly\": [\n                { \"days\": [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"], \"from\": \"09:00\", \"to\": \"24:00\" },\n                { \"days\": [\"sat\", \"sun\"], \"from\": \"18:30\", \"to\": \"02:15\" }\n              ]",
                        "\"weekly\": [\"daily\"]",
                        "countries/gb.json:48:26: /channels/1/contacts/0/hours/value/weekly/0 is a text, but must be an object"),
                gb(
                        ",\n              \"weekly\": [\n                { \"days\": [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"], \"from\": \"09:00\", \"to\": \"24:00\" },\n                { \"days\": [\"sat\", \"sun\"], \"from\": \"18:30\", \"to\": \"02:15\" }\n              ]",
                        "",
                        "countries/gb.json:46:22: /channels/1/contacts/0/hours/value/weekly is missing"),
                gb(
                        "\"zone\": \"Europe/London\"",
                        "\"zone\": \"Europe/London\", \"holidays\": []",
                        "countries/gb.json:47:52: /channels/1/contacts/0/hours/value/holidays is not a key that is known here; known are zone, weekly"),
                // Always
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"] }",
                        "\"hours\": { \"value\": \"24/7\", \"evidence\": [\"doc-network\"] }",
                        "countries/gb.json:64:31: /channels/1/contacts/1/hours/value \"24/7\" is not always, nor hours of the week"),
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"] }",
                        "\"hours\": { \"value\": \"unknown\", \"evidence\": [\"doc-network\"] }",
                        "countries/gb.json:64:31: /channels/1/contacts/1/hours/value \"unknown\" is not always, nor hours of the week"),
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"] }",
                        "\"hours\": { \"value\": true, \"evidence\": [\"doc-network\"] }",
                        "countries/gb.json:64:31: /channels/1/contacts/1/hours/value is true or false, but must be an object"),
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"] }",
                        "\"hours\": { \"evidence\": [\"doc-network\"] }",
                        "countries/gb.json:64:20: /channels/1/contacts/1/hours/value is missing"),
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"] }",
                        "\"hours\": \"always\"",
                        "countries/gb.json:64:20: /channels/1/contacts/1/hours is a text, but must be an object"),
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"] }",
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"], \"note\": \"\" }",
                        "countries/gb.json:64:78: /channels/1/contacts/1/hours/note is not a key that is known here; known are value, evidence"),
                // The documents
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"] }",
                        "\"hours\": { \"value\": \"always\" }",
                        "countries/gb.json:64:20: /channels/1/contacts/1/hours/evidence is missing"),
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-network\"] }",
                        "\"hours\": { \"value\": \"always\", \"evidence\": [] }",
                        "countries/gb.json:64:53: /channels/1/contacts/1/hours/evidence must not be empty"),
                gb(
                        "\"evidence\": [\"doc-operator\", \"doc-list\"]\n          },",
                        "\"evidence\": [\"doc-list\"]\n          },",
                        "countries/gb.json:53:25: /channels/1/contacts/0/hours/evidence names no document of the operator, an authority or an international body, which hours need"),
                gb(
                        "\"evidence\": [\"doc-operator\", \"doc-list\"]\n          },",
                        "\"evidence\": [\"doc-list\", \"doc-other-list\", \"doc-copy\", \"doc-press\"]\n          },",
                        "countries/gb.json:53:25: /channels/1/contacts/0/hours/evidence names no document of the operator, an authority or an international body, which hours need"),
                gb(
                        "\"evidence\": [\"doc-operator\", \"doc-list\"]\n          },",
                        "\"evidence\": [\"doc-list\", \"doc-none\"]\n          },",
                        "countries/gb.json:53:38: /channels/1/contacts/0/hours/evidence/1 \"doc-none\" is the id of no document; correct it or add the entry"),
                gb(
                        "\"evidence\": [\"doc-operator\", \"doc-list\"]\n          },",
                        "\"evidence\": [\"doc-network\"]\n          },"),
                gb(
                        "\"evidence\": [\"doc-operator\", \"doc-list\"]\n          },",
                        "\"evidence\": [\"doc-list\", \"doc-ministry\"]\n          },"),
                gb(
                        "\"evidence\": [\"doc-operator\", \"doc-list\"]\n          },",
                        "\"evidence\": [\"doc-leaflet\"]\n          },"),
                gb(
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-ministry\"] }",
                        "\"hours\": { \"value\": \"always\", \"evidence\": [\"doc-press\"] }",
                        "countries/gb.json:69:160: /channels/1/contacts/3/hours/evidence names no document of the operator, an authority or an international body, which hours need"),
                gb(
                        "\"url\": \"https://example.org/chat\"",
                        "\"url\": \"https://example.org/chat\", \"hours\": { \"value\": \"always\", \"evidence\": [\"doc-copy\"] }",
                        "countries/gb.json:70:104: /channels/1/contacts/4/hours/evidence names no document of the operator, an authority or an international body, which hours need"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend+help@example.org\", \"hours\": { \"value\": \"always\", \"evidence\": [\"doc-operator\"] }"));
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
