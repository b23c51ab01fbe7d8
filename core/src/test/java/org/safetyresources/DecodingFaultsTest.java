package org.safetyresources;

import static org.safetyresources.FaultCase.fault;
import static org.safetyresources.FaultCase.whole;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value of the wrong kind is reported where it stands, in words and with what would be right. */
class DecodingFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                whole("sources.json", "[]", "sources.json:1:1: is a list, but must be an object"),
                whole("sources.json", "null", "sources.json:1:1: is null, but must be an object"),
                whole("sources.json", "\"text\"", "sources.json:1:1: is a text, but must be an object"),
                whole("sources.json", "12", "sources.json:1:1: is a number, but must be an object"),
                whole("sources.json", "true", "sources.json:1:1: is true or false, but must be an object"),
                whole("sources.json", "{}", "sources.json:1:1: /sources is missing"),
                whole(
                        "sources.json",
                        "{\"sources\": {}}",
                        "sources.json:1:13: /sources is an object, but must be a list"),
                whole("sources.json", "{\"sources\": null}", "sources.json:1:13: /sources is null, but must be a list"),
                whole(
                        "sources.json",
                        "{\"sources\": [null]}",
                        "sources.json:1:14: /sources/0 is null, but must be an object"),
                whole(
                        "sources.json",
                        "{\"sources\": [[]]}",
                        "sources.json:1:14: /sources/0 is a list, but must be an object"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"yaer\": 2024",
                        "sources.json:7:15: /sources/0/yaer is not a key that is known here; known are id, publisher, title, year, url, rightsHolder, citation"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"Year\": 2024",
                        "sources.json:7:15: /sources/0/Year is not a key that is known here; known are id, publisher, title, year, url, rightsHolder, citation"),
                fault(
                        "sources.json",
                        "\"title\": \"Know the Prank\",",
                        "",
                        "sources.json:3:5: /sources/0/title is missing"),
                fault(
                        "sources.json",
                        "\"title\": \"Know the Prank\"",
                        "\"title\": null",
                        "sources.json:6:16: /sources/0/title is null, but must be a text"),
                fault(
                        "sources.json",
                        "\"title\": \"Know the Prank\"",
                        "\"title\": 5",
                        "sources.json:6:16: /sources/0/title is a number, but must be a text"),
                fault(
                        "sources.json",
                        "\"title\": \"Know the Prank\"",
                        "\"title\": [\"Know the Prank\"]",
                        "sources.json:6:16: /sources/0/title is a list, but must be a text"),
                fault(
                        "sources.json",
                        "\"url\": \"https://fairs.example.org/sheet\"",
                        "\"url\": null",
                        "sources.json:8:14: /sources/0/url is null, but must be a text"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": \"2024\"",
                        "sources.json:7:15: /sources/0/year is a text, but must be a number"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": 2024.5",
                        "sources.json:7:15: /sources/0/year 2024.5 is not a whole number"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": 2e3",
                        "sources.json:7:15: /sources/0/year 2e3 is not a whole number"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": true",
                        "sources.json:7:15: /sources/0/year is true or false, but must be a number"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": 2147483648",
                        "sources.json:7:15: /sources/0/year 2147483648 is too large"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": -2147483649",
                        "sources.json:7:15: /sources/0/year -2147483649 is too large"),
                fault(
                        "facts.json",
                        "\"value\": 6000",
                        "\"value\": 1.9",
                        "facts.json:10:20: /facts/0/figures/0/value 1.9 is not a whole number"),
                fault(
                        "facts.json",
                        "\"kind\": \"statistic\"",
                        "\"kind\": 0",
                        "facts.json:5:15: /facts/0/kind is a number, but must be a text"),
                fault(
                        "facts.json",
                        "\"kind\": \"statistic\"",
                        "\"kind\": \"Statistic\"",
                        "facts.json:5:15: /facts/0/kind \"Statistic\" is not known here; known are statistic, development, practice"),
                fault(
                        "facts.json",
                        "\"kind\": \"statistic\"",
                        "\"kind\": \"STATISTIC\"",
                        "facts.json:5:15: /facts/0/kind \"STATISTIC\" is not known here; known are statistic, development, practice"),
                fault("facts.json", "\"kind\": \"statistic\",", "", "facts.json:3:5: /facts/0/kind is missing"),
                fault(
                        "facts.json",
                        "\"bound\": \"over\"",
                        "\"bound\": \"under\"",
                        "facts.json:11:20: /facts/0/figures/0/bound \"under\" is not known here; known are exact, over"),
                fault(
                        "facts.json",
                        "\"about\": [\"prank\", \"ministry\"]",
                        "\"about\": \"prank\"",
                        "facts.json:6:16: /facts/0/about is a text, but must be a list"),
                fault(
                        "facts.json",
                        "\"about\": [\"prank\", \"ministry\"]",
                        "\"about\": [\"prank\", null]",
                        "facts.json:6:26: /facts/0/about/1 is null, but must be a text"),
                fault(
                        "facts.json",
                        "\"figures\": [",
                        "\"figures\": [5, ",
                        "facts.json:7:19: /facts/0/figures/0 is a number, but must be an object"),
                fault(
                        "facts.json",
                        "\"footnote\": {",
                        "\"footnote\": 7, \"note\": {",
                        "facts.json:16:19: /facts/0/footnote is a number, but must be an object",
                        "facts.json:16:30: /facts/0/note is not a key that is known here; known are id, kind, about, figures, period, source, footnote, from"),
                fault(
                        "threats.json",
                        "\"definition\": {",
                        "\"definition\": [], \"defined\": {",
                        "threats.json:8:21: /threats/0/definition is a list, but must be an object",
                        "threats.json:8:36: /threats/0/defined is not a key that is known here; known are id, name, shortForms, aliases, broader, definition, context, from"),
                fault(
                        "threats.json",
                        "\"definition\": {",
                        "\"defined\": {",
                        "threats.json:3:5: /threats/0/definition is missing",
                        "threats.json:8:18: /threats/0/defined is not a key that is known here; known are id, name, shortForms, aliases, broader, definition, context, from"),
                fault(
                        "terminology.json",
                        "\"avoid\": [\"jape\"],",
                        "",
                        "terminology.json:3:5: /terms/0/avoid is missing"),
                fault(
                        "terminology.json",
                        "\"avoid\": [\"jape\"]",
                        "\"avoid\": \"jape\"",
                        "terminology.json:6:16: /terms/0/avoid is a text, but must be a list"),
                fault(
                        "resources.json",
                        "\"readOn\": \"2026-11-22\"",
                        "\"readOn\": \"22.11.2026\"",
                        "resources.json:8:17: /documents/0/readOn \"22.11.2026\" is not a date; write it as 2026-11-22"),
                fault(
                        "resources.json",
                        "\"readOn\": \"2026-11-22\"",
                        "\"readOn\": \"2026-02-30\"",
                        "resources.json:8:17: /documents/0/readOn \"2026-02-30\" is not a date; write it as 2026-11-22"),
                fault(
                        "resources.json",
                        "\"readOn\": \"2026-11-22\"",
                        "\"readOn\": \"+12026-11-22\"",
                        "resources.json:8:17: /documents/0/readOn \"+12026-11-22\" is not a date; write it as 2026-11-22"),
                fault(
                        "resources.json",
                        "\"readOn\": \"2026-11-22\"",
                        "\"readOn\": 20261122",
                        "resources.json:8:17: /documents/0/readOn is a number, but must be a text"),
                fault(
                        "resources.json",
                        "\"kind\": \"government\"",
                        "\"kind\": \"goverment\"",
                        "resources.json:7:15: /documents/0/kind \"goverment\" is not known here; known are operator, government, network, dataset, press, other"),
                fault(
                        "resources.json",
                        "\"audiences\": [\"teen\", \"trusted-adult\"]",
                        "\"audiences\": [\"teen\", \"trusted adult\"]",
                        "resources.json:27:29: /resources/0/audiences/1 \"trusted adult\" is not known here; known are child, teen, parent, trusted-adult, educator, policymaker"),
                fault(
                        "countries/us.json",
                        "\"purpose\": \"tip-line\"",
                        "\"purpose\": \"tip line\"",
                        "countries/us.json:27:18: /channels/0/purpose \"tip line\" is not known here; known are emergency, crisis, tip-line, report-csam, report-police, child-helpline, support, removal, missing-child, information"),
                fault(
                        "countries/us.json",
                        "\"situations\": [\"worried-about-a-child\"]",
                        "\"situations\": [\"worried\"]",
                        "countries/us.json:32:22: /channels/0/situations/0 \"worried\" is not known here; known are happening-to-me, happened-when-i-was-a-child, found-material, worried-about-a-child, worried-about-myself"),
                fault(
                        "countries/us.json",
                        "\"tier\": \"official\"",
                        "\"tier\": \"Official\"",
                        "countries/us.json:44:57: /channels/0/contacts/0/tier \"Official\" is not known here; known are official, network, corroborated, lists-agree"),
                fault(
                        "countries/us.json",
                        "\"type\": \"phone\"",
                        "\"type\": \"fax\"",
                        "countries/us.json:39:9: /channels/0/contacts/0 \"fax\" is no type of contact; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                fault(
                        "countries/us.json",
                        "\"type\": \"phone\"",
                        "\"type\": 5",
                        "countries/us.json:39:9: /channels/0/contacts/0 \"5\" is no type of contact; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                fault(
                        "countries/us.json",
                        "\"type\": \"phone\",",
                        "",
                        "countries/us.json:39:9: /channels/0/contacts/0 has no type; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                fault(
                        "countries/us.json",
                        "\"contacts\": [",
                        "\"contacts\": [\"+15555550100\", ",
                        "countries/us.json:38:20: /channels/0/contacts/0 is a text, but must be an object"),
                fault(
                        "countries/us.json",
                        "\"contacts\": [",
                        "\"contacts\": [[\"phone\"], ",
                        "countries/us.json:38:20: /channels/0/contacts/0 is a list, but must be an object"),
                fault(
                        "countries/us.json",
                        "\"serves\": {",
                        "\"serves\": [], \"server\": {",
                        "countries/us.json:34:17: /channels/0/serves is a list, but must be an object",
                        "countries/us.json:34:31: /channels/0/server is not a key that is known here; known are id, name, operator, purpose, group, threats, audiences, notFor, situations, pictures, providersOnly, hostsOwn, languages, anonymity, serves, contacts, notes, from"),
                fault(
                        "worldwide.json",
                        "\"worldwide\": true",
                        "\"worldwide\": \"true\"",
                        "worldwide.json:19:22: /channels/0/serves/worldwide is a text, but must be true or false"),
                fault(
                        "countries/us.json",
                        "\"country\": \"US\"",
                        "\"country\": null",
                        "countries/us.json:2:14: /country is null, but must be a text"),
                fault("countries/us.json", "\"country\": \"US\",", "", "countries/us.json:1:1: /country is missing"),
                fault(
                        "text/en.json",
                        "\"texts\": {",
                        "\"texts\": [], \"more\": {",
                        "text/en.json:3:12: /texts is a list, but must be an object",
                        "text/en.json:3:24: /more is not a key that is known here; known are language, texts"),
                fault(
                        "text/en.json",
                        "\"Runs the fairs.\"",
                        "[\"Runs the fairs.\"]",
                        "text/en.json:8:35: /texts/organization.ministry.role is a list, but must be a text"),
                fault(
                        "text/en.json",
                        "\"language\": \"en\"",
                        "\"language\": null",
                        "text/en.json:2:15: /language is null, but must be a text"),
                fault(
                        "manifest.json",
                        "\"released\": \"2026-11-22\"",
                        "\"released\": \"today\"",
                        "manifest.json:5:15: /released \"today\" is not a date; write it as 2026-11-22"),
                fault(
                        "manifest.json",
                        "\"released\": \"2026-11-22\"",
                        "\"released\": \"2026-11-22\", \"edition\": 2",
                        "manifest.json:5:40: /edition is not a key that is known here; known are dataVersion, schemaVersion, leastCodeVersion, released, replaces, hides"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        fault.check(directory);
    }
}
