package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Numbers are compared with those counted in the files of the data, read without the library. */
class StatsCommandTest {

    private static final JsonNode STATS =
            DataFiles.parse(Outcome.of("stats", "--format", "json").answer());

    private static Map<String, Integer> count(List<JsonNode> entries, Function<JsonNode, String> name) {
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(name.apply(entry), 1, Integer::sum));
        return counts;
    }

    /** A group of numbers, without those that are 0. */
    private static Map<String, Integer> stats(String group) {
        Map<String, Integer> counts = new TreeMap<>();
        STATS.path(group).properties().forEach(count -> {
            if (count.getValue().asInt() > 0) {
                counts.put(count.getKey(), count.getValue().asInt());
            }
        });
        assertThat(counts).isNotEmpty();
        return counts;
    }

    private static List<JsonNode> contacts() {
        return DataFiles.entries("channels").stream()
                .flatMap(channel -> channel.path("contacts").valueStream())
                .toList();
    }

    @Test
    void entriesAreThoseOfTheFiles() {
        assertThat(stats("entries"))
                .allSatisfy((name, count) -> assertThat(DataFiles.entries(name)).hasSize(count));
        assertThat(stats("entries").keySet())
                .containsExactlyInAnyOrder(
                        "threats", "terms", "facts", "organizations", "sources", "resources", "channels", "documents");
    }

    @Test
    void channelsAreCountedByPurpose() {
        assertThat(stats("channelsByPurpose"))
                .isEqualTo(count(
                        DataFiles.entries("channels"),
                        channel -> channel.path("purpose").asString()));
    }

    @Test
    void aChannelHasTheTierOfItsWeakestContact() {
        List<String> weakestFirst = List.of("lists-agree", "corroborated", "network", "official");

        assertThat(stats("channelsByTier"))
                .isEqualTo(count(
                        DataFiles.entries("channels"),
                        channel -> weakestFirst.stream()
                                .filter(tier -> channel.path("contacts")
                                        .findValues("tier")
                                        .toString()
                                        .contains("\"" + tier + "\""))
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void contactsAreCountedByKind() {
        assertThat(stats("contactsByKind"))
                .isEqualTo(count(contacts(), contact -> contact.path("type").asString()));
    }

    @Test
    void countriesAreCountedOnceForAPurpose() {
        Map<String, Set<String>> countries = new TreeMap<>();
        DataFiles.entries("channels")
                .forEach(channel -> channel.path("serves")
                        .path("territories")
                        .forEach(territory -> countries
                                .computeIfAbsent(channel.path("purpose").asString(), purpose -> new TreeSet<>())
                                .add(territory.asString().substring(0, 2))));
        Map<String, Integer> counts = new TreeMap<>();
        countries.forEach((purpose, known) -> counts.put(purpose, known.size()));

        assertThat(stats("countriesByPurpose")).isEqualTo(counts);
    }

    @Test
    void documentsAreCountedByPublisherAndYear() {
        List<JsonNode> documents = DataFiles.entries("documents");

        assertThat(stats("documentsByPublisher"))
                .isEqualTo(count(documents, of -> of.path("kind").asString()));
        assertThat(stats("documentsByYear"))
                .isEqualTo(count(
                        documents,
                        of -> of.has("date") ? of.path("date").asString().substring(0, 4) : "undated"));
    }

    @Test
    void textsAreCountedByLanguage() {
        assertThat(STATS.path("languages").valueStream()).hasSize(13).allSatisfy(known -> {
            String language = known.path("language").asString();
            int labels = DataFiles.read(DataFiles.LABELS.resolve(language + ".json"))
                    .path("texts")
                    .size();
            int texts = DataFiles.read(DataFiles.DATA.resolve("text").resolve(language + ".json"))
                    .path("texts")
                    .size();
            assertThat(known.path("words").asInt()).isEqualTo(labels + texts);
        });
    }

    @Test
    void tellsHowLongAgoDocumentsWereRead(@TempDir Path directory) {
        String document = """
                {
                      "id": "doc-%s",
                      "title": "A made-up document",
                      "publisher": "A made-up authority",
                      "kind": "government",
                      "readOn": "%s"
                    },
                """;
        EditedPack pack = EditedPack.in(directory)
                .edit(
                        "countries/aq.json",
                        "\"documents\": [",
                        "\"documents\": [" + document.formatted("b", "2026-11-02")
                                + document.formatted("c", "2026-11-20"))
                .edit(
                        "countries/aq.json",
                        "\"evidence\": [\"doc-aq\"]",
                        "\"evidence\": [\"doc-aq\", \"doc-b\", \"doc-c\"]");

        assertThat(Outcome.over(pack::catalog, "stats").answer()).contains("""

                When documents were read, on 2026-12-01
                  oldest                2026-11-02, 29 days ago
                  median                2026-11-20, 11 days ago
                  newest                2026-11-22, 9 days ago

                """);
    }

    @Test
    void aClockThatCannotBeRightIsTold() {
        assertThat(Outcome.at(
                                LocalDate.of(2016, 1, 1),
                                Screen.plain(80),
                                () -> new EditedPack(Outcome.PACK).catalog(),
                                "stats")
                        .answer())
                .contains(
                        "When documents were read, on 2026-11-22\n",
                        "\n  newest                2026-11-22, 0 days ago\n")
                .endsWith(
                        "\nThe clock of this machine cannot be right: ages are as of the day the data was\nreleased.\n");
    }

    /** The made-up data is small enough to count by hand. */
    @Test
    void writesText() {
        String text = Outcome.overMadeUpData("stats").answer();

        assertThat(text)
                .startsWith("""
                What the data holds
                Data version 2026.11.0, released on 2026-11-22.

                Entries
                  threats               0
                  terms                 0
                  facts                 0
                  organizations         0
                  sources               0
                  resources             0
                  channels              7
                  documents             1

                Channels by purpose
                  emergency             2
                  crisis                0
                  tip line              3
                  report csam           2
                """)
                .contains("""

                Contacts of channels by kind
                  chat                  1
                  email                 1
                  messenger             1
                  phone                 5
                  sms                   1
                  text relay            1
                  web form              2
                  web page              1

                Countries with something known by purpose
                  emergency             2
                  crisis                0
                  tip line              2
                  report csam           1
                """, """

                Documents by the year of their own date
                  undated               1

                """)
                .containsPattern("\n  es                    [0-9]+ of [0-9]+, 0 reviewed, 0 stale\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }
}
