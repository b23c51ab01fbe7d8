package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack with many faults is mended in one go: each is reported once, in order, and nothing that only follows. */
class ManyFaultsTest {

    /** Independent of each other, and each of another kind. */
    private static final List<FaultCase> FAULTS = List.of(
            fault(
                    "countries/us.json",
                    "\"territories\": [\"US\", \"CA-QC\"]",
                    "\"territories\": [\"CA-QC\"]",
                    "countries/us.json:34:17: /channels/0/serves does not name the country of its file; move the channel or correct this"),
            fault(
                    "countries/us.json",
                    "\"spoken\": \"1 5 5 5, 5 5 5, 0 1 0 0\"",
                    "\"spoken\": \"1 5 5 5\"",
                    "countries/us.json:42:21: /channels/0/contacts/0/spoken \"1 5 5 5\" does not speak the digits of \"+15555550100\""),
            fault(
                    "countries/us.json",
                    "\"url\": \"https://line.example.org/form\"",
                    "\"url\": \"https://line.example.org:8443/form\"",
                    "countries/us.json:48:18: /channels/0/contacts/1/url \"https://line.example.org:8443/form\" is not an address to send a reader to: it names a port; use https://, a host name and a path"),
            fault(
                    "facts.json",
                    "\"kind\": \"statistic\"",
                    "\"kind\": \"rumour\"",
                    "facts.json:5:15: /facts/0/kind \"rumour\" is not known here; known are statistic, development, practice"),
            fault(
                    "facts.json",
                    "\"value\": 6000",
                    "\"value\": 1.5",
                    "facts.json:10:20: /facts/0/figures/0/value 1.5 is not a whole number"),
            fault(
                    "facts.json",
                    "\"number\": 2",
                    "\"number\": 0",
                    "facts.json:17:19: /facts/0/footnote/number \"0\" must be greater than or equal to 1"),
            fault(
                    "ids.txt",
                    "ministry",
                    "ministry\nno-entry",
                    "ids.txt:13:1: \"no-entry\" is an id of no entry; a published id is never given up: list it in retired.json"),
            fault(
                    "manifest.json",
                    "\"released\": \"2026-11-22\"",
                    "\"released\": \"soon\"",
                    "manifest.json:5:15: /released \"soon\" is not a date; write it as 2026-11-22"),
            fault(
                    "organizations.json",
                    "\"partOf\": \"ministry\"",
                    "\"partOf\": \"fair-office\"",
                    "organizations.json:13:17: /organizations/1/partOf leads back to \"fair-office\" itself; break the circle"),
            fault(
                    "resources.json",
                    "\"publisher\": \"Ministry of Fairs\"",
                    "\"publisher\": null",
                    "resources.json:6:20: /documents/0/publisher is null, but must be a text"),
            fault(
                    "resources.json",
                    "\"date\": \"2024-11\"",
                    "\"date\": \"11/24\"",
                    "resources.json:16:15: /documents/1/date \"11/24\" is not a date; write 2024, 2024-11 or 2024-11-25"),
            fault(
                    "resources.json",
                    "\"languages\": [\"en\"]",
                    "\"languages\": [\"EN\"]",
                    "resources.json:29:21: /resources/0/languages/0 \"EN\" is not in canonical form; write en"),
            fault(
                    "sources.json",
                    "\"year\": 2024",
                    "\"yaer\": 2024",
                    "sources.json:7:15: /sources/0/yaer is not a key that is known here; known are id, publisher, title, year, url, rightsHolder, citation"),
            fault(
                    "sources.json",
                    "\"rightsHolder\": \"Ministry of Fairs\"",
                    "\"rightsHolder\": \" Ministry of Fairs\"",
                    "sources.json:9:23: /sources/0/rightsHolder \" Ministry of Fairs\" begins or ends with white space; remove it"),
            fault(
                    "terminology.json",
                    "\"threat\": \"prank\"",
                    "\"threat\": \"ministry\"",
                    "terminology.json:7:17: /terms/0/threat \"ministry\" is the id of no threat; correct it or add the entry"),
            fault(
                    "text/en.json",
                    "\"channel.fair-line.use\"",
                    "\"channel.fair-lime.use\"",
                    "text/en.json:4:30: /texts/channel.fair-lime.use is a text that no entry shows; correct the key or remove it"),
            fault(
                    "text/en.json",
                    "\"Runs the fairs.\"",
                    "\"Runs\\u00ADthe fairs.\"",
                    "text/en.json:8:35: /texts/organization.ministry.role \"Runs<U+00AD>the fairs.\" holds U+00AD SOFT HYPHEN at character 5, which does not belong in plain text"),
            fault(
                    "text/pt-BR.json",
                    "\"language\": \"pt-BR\"",
                    "\"language\": \"pt\"",
                    "text/pt-BR.json:2:15: /language \"pt\" is not the language that the file is named after"),
            fault(
                    "threats.json",
                    "\"aliases\": [\"practical joke\"]",
                    "\"aliases\": \"practical joke\"",
                    "threats.json:7:18: /threats/0/aliases is a text, but must be a list"),
            fault(
                    "threats.json",
                    "\"name\": \"Loud prank\"",
                    "\"name\": \"PRK\"",
                    "threats.json:20:15: /threats/1/name \"PRK\" already names \"prank\""),
            fault(
                    "worldwide.json",
                    "\"worldwide\": true",
                    "\"worldwide\": 1",
                    "worldwide.json:19:22: /channels/0/serves/worldwide is a number, but must be true or false"),
            fault(
                    "worldwide.json",
                    "\"type\": \"web-form\"",
                    "\"type\": \"pigeon\"",
                    "worldwide.json:23:9: /channels/0/contacts/0 \"pigeon\" is no type of contact; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"));

