package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that breaks a constraint is reported at the value in the file, with the value and the whole reason. */
class ConstraintFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                fault(
                        "sources.json",
                        "\"id\": \"fair-sheet\"",
                        "\"id\": \"Fair-Sheet\"",
                        "facts.json:15:17: /facts/0/source \"fair-sheet\" is the id of no source; correct it or add the entry",
                        "ids.txt:6:1: \"fair-sheet\" is an id of no entry; a published id is never given up: list it in retired.json",
                        "organizations.json:8:17: /organizations/0/source \"fair-sheet\" is the id of no source; correct it or add the entry",
                        "organizations.json:14:17: /organizations/1/source \"fair-sheet\" is the id of no source; correct it or add the entry",
                        "resources.json:34:17: /resources/0/source \"fair-sheet\" is the id of no source; correct it or add the entry",
                        "sources.json:4:13: /sources/0/id \"Fair-Sheet\" is not an id; use lower-case letters, digits and single hyphens, at most 64 characters",
                        "terminology.json:11:19: /terms/0/reason/source \"fair-sheet\" is the id of no source; correct it or add the entry",
                        "terminology.json:14:19: /terms/0/sources/0 \"fair-sheet\" is the id of no source; correct it or add the entry",
                        "threats.json:11:19: /threats/0/definition/source \"fair-sheet\" is the id of no source; correct it or add the entry",
                        "threats.json:25:19: /threats/1/definition/source \"fair-sheet\" is the id of no source; correct it or add the entry",
                        "threats.json:31:21: /threats/1/context/0/source \"fair-sheet\" is the id of no source; correct it or add the entry"),
                fault(
                        "sources.json",
                        "\"publisher\": \"Institute of Fairs\"",
                        "\"publisher\": \" \"",
                        "sources.json:13:20: /sources/1/publisher \" \" is blank; write a text or leave the entry out"),
                fault(
                        "sources.json",
                        "\"title\": \"A Study of Pranks\"",
                        "\"title\": \"A Study\\nof Pranks\"",
                        "sources.json:14:16: /sources/1/title \"A Study<U+000A>of Pranks\" holds U+000A LINE FEED (LF) at character 8, which does not belong in plain text"),
                fault(
                        "sources.json",
                        "\"title\": \"A Study of Pranks\"",
                        "\"title\": \"A Study of Pranks \"",
                        "sources.json:14:16: /sources/1/title \"A Study of Pranks \" begins or ends with white space; remove it"),
                fault(
                        "sources.json",
                        "\"title\": \"A Study of Pranks\"",
                        "\"title\": \"\uD83D\uDE00\\u202E\"",
                        "sources.json:14:16: /sources/1/title \"\uD83D\uDE00<U+202E>\" holds U+202E RIGHT-TO-LEFT OVERRIDE at character 2, which does not belong in plain text"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": 1899",
                        "sources.json:7:15: /sources/0/year \"1899\" must be greater than or equal to 1900"),
                fault(
                        "sources.json",
                        "\"year\": 2024",
                        "\"year\": 2100",
                        "sources.json:7:15: /sources/0/year \"2100\" must be less than or equal to 2099"),
                fault(
                        "sources.json",
                        "\"url\": \"https://fairs.example.org/sheet\"",
                        "\"url\": \"http://fairs.example.org/sheet\"",
                        "sources.json:8:14: /sources/0/url \"http://fairs.example.org/sheet\" is not an address to send a reader to: it does not begin with https://; use https://, a host name and a path"),
                fault(
                        "sources.json",
                        "\"citation\": \"Institute of Fairs, A Study of Pranks\"",
                        "\"citation\": \"\"",
                        "sources.json:16:19: /sources/1/citation \"\" is blank; write a text or leave the entry out"),
                fault(
                        "organizations.json",
                        "\"shortForms\": [\"MoF\"]",
                        "\"shortForms\": [\"MoF\", \"M\\u200BoF\"]",
                        "organizations.json:6:29: /organizations/0/shortForms/1 \"M<U+200B>oF\" holds U+200B ZERO WIDTH SPACE at character 2, which does not belong in plain text"),
                fault(
                        "organizations.json",
                        "\"mark\": \"Fairs®\"",
                        "\"mark\": \"\\u00A0\"",
                        "organizations.json:7:15: /organizations/0/mark \"\u00A0\" is blank; write a text or leave the entry out"),
                fault(
                        "organizations.json",
                        "\"partOf\": \"ministry\"",
                        "\"partOf\": \"Ministry\"",
                        "organizations.json:13:17: /organizations/1/partOf \"Ministry\" is not an id; use lower-case letters, digits and single hyphens, at most 64 characters"),
                fault(
                        "threats.json",
                        "\"language\": \"en\"",
                        "\"language\": \"EN\"",
                        "threats.json:10:21: /threats/0/definition/language \"EN\" is not in canonical form; write en"),
                fault(
                        "threats.json",
                        "\"language\": \"en\"",
                        "\"language\": \"english\"",
                        "threats.json:10:21: /threats/0/definition/language \"english\" names no language known to ISO 639; look the code up there"),
                fault(
                        "threats.json",
                        "\"language\": \"en\"",
                        "\"language\": \"xx\"",
                        "threats.json:10:21: /threats/0/definition/language \"xx\" names no language known to ISO 639; look the code up there"),
                fault(
                        "threats.json",
                        "\"number\": 1",
                        "\"number\": 0",
                        "threats.json:13:21: /threats/0/definition/footnote/number \"0\" must be greater than or equal to 1"),
                fault(
                        "threats.json",
                        "\"number\": 1",
                        "\"number\": 1000",
                        "threats.json:13:21: /threats/0/definition/footnote/number \"1000\" must be less than or equal to 999"),
                fault(
                        "terminology.json",
                        "\"avoid\": [\"jape\"]",
                        "\"avoid\": []",
                        "terminology.json:6:16: /terms/0/avoid must not be empty"),
                fault(
                        "facts.json",
                        "\"value\": 6000",
                        "\"value\": -1",
                        "facts.json:10:20: /facts/0/figures/0/value \"-1\" must be greater than or equal to 0"),
                fault(
                        "facts.json",
                        "\"asPrinted\": \"over 6,000\"",
                        "\"asPrinted\": \"\\u0007\"",
                        "facts.json:9:24: /facts/0/figures/0/asPrinted \"<U+0007>\" holds U+0007 BEL at character 1, which does not belong in plain text"),
                fault(
                        "facts.json",
                        "\"period\": \"Each year\"",
                        "\"period\": \"\\u2028Each year\"",
                        "facts.json:14:17: /facts/0/period \"<U+2028>Each year\" holds U+2028 LINE SEPARATOR at character 1, which does not belong in plain text"),
                fault(
                        "resources.json",
                        "\"languages\": [\"en\"]",
                        "\"languages\": [\"en\", \"pt-br\"]",
                        "resources.json:29:27: /resources/0/languages/1 \"pt-br\" is not in canonical form; write pt-BR"),
                fault(
                        "resources.json",
                        "\"territories\": [\"US\"]",
                        "\"territories\": [\"US\", \"ZZ\"]",
                        "resources.json:31:31: /resources/0/serves/territories/1 \"ZZ\" names no country known to ISO 3166-1; look the code up there (Kosovo is XK)"),
                fault(
                        "resources.json",
                        "\"territories\": [\"US\"]",
                        "\"territories\": [\"us\"]",
                        "resources.json:31:25: /resources/0/serves/territories/0 \"us\" is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country"),
                fault(
                        "resources.json",
                        "\"source\": \"fair-sheet\",\n      \"evidence\": [\"doc-site\"]",
                        "\"source\": \"fair-sheet\", \"evidence\": []",
                        "resources.json:34:43: /resources/0/evidence must not be empty"),
                fault(
                        "resources.json",
                        "\"url\": \"https://fairs.example.org/\"",
                        "\"url\": \"https://user@fairs.example.org/\"",
                        "resources.json:25:14: /resources/0/url \"https://user@fairs.example.org/\" is not an address to send a reader to: it holds user information; use https://, a host name and a path"),
                fault(
                        "resources.json",
                        "\"url\": \"https://fairs.example.org/about\"",
                        "\"url\": \"ftp://fairs.example.org/about\"",
                        "resources.json:12:14: /documents/1/url \"ftp://fairs.example.org/about\" is not the address of a document"),
                fault(
                        "resources.json",
                        "\"date\": \"2024-11\"",
                        "\"date\": \"11/2024\"",
                        "resources.json:16:15: /documents/1/date \"11/2024\" is not a date; write 2024, 2024-11 or 2024-11-25"),
                fault(
                        "countries/us.json",
                        "\"evidence\": [\"doc-line\", \"doc-list\"]",
                        "\"evidence\": []",
                        "countries/us.json:44:23: /channels/0/contacts/0/evidence must not be empty"),
                fault(
                        "countries/us.json",
                        "\"dial\": \"+15555550100\"",
                        "\"dial\": \"*#06#\"",
                        "countries/us.json:43:19: /channels/0/contacts/0/dial \"*#06#\" is not a dial string; use + and 7 to 15 digits, or 2 to 15 digits for a short code"),
                fault(
                        "countries/us.json",
                        "\"dial\": \"+15555550100\"",
                        "\"dial\": \"+1 555 555 0100\"",
                        "countries/us.json:43:19: /channels/0/contacts/0/dial \"+1 555 555 0100\" is not a dial string; use + and 7 to 15 digits, or 2 to 15 digits for a short code"),
                fault(
                        "countries/us.json",
                        "\"url\": \"https://line.example.org/form\"",
                        "\"url\": \"javascript:alert(1)\"",
                        "countries/us.json:48:18: /channels/0/contacts/1/url \"javascript:alert(1)\" is not an address to send a reader to: it does not begin with https://; use https://, a host name and a path"),
                fault(
                        "countries/us.json",
                        "\"evidence\": [\"doc-line\"]\n      },",
                        "\"evidence\": [] },",
                        "countries/us.json:36:21: /channels/0/serves/evidence must not be empty"),
                fault(
                        "countries/us.json",
                        "\"group\": \"fair-lines\"",
                        "\"group\": \"Fair lines\"",
                        "countries/us.json:28:16: /channels/0/group \"Fair lines\" is not an id; use lower-case letters, digits and single hyphens, at most 64 characters",
                        "ids.txt:4:1: \"fair-lines\" is an id of no entry; a published id is never given up: list it in retired.json",
                        "text/en.json:6:29: /texts/group.fair-lines.use is a text that no entry shows; correct the key or remove it"),
                fault(
                        "countries/us.json",
                        "\"contacts\": [",
                        "\"contacts\": [], \"was\": [",
                        "countries/us.json:38:19: /channels/0/contacts must not be empty",
                        "countries/us.json:38:30: /channels/0/was is not a key that is known here; known are id, name, operator, purpose, group, threats, audiences, notFor, situations, pictures, providersOnly, hostsOwn, languages, anonymity, serves, contacts, notes, from"),
                fault(
                        "manifest.json",
                        "\"dataVersion\": \"2026.11.0\"",
                        "\"dataVersion\": \"2026.11\"",
                        "manifest.json:2:18: /dataVersion \"2026.11\" is not a calendar version; use year, two-digit month and number, such as 2026.11.0"),
                fault(
                        "manifest.json",
                        "\"schemaVersion\": \"1.0\"",
                        "\"schemaVersion\": \"one\"",
                        "manifest.json:3:20: /schemaVersion \"one\" is not a version such as 1.0"),
                fault(
                        "manifest.json",
                        "\"leastCodeVersion\": \"0.1.0\"",
                        "\"leastCodeVersion\": \"0.1\"",
                        "manifest.json:4:23: /leastCodeVersion \"0.1\" is not a version such as 0.1.0"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        fault.check(directory);
    }
}
