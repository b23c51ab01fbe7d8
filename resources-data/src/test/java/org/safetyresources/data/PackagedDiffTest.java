package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.CatalogDiff;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.EntryKind;
import org.safetyresources.diff.TextChange;
import org.safetyresources.render.MarkdownRenderer;

/** What changed since the previous data, found once more in the source files themselves; the changelog says it. */
class PackagedDiffTest {

    private static final Path NOW = Path.of("src/main/data");
    private static final Path BEFORE = Path.of("src/test/previous-data/data");

    /** The key of the entries of each kind in the files. */
    private static final Map<EntryKind, String> KEYS = Map.of(
            EntryKind.CHANNEL, "channels",
            EntryKind.RESOURCE, "resources",
            EntryKind.THREAT, "threats",
            EntryKind.THREAT_GUIDANCE, "guidance",
            EntryKind.SITUATION_GUIDANCE, "situations",
            EntryKind.TERM, "terms",
            EntryKind.FACT, "facts",
            EntryKind.ORGANIZATION, "organizations",
            EntryKind.SOURCE, "sources",
            EntryKind.DOCUMENT, "documents");

    private static SafetyCatalog packaged;
    private static CatalogDiff diff;

    @TempDir
    Path temporary;

    @BeforeAll
    static void compare() {
        packaged = SafetyCatalog.load();
        diff = CatalogDiff.between(SafetyCatalog.load(BEFORE), packaged);
    }

    /** The entries of a kind in all files of a directory, by id. */
    private static Map<String, Map<String, Object>> entries(Path directory, EntryKind kind) {
        Map<String, Map<String, Object>> entries = new TreeMap<>();
        for (Path file : Json.files(directory)) {
            for (Map<String, Object> entry : Json.objects(Json.read(file), KEYS.getOrDefault(kind, ""))) {
                entries.put(Json.text(entry, "id"), entry);
            }
        }
        return entries;
    }

    private static List<String> ids(CatalogDiff diff, ChangeType type, EntryKind kind) {
        return diff.entries().stream()
                .filter(change -> change.type() == type && change.kind() == kind)
                .map(EntryChange::id)
                .toList();
    }

    private static Set<String> without(Set<String> ids, Set<String> others) {
        Set<String> left = new TreeSet<>(ids);
        left.removeAll(others);
        return left;
    }

    @Test
    void everyEntryThatCameWentOrChangedInTheFilesIsThere() {
        for (EntryKind kind : EntryKind.values()) {
            Map<String, Map<String, Object>> before = entries(BEFORE, kind);
            Map<String, Map<String, Object>> now = entries(NOW, kind);
            List<String> changed = before.keySet().stream()
                    .filter(now::containsKey)
                    .filter(id -> !Objects.equals(before.get(id), now.get(id)))
                    .toList();

            assertThat(now).as(kind.code()).isNotEmpty();
            assertThat(ids(diff, ChangeType.ADDED, kind))
                    .as(kind.code())
                    .containsExactlyInAnyOrderElementsOf(without(now.keySet(), before.keySet()));
            assertThat(ids(diff, ChangeType.REMOVED, kind))
                    .as(kind.code())
                    .containsExactlyInAnyOrderElementsOf(without(before.keySet(), now.keySet()));
            assertThat(ids(diff, ChangeType.CHANGED, kind))
                    .as(kind.code())
                    .containsExactlyInAnyOrderElementsOf(changed);
        }
    }

    @Test
    void everyTextThatCameWentOrChangedInTheFilesIsThere() {
        Map<String, String> before = texts(BEFORE);
        Map<String, String> now = texts(NOW);
        Set<String> changed = before.keySet().stream()
                .filter(now::containsKey)
                .filter(key -> !Objects.equals(before.get(key), now.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(now).hasSizeGreaterThan(2000);
        assertThat(keys(ChangeType.ADDED)).containsExactlyInAnyOrderElementsOf(without(now.keySet(), before.keySet()));
        assertThat(keys(ChangeType.REMOVED))
                .containsExactlyInAnyOrderElementsOf(without(before.keySet(), now.keySet()));
        assertThat(keys(ChangeType.CHANGED)).containsExactlyInAnyOrderElementsOf(changed);
    }

    private static Map<String, String> texts(Path directory) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Json.files(directory.resolve("text"))) {
            Map<String, Object> content = Json.read(file);
            Json.object(content, "texts")
                    .forEach((key, text) -> texts.put(Json.text(content, "language") + " " + key, text.toString()));
        }
        return texts;
    }

