package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.EntryKind;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.model.Entry;

/** Two versions of the data are compared entry by entry and value by value. */
class CatalogDiffTest {

    /** A pack of one channel beside others. */
    private static final String CHANNEL = """
            {"country": "FI", "documents": [{"id": "doc-fi", "url": "https://example.org/fi", "title": "A list", "publisher": "A desk", "kind": "operator",
              "readOn": "2026-11-20"}], "channels": [{"id": "%s", "name": "The line", "purpose": "crisis",
              "serves": {"territories": ["FI"], "evidence": ["doc-fi"]}, "contacts": [
                {"type": "phone", "display": "55 599", "dial": "55599", "tier": "official", "evidence": ["doc-fi"]}]}]}
            """;

    private static SafetyCatalog older;

    @TempDir
    Path directory;

    @BeforeAll
    static void load(@TempDir Path pack) {
        older = GuidancePack.writeTo(pack).load();
    }

    /** A pack of its own with one channel of that id. */
    private static Path channel(Path directory, String id) {
        return PackFolder.empty(directory)
                .write("manifest.json", PackFolder.bytesOf("manifest.json"))
                .write("ids.txt", "# All.\n" + id + "\n")
                .write("countries/fi.json", CHANNEL.formatted(id))
                .directory();
    }

    @Test
    void nothingChangedGivesAnEmptyDifferenceOfBothVersions() {
        SafetyCatalog same = GuidancePack.writeTo(directory).load();
        CatalogDiff diff = CatalogDiff.between(older, same);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.dangers()).isEmpty();
        assertThat(diff).isEqualTo(new CatalogDiff(older.version(), same.version(), List.of(), List.of()));
    }

    @Test
    void anotherVersionOfTheSameIsNoChangeOfAnEntry() {
        SafetyCatalog next = GuidancePack.writeTo(directory)
                .replace("manifest.json", "2026.11.7", "2026.12.0")
                .load();
        CatalogDiff diff = CatalogDiff.between(older, next);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.older().data()).hasToString("2026.11.7");
        assertThat(diff.newer().data()).hasToString("2026.12.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            countries/us.json | The us money | The US money | channel us-money | name: The us money -> The US money
            resources.json | Page read-anyone | Page | resource read-anyone | name: Page read-anyone -> Page
            threats.json | "Köder" | "bait", "Lockvogel" | threat false-friend | aliases: Köder ->;aliases:  -> bait;aliases:  -> Lockvogel
            threats.json | define a false friend | define it | threat false-friend | definition/text: Made-up words that define a false friend. -> Made-up words that define it.
            threats.json | that explain harm | about harm | threat online-harm | context/1/text: Made-up words that explain harm. -> Made-up words about harm.
            guidance.json | "steps": ["stop", "tell"] | "steps": ["tell", "stop"] | threat-guidance told-blackmail | readers/teen/steps/order: stop, tell -> tell, stop
            guidance.json | "signs": ["sad", "rush"] | "signs": ["rush"] | threat-guidance told-blackmail | readers/teen/signs: sad ->
            guidance.json | {"audiences": ["child"], "steps": ["tell"]} | {"audiences": ["child"], "steps": ["stop"]} | situation-guidance told-happening | readers/child/steps: tell ->;readers/child/steps:  -> stop
            terminology.json | "snapshot racket" | "snapshot racket", "photo racket" | term blackmail-term | avoid:  -> photo racket
            facts.json | "period": "Last year", | | fact made-up-count | period: Last year ->
            facts.json | "number": 2 | "number": 3 | fact made-up-count | footnote/number: 2 -> 3
            organizations.json | "partOf": "example-institute", | | organization example-desk | partOf: example-institute ->
            sources.json | "year": 2020 | "year": 2021 | source made-up-study | year: 2020 -> 2021
            resources.json | "readOn": "2026-11-20" | "readOn": "2026-11-21" | document doc-list | readOn: 2026-11-20 -> 2026-11-21
            """)
    void everyKindOfEntryIsCompared(String file, String words, String replacement, String entry, String values) {
        SafetyCatalog newer = GuidancePack.writeTo(directory)
                .replace(file, words, replacement == null ? "" : replacement)
                .load();
        CatalogDiff diff = CatalogDiff.between(older, newer);

        assertThat(DiffLines.entries(diff)).containsExactly("changed " + entry);
        assertThat(DiffLines.values(diff.entries().get(0))).containsExactly(values.split(";", -1));
        assertThat(diff.texts()).isEmpty();
    }

    @Test
    void everythingOfAnotherPackIsAddedAndEverythingOfThisOneIsGone() {
        SafetyCatalog other = ContactPack.load(directory);
        CatalogDiff there = CatalogDiff.between(older, other);
        CatalogDiff back = CatalogDiff.between(other, older);

        List<String> before = ids(older);
        List<String> now = ids(other);
        assertThat(ids(there, ChangeType.REMOVED)).containsExactlyInAnyOrderElementsOf(without(before, now));
        assertThat(ids(there, ChangeType.ADDED)).containsExactlyInAnyOrderElementsOf(without(now, before));
        assertThat(ids(back, ChangeType.REMOVED)).containsExactlyInAnyOrderElementsOf(without(now, before));
        assertThat(ids(there, ChangeType.CHANGED)).contains("world-form").isSubsetOf(now);
        assertThat(there.entries().stream().map(EntryChange::kind)).contains(EntryKind.values());
        assertThat(reversed(back)).containsExactlyInAnyOrderElementsOf(lines(there));
    }

    /** What a catalogue gives by its own doors; documents are not listed there. */
    private static List<String> ids(SafetyCatalog catalog) {
        return Stream.of(
                        catalog.channels(),
                        catalog.resources(),
                        catalog.threats(),
                        catalog.terminology().terms(),
                        catalog.publications().facts(),
                        catalog.publications().organizations(),
                        catalog.publications().sources())
                .flatMap(List::stream)
                .map(Entry::id)
                .toList();
    }

    private static List<String> ids(CatalogDiff diff, ChangeType type) {
        return diff.entries().stream()
                .filter(change -> change.type() == type)
                .filter(change -> change.kind() != EntryKind.DOCUMENT
                        && change.kind() != EntryKind.THREAT_GUIDANCE
                        && change.kind() != EntryKind.SITUATION_GUIDANCE)
                .map(EntryChange::id)
                .toList();
    }

    private static List<String> without(List<String> ids, List<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }

    private static List<String> lines(CatalogDiff diff) {
        List<String> lines = new ArrayList<>();
        for (EntryChange change : diff.entries()) {
            for (ValueChange value : change.values()) {
                lines.add(change.id() + " " + value.path().get(value.path().size() - 1) + " " + value.older() + " "
                        + value.newer());
            }
        }
        return lines;
    }

    private static List<String> reversed(CatalogDiff diff) {
        List<String> lines = new ArrayList<>();
        for (EntryChange change : diff.entries()) {
            for (ValueChange value : change.values()) {
                lines.add(change.id() + " " + value.path().get(value.path().size() - 1) + " " + value.newer() + " "
                        + value.older());
            }
        }
        return lines;
    }

    @Test
    void dangerComesFirstThenKindThenCountryThenId() {
        SafetyCatalog newer = GuidancePack.writeTo(directory)
                .replace("worldwide.json", "555-555-0120", "555 555 0120")
                .replace("countries/xk.json", "555-555-0119", "555 555 0119")
                .replace("countries/us.json", "The us tip", "The US tip")
                .replace("countries/us.json", "55-501", "55 501")
                .replace("countries/us.json", "555-555-0111", "555 555 0111")
                .replace("countries/gb.json", "The gb crisis", "The GB crisis")
                .replace("countries/gb.json", "The gb support", "The GB support")
                .replace("resources.json", "\"display\": \"example.org/read-parents\"", "\"display\": \"example.org\"")
                .replace("sources.json", "2020", "2021")
                .replace("terminology.json", "snapshot racket", "photo racket")
                .load();

        assertThat(DiffLines.entries(CatalogDiff.between(older, newer)))
                .containsExactly(
                        "changed channel us-emergency!",
                        "changed channel us-tip!",
                        "changed channel xk-line!",
                        "changed channel world-support!",
                        "changed resource read-parents!",
                        "changed channel gb-crisis",
                        "changed channel gb-support",
                        "changed term blackmail-term",
                        "changed source made-up-study");
    }

    @Test
    void theOrderInWhichDirectoriesAreAddedIsNoChange(@TempDir Path contacts, @TempDir Path line) {
        Path pack = ContactPack.in(contacts).directory();
        Path other = channel(line, "fi-line");

        CatalogDiff diff = CatalogDiff.between(
                SafetyCatalog.builder().add(pack).add(other).build(),
                SafetyCatalog.builder().add(other).add(pack).build());
        CatalogDiff alone = CatalogDiff.between(
                SafetyCatalog.load(pack),
                SafetyCatalog.builder().add(other).add(pack).build());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(DiffLines.entries(alone)).containsExactly("added channel fi-line", "added document doc-fi");
    }

    @Test
    void anEntryWithTheSameContactsUnderAnotherIdIsToldOnBothSides(@TempDir Path before, @TempDir Path now) {
        CatalogDiff diff = CatalogDiff.between(
                SafetyCatalog.load(channel(before, "fi-line")), SafetyCatalog.load(channel(now, "fi-crisis")));

        assertThat(DiffLines.entries(diff)).containsExactly("removed channel fi-line!", "added channel fi-crisis");
        assertThat(diff.entries().get(0).counterpart()).contains("fi-crisis");
        assertThat(diff.entries().get(1).counterpart()).contains("fi-line");
    }

    @Test
    void anotherServiceWithTheSameNumberIsNoSuchEntry(@TempDir Path before, @TempDir Path now) {
        Path other = channel(now, "fi-emergency");
        PackFolder.empty(other)
                .write("countries/fi.json", CHANNEL.formatted("fi-emergency").replace("crisis", "child-helpline"));
        CatalogDiff diff =
                CatalogDiff.between(SafetyCatalog.load(channel(before, "fi-line")), SafetyCatalog.load(other));

        assertThat(diff.entries())
                .hasSize(2)
                .allMatch(change -> change.counterpart().isEmpty());
    }

    @Test
    void whatIsFoundCannotBeChanged() {
        CatalogDiff diff = CatalogDiff.between(older, ContactPack.load(directory));
        EntryChange change = diff.entries().get(0);

        for (List<?> list :
                List.of(diff.entries(), diff.texts(), diff.dangers(), change.values(), change.territories())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        }
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(change.values().get(0).path()::clear);
    }

    @Test
    void aChannelThatWasRetiredSaysSinceWhenAndWhatTookItsPlace() {
        Path old = channel(directory.resolve("old"), "fi-old-line");
        Path now = channel(directory.resolve("new"), "fi-new-line");
        PackFolder.empty(now).write("ids.txt", "fi-new-line\nfi-old-line\n").write("retired.json", """
                {"retired": [{"id": "fi-old-line", "on": "2026-11-20", "successor": "fi-new-line"}]}
                """);

        EntryChange retired = CatalogDiff.between(SafetyCatalog.load(old), SafetyCatalog.load(now)).entries().stream()
                .filter(change -> change.id().equals("fi-old-line"))
                .findFirst()
                .orElseThrow();

        assertThat(retired.type()).isEqualTo(ChangeType.RETIRED);
        assertThat(retired.danger()).isTrue();
        assertThat(retired.toString()).contains("fi-new-line", "2026-11-20");
    }

    @Test
    void whatTakesEffectLaterIsSeenOnItsDay() {
        Path old = channel(directory.resolve("old"), "fi-line");
        Path now = channel(directory.resolve("new"), "fi-line");
        PackFolder.empty(now).write("retired.json", """
                {"retired": [{"id": "fi-line", "on": "2027-01-01"}]}
                """);
        Clock later = Clock.fixed(Instant.parse("2027-01-01T12:00:00Z"), ZoneOffset.UTC);
        SafetyCatalog newer = SafetyCatalog.load(now);

        assertThat(CatalogDiff.between(SafetyCatalog.load(old), newer).isEmpty())
                .isTrue();
        assertThat(CatalogDiff.between(SafetyCatalog.load(old), newer.at(later)).dangers())
                .hasSize(1);
    }
}
