package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids are unique and recorded, and every key that refers to an entry leads to one of the right kind. */
class ReferenceFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                fault(
                        "sources.json",
                        "\"id\": \"fair-study\"",
                        "\"id\": \"fair-sheet\"",
                        "facts.json:18:19: /facts/0/footnote/source \"fair-study\" is the id of no source; correct it or add the entry",
                        "ids.txt:8:1: \"fair-study\" is an id of no entry; a published id is never given up: list it in retired.json",
                        "sources.json:12:13: /sources/1/id \"fair-sheet\" is taken by sources.json line 3; ids are unique over all data",
                        "threats.json:14:21: /threats/0/definition/footnote/source \"fair-study\" is the id of no source; correct it or add the entry"),
                fault(
                        "organizations.json",
                        "\"id\": \"fair-office\"",
                        "\"id\": \"prank\"",
                        "countries/us.json:29:19: /channels/0/threats/0 \"prank\" is the id of no threat; correct it or add the entry",
                        "ids.txt:5:1: \"fair-office\" is an id of no entry; a published id is never given up: list it in retired.json",
                        "organizations.json:10:5: /organizations/1 has no text organization.prank.role in text/en.json; write it there",
                        "resources.json:28:19: /resources/0/threats/0 \"prank\" is the id of no threat; correct it or add the entry",
                        "terminology.json:7:17: /terms/0/threat \"prank\" is the id of no threat; correct it or add the entry",
                        "text/en.json:7:38: /texts/organization.fair-office.role is a text that no entry shows; correct the key or remove it",
                        "threats.json:4:13: /threats/0/id \"prank\" is taken by organizations.json line 10; ids are unique over all data",
                        "threats.json:21:19: /threats/1/broader/0 \"prank\" is the id of no threat; correct it or add the entry"),
                fault(
                        "resources.json",
                        "\"id\": \"doc-site\"",
                        "\"id\": \"doc-sheet\"",
                        "resources.json:11:13: /documents/1/id \"doc-sheet\" is taken by resources.json line 3; ids are unique over all data",
                        "resources.json:32:22: /resources/0/serves/evidence/0 \"doc-site\" is the id of no document; correct it or add the entry",
                        "resources.json:35:20: /resources/0/evidence/0 \"doc-site\" is the id of no document; correct it or add the entry"),
                fault(
                        "resources.json",
                        "\"id\": \"doc-sheet\"",
                        "\"id\": \"doc-line\"",
                        "resources.json:4:13: /documents/0/id \"doc-line\" is taken by countries/us.json line 4; ids are unique over all data"),
                fault(
                        "countries/us.json",
                        "\"group\": \"fair-lines\"",
                        "\"group\": \"fair-site\"",
                        "countries/us.json:28:16: /channels/0/group \"fair-site\" is the id of an entry; a group needs an id of its own",
                        "ids.txt:4:1: \"fair-lines\" is an id of no entry; a published id is never given up: list it in retired.json",
                        "text/en.json:6:29: /texts/group.fair-lines.use is a text that no entry shows; correct the key or remove it"),
                fault(
                        "countries/us.json",
                        "\"id\": \"doc-list\"",
                        "\"id\": \"doc-lis-t\"",
                        "countries/us.json:44:36: /channels/0/contacts/0/evidence/1 \"doc-list\" is the id of no document; correct it or add the entry"),
                fault(
                        "countries/us.json",
                        "\"id\": \"doc-list\"",
                        "\"id\": \"docline\"",
                        "countries/us.json:14:13: /documents/1/id \"docline\" differs from \"doc-line\" in hyphens only; choose another id",
                        "countries/us.json:44:36: /channels/0/contacts/0/evidence/1 \"doc-list\" is the id of no document; correct it or add the entry"),
                fault(
                        "organizations.json",
                        "\"source\": \"fair-sheet\"",
                        "\"source\": \"fair-shoot\"",
                        "organizations.json:8:17: /organizations/0/source \"fair-shoot\" is the id of no source; correct it or add the entry"),
                fault(
                        "organizations.json",
                        "\"source\": \"fair-sheet\"",
                        "\"source\": \"ministry\"",
                        "organizations.json:8:17: /organizations/0/source \"ministry\" is the id of no source; correct it or add the entry"),
                fault(
                        "organizations.json",
                        "\"partOf\": \"ministry\"",
                        "\"partOf\": \"minister\"",
                        "organizations.json:13:17: /organizations/1/partOf \"minister\" is the id of no organization; correct it or add the entry"),
                fault(
                        "organizations.json",
                        "\"partOf\": \"ministry\"",
                        "\"partOf\": \"prank\"",
                        "organizations.json:13:17: /organizations/1/partOf \"prank\" is the id of no organization; correct it or add the entry"),
                fault(
                        "threats.json",
                        "\"broader\": [\"prank\"]",
                        "\"broader\": [\"prank\", \"prunk\"]",
                        "threats.json:21:28: /threats/1/broader/1 \"prunk\" is the id of no threat; correct it or add the entry"),
                fault(
                        "threats.json",
                        "\"source\": \"fair-sheet\"",
                        "\"source\": \"fair-shoot\"",
                        "threats.json:11:19: /threats/0/definition/source \"fair-shoot\" is the id of no source; correct it or add the entry"),
                fault(
                        "threats.json",
                        "\"source\": \"fair-study\"",
                        "\"source\": \"fair-shoot\"",
                        "threats.json:14:21: /threats/0/definition/footnote/source \"fair-shoot\" is the id of no source; correct it or add the entry"),
                fault(
                        "threats.json",
                        "\"text\": \"Some pranks are heard from afar.\",\n          \"language\": \"en\",\n          \"source\": \"fair-sheet\"",
                        "\"text\": \"Some.\", \"language\": \"en\", \"source\": \"nowhere\"",
                        "threats.json:29:56: /threats/1/context/0/source \"nowhere\" is the id of no source; correct it or add the entry"),
                fault(
                        "terminology.json",
                        "\"threat\": \"prank\"",
                        "\"threat\": \"prunk\"",
                        "terminology.json:7:17: /terms/0/threat \"prunk\" is the id of no threat; correct it or add the entry"),
                fault(
                        "terminology.json",
                        "\"source\": \"fair-sheet\"",
                        "\"source\": \"doc-sheet\"",
                        "terminology.json:11:19: /terms/0/reason/source \"doc-sheet\" is the id of no source; correct it or add the entry"),
                fault(
                        "facts.json",
                        "\"about\": [\"prank\", \"ministry\"]",
                        "\"about\": [\"prank\", \"minister\"]",
                        "facts.json:6:26: /facts/0/about/1 \"minister\" is the id of no entry; correct it or add the entry"),
                fault(
                        "facts.json",
                        "\"source\": \"fair-sheet\"",
                        "\"source\": \"fair-shoot\"",
                        "facts.json:15:17: /facts/0/source \"fair-shoot\" is the id of no source; correct it or add the entry"),
                fault(
                        "facts.json",
                        "\"source\": \"fair-study\"",
                        "\"source\": \"fair-shoot\"",
                        "facts.json:18:19: /facts/0/footnote/source \"fair-shoot\" is the id of no source; correct it or add the entry"),
                fault(
                        "resources.json",
                        "\"threats\": [\"prank\"]",
                        "\"threats\": [\"prank\", \"ministry\"]",
                        "resources.json:28:28: /resources/0/threats/1 \"ministry\" is the id of no threat; correct it or add the entry"),
                fault(
                        "resources.json",
                        "\"source\": \"fair-sheet\"",
                        "\"source\": \"fair-shoot\"",
                        "resources.json:34:17: /resources/0/source \"fair-shoot\" is the id of no source; correct it or add the entry"),
                fault(
                        "resources.json",
                        "\"evidence\": [\"doc-site\"]",
                        "\"evidence\": [\"doc-sight\"]",
                        "resources.json:32:22: /resources/0/serves/evidence/0 \"doc-sight\" is the id of no document; correct it or add the entry"),
                fault(
                        "resources.json",
                        "\"source\": \"fair-sheet\",\n      \"evidence\": [\"doc-site\"]",
                        "\"source\": \"fair-sheet\", \"evidence\": [\"doc-site\", \"fair-sheet\"]",
                        "resources.json:34:56: /resources/0/evidence/1 \"fair-sheet\" is the id of no document; correct it or add the entry"),
                fault(
                        "countries/us.json",
                        "\"threats\": [\"prank\"]",
                        "\"threats\": [\"prunk\"]",
                        "countries/us.json:29:19: /channels/0/threats/0 \"prunk\" is the id of no threat; correct it or add the entry"),
                fault(
                        "countries/us.json",
                        "\"evidence\": [\"doc-line\", \"doc-list\"]",
                        "\"evidence\": [\"doc-line\", \"doc-lost\"]",
                        "countries/us.json:44:36: /channels/0/contacts/0/evidence/1 \"doc-lost\" is the id of no document; correct it or add the entry"),
                fault(
                        "countries/us.json",
                        "\"evidence\": [\"doc-line\"]\n      },",
                        "\"evidence\": [\"doc-lost\"] },",
                        "countries/us.json:36:22: /channels/0/serves/evidence/0 \"doc-lost\" is the id of no document; correct it or add the entry"),
                fault(
                        "ids.txt",
                        "\nprank",
                        "\nprank\nquiet-prank",
                        "ids.txt:14:1: \"quiet-prank\" is an id of no entry; a published id is never given up: list it in retired.json"),
                fault(
                        "ids.txt",
                        "fair-word\n",
                        "",
                        "terminology.json:4:13: /terms/0/id \"fair-word\" is not recorded in ids.txt; add it there"),
                fault(
                        "ids.txt",
                        "fair-lines\n",
                        "",
                        "countries/us.json:28:16: /channels/0/group \"fair-lines\" is not recorded in ids.txt; add it there"),
                fault(
                        "ids.txt",
                        "fair-line\nfair-lines",
                        "fair-lines\nfair-line",
                        "ids.txt:4:1: \"fair-line\" is out of order; keep the ids sorted and each once"),
                fault(
                        "ids.txt",
                        "fair-line\n",
                        "fair-line\nfair-line\n",
                        "ids.txt:4:1: \"fair-line\" is out of order; keep the ids sorted and each once"),
                fault(
                        "ids.txt",
                        "ministry",
                        "ministry of fairs",
                        "ids.txt:12:1: \"ministry of fairs\" is not an id; use lower-case letters, digits and single hyphens, at most 64 characters",
                        "organizations.json:4:13: /organizations/0/id \"ministry\" is not recorded in ids.txt; add it there"),
                fault(
                        "ids.txt",
                        "# Every",
                        "Every",
                        "ids.txt:1:1: \"Every id of this pack.\" is not an id; use lower-case letters, digits and single hyphens, at most 64 characters"),
                fault("ids.txt", "fair-line\n", "  fair-line\t\r\n\n   # a comment\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        fault.check(directory);
    }
}