    private PackFolder folder;

    @BeforeEach
    void writeValidPack(@TempDir Path directory) {
        folder = PackFolder.in(directory);
    }

    @Test
    void areAllReportedInOrder() {
        FAULTS.forEach(fault -> folder.replace(fault.file(), fault.fragment(), fault.replacement()));

        assertThat(FAULTS).hasSizeGreaterThanOrEqualTo(20);
        assertThat(folder.faults())
                .containsExactlyElementsOf(FAULTS.stream()
                        .flatMap(fault -> fault.reports().stream())
                        .toList());
    }

    @Test
    void areAllInTheMessageOfTheException() {
        folder.replace("sources.json", "\"year\": 2024", "\"year\": 1")
                .replace("countries/us.json", "\"kind\": \"operator\"", "\"kind\": \"baker\"")
                .replace("facts.json", "\"over\"", "\"under\"");
        String place = folder.directory().toString();

        assertThatThrownBy(() -> SafetyCatalog.load(folder.directory()))
                .isInstanceOf(InvalidPackException.class)
                .hasMessage("The data at " + place + " has 3 faults:"
                        + "\n  countries/us.json:9:15: /documents/0/kind \"baker\" is not known here; known are operator,"
                        + " government, network, dataset, press, other"
                        + "\n  facts.json:11:20: /facts/0/figures/0/bound \"under\" is not known here; known are exact, over"
                        + "\n  sources.json:7:15: /sources/0/year \"1\" must be greater than or equal to 1900"
                        + "\nMend them all and load it again.");
    }

    @Test
    void isOneInTheMessageOfTheException() {
        folder.replace("sources.json", "\"year\": 2024", "\"year\": 1");
        String place = folder.directory().toString();

        assertThatThrownBy(() -> SafetyCatalog.load(folder.directory()))
                .isInstanceOfSatisfying(InvalidPackException.class, refused -> {
                    assertThat(refused.location()).isEqualTo(place);
                    assertThat(refused.violations())
                            .containsExactly(new Violation(
                                    "sources.json",
                                    "/sources/0/year",
                                    7,
                                    15,
                                    "\"1\" must be greater than or equal to 1900"));
                })
                .hasMessage("The data at " + place + " has 1 fault:"
                        + "\n  sources.json:7:15: /sources/0/year \"1\" must be greater than or equal to 1900"
                        + "\nMend it and load it again.");
    }

    @Test
    void ofSyntaxEndTheirOwnFileOnly() {
        folder.replace("sources.json", "{", "[")
                .replace("facts.json", "\"value\": 6000", "\"value\": -1")
                .replace("countries/us.json", "\"channels\": [", "\"channels\": [,")
                .replace("text/en.json", "\"Runs the fairs.\"", "\"\"")
                .replace("threats.json", "\"name\": \"Loud prank\"", "\"name\": \"Prank\"");

        assertThat(folder.faults())
                .containsExactly(
                        "countries/us.json:22:16: is not valid JSON: Unexpected character (',' (code 44)): expected a"
                                + " valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                        "facts.json:10:20: /facts/0/figures/0/value \"-1\" must be greater than or equal to 0",
                        "sources.json:2:12: is not valid JSON: Unexpected character (':' (code 58)): was expecting comma"
                                + " to separate Array entries",
                        "text/en.json:8:35: /texts/organization.ministry.role \"\" is blank; write a text or leave the"
                                + " entry out",
                        "threats.json:20:15: /threats/1/name \"Prank\" already names \"prank\"");
    }

    @Test
    void areSortedByFileLineAndColumn() {
        folder.replace("sources.json", "\"year\": 2024", "\"year\": \"a\", \"url\": 5, \"x\": 1, \"y\": 1")
                .replace("sources.json", "\"url\": \"https://fairs.example.org/sheet\",", "")
                .replace("sources.json", "\"publisher\": \"Institute of Fairs\"", "\"publisher\": 5");
        List<Violation> faults = SafetyCatalog.validate(folder.directory());

        assertThat(faults)
                .hasSize(5)
                .isSortedAccordingTo(Comparator.comparing(Violation::file)
                        .thenComparing(Violation::line)
                        .thenComparing(Violation::column));
        assertThat(faults).extracting(Violation::line).containsExactly(7, 7, 7, 7, 13);
    }

    @Test
    void areTheSameEveryTime() {
        FAULTS.forEach(fault -> folder.replace(fault.file(), fault.fragment(), fault.replacement()));

        assertThat(folder.faults()).isEqualTo(folder.faults());
    }
}
