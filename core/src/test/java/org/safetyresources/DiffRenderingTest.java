package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.EntryKind;
import org.safetyresources.diff.TextChange;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.model.CalendarVersion;
import org.safetyresources.model.Territory;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What differs reads like a changelog that a person wrote, and JSON holds all of it. */
class DiffRenderingTest {

    private static final String MORE = """
            {"id": "xk-friend", "name": "The friend of Kosovo", "purpose": "child-helpline",
              "serves": {"territories": ["XK", "GB-SCT"], "area": "Pristina and Scotland", "evidence": ["doc-list"]},
              "contacts": [
                {"type": "sms", "display": "55 533", "dial": "55533", "keyword": "HI", "tier": "official", "evidence": ["doc-list"]},
                {"type": "email", "address": "friend_of@example.org", "tier": "official", "evidence": ["doc-list"]},
                {"type": "messenger", "app": "whatsapp", "display": "+44 7700 900114", "url": "https://wa.me/447700900114", "tier": "official", "evidence": ["doc-list"]},
                {"type": "chat", "url": "https://example.org/chat?a=b_c", "tier": "official", "evidence": ["doc-list"]}]},
            {"id": "xk-line",""";

    private static SafetyCatalog older;
    private static SafetyCatalog newer;

    @BeforeAll
    static void load(@TempDir Path before, @TempDir Path now) {
        older = GuidancePack.writeTo(before).load();
        newer = GuidancePack.writeTo(now)
                .withoutTheWorld()
                .replace("manifest.json", "2026.11.7", "2026.12.0")
                .replace("manifest.json", "2026-11-21", "2026-12-01")
                .replace("countries/us.json", "555-555-0111", "555-555-0199")
                .replace("countries/us.json", "5 5 5, 0 1 1 1", "5 5 5, 0 1 9 9")
                .replace("countries/us.json", "+15555550111", "+15555550199")
                .replace("countries/us.json", "The us money", "The US money")
                .replace("countries/us.json", "us-police", "us-police-desk")
                .replace("countries/gb.json", "\"GB-WLS\"", "\"GB-WLS\", \"GB-NIR\"")
                .replace("countries/xk.json", "{\n      \"id\": \"xk-line\",", MORE)
                .replace("ids.txt", "us-police\n", "us-police-desk\n")
                .replace("ids.txt", "xk-line\n", "xk-friend\nxk-line\n")
                .replace("terminology.json", "\"snapshot racket\"", "\"snapshot *racket*\", \"photo racket\"")
                .replace("sources.json", "2020", "2021")
                .replace("guidance.json", "\"steps\": [\"stop\", \"tell\"]", "\"steps\": [\"tell\", \"stop\"]")
                .replace("resources.json", "\"date\": \"2026-01\"", "\"date\": \"2026-02\"")
                .replace("text/en.json", "\"Tell someone.\"", "\"Tell an adult.\"")
                .load();
    }

    private static CatalogVersion version(String data, String released) {
        return new CatalogVersion(CalendarVersion.of(data), "1.0", "0.1.0", LocalDate.parse(released), "");
    }

    private static String markdown(EntryChange... changes) {
        return MarkdownRenderer.create()
                .render(new CatalogDiff(
                        version("2026.11.0", "2026-11-22"),
                        version("2026.12.0", "2026-12-01"),
                        List.of(changes),
                        List.of()));
    }

    @Test
    void markdownReadsLikeAChangelog() {
        String markdown = MarkdownRenderer.create().render(CatalogDiff.between(older, newer));

        assertThat(markdown).isEqualTo(GoldenFile.read("diff.md", markdown));
    }