    private static List<String> keys(ChangeType type) {
        return diff.texts().stream()
                .filter(change -> change.type() == type)
                .map((TextChange change) -> change.language() + " " + change.key())
                .toList();
    }

    @Test
    void everyDangerIsRealAndNoneIsMissed() throws IOException {
        assertThat(dangers(diff)).isEqualTo(dangersInFiles(BEFORE));

        Path altered = temporary.resolve("altered");
        copy(altered);
        Path channels = altered.resolve("countries/us.json");
        replace(channels, "+18335915669", "+18335915660");
        replace(channels, "5 9 1, 5 6 6 9", "5 9 1, 5 6 6 0");
        replace(channels, "591-KNOW (5669)", "591-5660");
        replace(channels, "\"purpose\": \"report-csam\"", "\"purpose\": \"tip-line\"");
        replace(channels, "\"service\": \"any\"", "\"service\": \"police\"");
        replace(channels, "\"operator\": \"U.S. Department", "\"operator\": \"The Department");
        replace(altered.resolve("resources.json"), "\"educator\",\n        \"parent\"", "\"parent\"");

        CatalogDiff found = CatalogDiff.between(SafetyCatalog.load(altered), packaged);
        assertThat(dangers(found))
                .isEqualTo(dangersInFiles(altered))
                .containsExactlyInAnyOrder(
                        "schoolsafety-child-exploitation",
                        "us-emergency",
                        "us-know2protect-tip-line",
                        "us-ncmec-cybertipline");
    }

    private static Set<String> dangers(CatalogDiff diff) {
        return diff.dangers().stream().map(EntryChange::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What of channels and resources in both directories readers are given otherwise, and channels that went. */
    private static Set<String> dangersInFiles(Path before) {
        Set<String> found = new TreeSet<>();
        for (EntryKind kind : List.of(EntryKind.CHANNEL, EntryKind.RESOURCE)) {
            Map<String, Map<String, Object>> now = entries(NOW, kind);
            entries(before, kind).forEach((id, entry) -> {
                Map<String, Object> same = now.get(id);
                if (same == null ? kind == EntryKind.CHANNEL : !given(entry).equals(given(same))) {
                    found.add(id);
                }
            });
        }
        return found;
    }

    private static Set<String> given(Map<String, Object> entry) {
        Set<String> given = new TreeSet<>();
        for (String key : List.of("purpose", "providersOnly", "url", "display")) {
            given.add(key + Json.text(entry, key));
        }
        for (String key : List.of("audiences", "notFor", "situations", "pictures", "threats")) {
            Json.texts(entry, key).forEach(value -> given.add(key + value));
        }
        Map<String, Object> serves = Json.object(entry, "serves");
        given.add("serves" + Json.text(serves, "worldwide") + Json.text(serves, "area"));
        Json.texts(serves, "territories").forEach(territory -> given.add("serves" + territory));
        for (Map<String, Object> contact : Json.objects(entry, "contacts")) {
            List<String> parts = new ArrayList<>();
            for (String key :
                    List.of("type", "display", "spoken", "dial", "keyword", "app", "url", "address", "service")) {
                parts.add(Json.text(contact, key));
            }
            given.add(parts.toString());
        }
        return given;
    }

    @Test
    void thePackagedDataDoesNotDifferFromItsSourceDirectory() {
        SafetyCatalog directory = SafetyCatalog.load(NOW);

        assertThat(CatalogDiff.between(directory, packaged).isEmpty()).isTrue();
        assertThat(CatalogDiff.between(packaged, directory).isEmpty()).isTrue();
    }

    /** What it should say is left in {@code target/changelog.md}, to be read and taken over. */
    @Test
    void theChangelogSaysWhatChanged() throws IOException {
        String section = MarkdownRenderer.ofHeadingLevel(2).render(diff);
        Files.writeString(Path.of("target/changelog.md"), section);
        String changelog = Files.readString(Path.of("CHANGELOG.md"));
        int start = changelog.indexOf("\n## ") + 1;
        int next = changelog.indexOf("\n## ", start);

        assertThat(changelog.substring(start, next < 0 ? changelog.length() : next))
                .as("the newest section of CHANGELOG.md; target/changelog.md holds the new one")
                .isEqualTo(section);
    }

    private static void copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(BEFORE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(BEFORE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void replace(Path file, String words, String replacement) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(words);
        Files.writeString(file, content.replace(words, replacement));
    }
}