    @Test
    void textSaysTheSameWithoutMarkup() {
        String text = TextRenderer.create().render(CatalogDiff.between(older, newer));

        assertThat(text).isEqualTo(GoldenFile.read("diff.txt", text));
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void headingsBeginAtTheLevelAskedFor() {
        assertThat(MarkdownRenderer.ofHeadingLevel(2)
                        .render(CatalogDiff.between(older, newer))
                        .lines())
                .filteredOn(line -> line.startsWith("#"))
                .first()
                .isEqualTo("## Data version 2026.12.0 (2026-12-01), compared with 2026.11.7 (2026-11-21)");
    }

    @Test
    void aNumberIsNeverBrokenOverTwoLines() {
        for (int width = TextRenderer.MIN_WIDTH; width < 100; width++) {
            assertThat(TextRenderer.ofWidth(width).render(CatalogDiff.between(older, newer)))
                    .contains("55 533", "+44 7700 900114", "1 5 5 5, 5 5 5, 0 1 9 9");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026.11.0 | 2026-11-22 | 2026.12.0 | 2026-12-01 | 2026.12.0 (2026-12-01), compared with 2026.11.0 (2026-11-22)
            2026.12.0 | 2026-12-01 | 2026.11.0 | 2026-11-22 | 2026.11.0 (2026-11-22), compared with 2026.12.0 (2026-12-01)
            2026.11.0 | 2026-11-22 | 2026.11.0 | 2026-11-25 | 2026.11.0 (2026-11-25), compared with 2026.11.0 (2026-11-22)
            2026.11.0 | 2026-11-22 | 2026.11.0 | 2026-11-22 | 2026.11.0 (2026-11-22), compared with an earlier state of it
            """)
    void theHeadingNamesBothVersions(String data, String day, String newData, String newDay, String heading) {
        CatalogDiff diff = new CatalogDiff(version(data, day), version(newData, newDay), List.of(), List.of());

        assertThat(MarkdownRenderer.create().render(diff))
                .isEqualTo("# Data version " + heading + "\n\nNothing changed.\n");
        assertThat(TextRenderer.ofWidth(200).render(diff))
                .startsWith("Data version " + heading + "\n===")
                .endsWith("=\nNothing changed.\n");
    }

    @Test
    void aRetiredChannelIsToldWithItsDayAndItsSuccessor() {
        EntryChange retired = new EntryChange(
                ChangeType.RETIRED,
                EntryKind.CHANNEL,
                "fi-line",
                "The line",
                true,
                List.of(new Territory("FI")),
                Optional.of("fi-other"),
                Optional.of(LocalDate.of(2026, 11, 30)),
                List.of(
                        new ValueChange(List.of("purpose"), Optional.of("crisis"), Optional.empty(), false),
                        new ValueChange(
                                List.of("contacts", "phone 55", "display"), Optional.of("55"), Optional.empty(), false),
                        new ValueChange(
                                List.of("contacts", "phone 55", "dial"), Optional.of("55"), Optional.empty(), false)));

        assertThat(markdown(retired)).isEqualTo("""
                # Data version 2026.12.0 (2026-12-01), compared with 2026.11.0 (2026-11-22)

                No number or address of a channel that stays changed. 1 channel (Finland) was retired.

                ## Retired

                1 channel:

                - **Finland:** The line (55), id fi-line, retired on 2026-11-30, succeeded by fi-other
                """);
    }

    @Test
    void manyOfAKindAreCounted() {
        List<EntryChange> many = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            many.add(new EntryChange(
                    ChangeType.CHANGED,
                    EntryKind.DOCUMENT,
                    "doc-" + i,
                    "Document " + i,
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new ValueChange(
                            List.of(i % 100 == 0 ? "title" : "readOn"), Optional.of("a"), Optional.of("b"), false))));
        }

        assertThat(markdown(many.toArray(EntryChange[]::new))).endsWith("""
                unchanged. 1,200 documents were changed.

                ## Changed

                - 1,200 documents: read on (1,188) and title (12).
                """);
    }

    @Test
    void otherDocumentsBehindManyChannelsAreCounted() {
        List<EntryChange> many = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            many.add(new EntryChange(
                    ChangeType.CHANGED,
                    EntryKind.CHANNEL,
                    "fi-" + i,
                    "The line",
                    false,
                    List.of(new Territory("FI")),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new ValueChange(
                            List.of("contacts", "phone 55", "evidence"), Optional.empty(), Optional.of("b"), false))));
        }

        assertThat(markdown(many.toArray(EntryChange[]::new)))
                .endsWith("## Changed\n\n- Other documents stand behind 11 channels.\n");
        assertThat(markdown(many.get(0)))
                .endsWith("## Changed\n\n- **Finland: The line** (fi-0): documents: added b\n");
    }

    @Test
    void jsonHoldsEveryChangeAndEveryValue() {
        CatalogDiff diff = CatalogDiff.between(older, newer);
        JsonNode json = new JsonMapper().readTree(JsonRenderer.create().render(diff));

        assertThat(json.get("older").get("data").asString()).isEqualTo("2026.11.7");
        assertThat(json.get("newer").get("released").asString()).isEqualTo("2026-12-01");
        assertThat(json.get("danger").asBoolean()).isTrue();
        assertThat(json.get("entries")).hasSameSizeAs(diff.entries());
        for (int i = 0; i < diff.entries().size(); i++) {
            EntryChange change = diff.entries().get(i);
            JsonNode entry = json.get("entries").get(i);
            assertThat(text(entry, "type") + " " + text(entry, "kind") + " " + text(entry, "id")
                            + (entry.get("danger").asBoolean() ? "!" : ""))
                    .isEqualTo(DiffLines.entry(change));
            assertThat(text(entry, "name")).isEqualTo(change.name());
            assertThat(text(entry, "counterpart"))
                    .isEqualTo(change.counterpart().orElse(""));
            List<String> values = new ArrayList<>();
            for (JsonNode value : entry.get("values")) {
                values.add((text(value, "path") + ": " + text(value, "older") + " -> " + text(value, "newer")).strip()
                        + (value.get("danger").asBoolean() ? "!" : ""));
            }
            assertThat(values).isEqualTo(DiffLines.values(change));
        }
        assertThat(json.get("texts")).hasSameSizeAs(diff.texts());
        for (int i = 0; i < diff.texts().size(); i++) {
            TextChange change = diff.texts().get(i);
            JsonNode text = json.get("texts").get(i);
            assertThat(text(text, "key")).isEqualTo(change.key());
            assertThat(text(text, "language")).isEqualTo(change.language().code());
            assertThat(text.has("older")).isEqualTo(change.older().isPresent());
            change.newer().ifPresent(words -> {
                assertThat(text(text.get("newer"), "text")).isEqualTo(words.text());
                assertThat(text(text.get("newer"), "review"))
                        .isEqualTo(words.review().code());
            });
        }
    }

    @Test
    void jsonOfNothingSaysSo() {
        JsonNode json = new JsonMapper().readTree(JsonRenderer.create().render(CatalogDiff.between(older, older)));

        assertThat(json.propertyNames()).containsExactly("older", "newer", "danger");
        assertThat(json.get("danger").asBoolean()).isFalse();
    }

    private static String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : "";
    }
}
