package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.diff.ChangeType;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.EntryKind;
import org.safetyresources.diff.TextChange;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.model.CalendarVersion;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Territory;
import org.safetyresources.model.TextReview;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;
import tools.jackson.databind.json.JsonMapper;

/** Markup in any value of a difference stays a text, whoever reads what was rendered. */
class HostileDiffTest {

    private static final List<List<String>> PATHS = List.of(
            List.of("name"),
            List.of("url"),
            List.of("serves", "area"),
            List.of("contacts", "email qqq", "address"),
            List.of("contacts", "phone qqq", "display"),
            List.of("contacts", "sms qqq", "keyword"),
            List.of("contacts", "chat qqq", "url"),
            List.of("contacts", "messenger qqq", "app"),
            List.of("readers", "qqq", "steps"),
            List.of("context", "1", "text"));

    /** One that is called or opened, one that is told value by value, and one that is counted. */
    private static final List<EntryKind> KINDS =
            List.of(EntryKind.CHANNEL, EntryKind.THREAT_GUIDANCE, EntryKind.DOCUMENT);

    private static final CatalogDiff HARMLESS = diff("qqq");

    /** A difference with the text wherever one can be. */
    private static CatalogDiff diff(String text) {
        CatalogVersion version =
                new CatalogVersion(CalendarVersion.of("2026.11.0"), "1.0", "0.1.0", LocalDate.of(2026, 11, 22), "");
        List<EntryChange> entries = new ArrayList<>();
        for (ChangeType type : ChangeType.values()) {
            for (EntryKind kind : KINDS) {
                List<ValueChange> values = new ArrayList<>();
                for (List<String> path : PATHS) {
                    List<String> named =
                            path.stream().map(part -> part.replace("qqq", text)).toList();
                    values.add(new ValueChange(named, Optional.of(text), Optional.of(text), true));
                    values.add(new ValueChange(named, Optional.empty(), Optional.of(text), false));
                }
                entries.add(new EntryChange(
                        type,
                        kind,
                        text,
                        text,
                        true,
                        List.of(new Territory("FI"), new Territory("SE")),
                        Optional.of(text),
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        values));
            }
        }
        LocalizedText words = new LocalizedText(text, LanguageTag.ENGLISH, TextReview.ORIGINAL);
        return new CatalogDiff(
                version,
                version,
                entries,
                List.of(new TextChange(
                        ChangeType.CHANGED, LanguageTag.ENGLISH, text, Optional.of(words), Optional.of(words))));
    }

    @ParameterizedTest
    @MethodSource("org.safetyresources.HostileTextTest#hostile")
    void markdownKeepsItsShapeAndSaysTheText(String text) {
        List<String> nodes = HostileTextTest.nodes(MarkdownRenderer.create().render(diff(text)));
        List<String> harmless = HostileTextTest.nodes(MarkdownRenderer.create().render(HARMLESS));

        assertThat(nodes)
                .isEqualTo(harmless.stream()
                        .map(node -> node.replace("qqq", HostileTextTest.read(text)))
                        .toList())
                .noneMatch(node -> node.matches("(?:HtmlBlock|HtmlInline|Image|Code).*"));
    }

    @ParameterizedTest
    @MethodSource("org.safetyresources.HostileTextTest#hostile")
    void textHoldsNothingThatATerminalWouldObey(String text) {
        String written = TextRenderer.ofWidth(100_000).render(diff(text));
        String harmless = TextRenderer.ofWidth(100_000).render(HARMLESS);

        assertThat(written.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
        assertThat(written.lines().count()).isEqualTo(harmless.lines().count());
    }

    @ParameterizedTest
    @MethodSource("org.safetyresources.HostileTextTest#hostile")
    void jsonKeepsItsShapeAndTheTextAsItWas(String text) {
        JsonMapper mapper = new JsonMapper();

        assertThat(HostileTextTest.strings(mapper.readTree(JsonRenderer.create().render(diff(text)))))
                .isEqualTo(HostileTextTest.strings(
                                mapper.readTree(JsonRenderer.create().render(HARMLESS)))
                        .stream()
                        .map(words -> words.replace("qqq", text))
                        .toList());
    }

    @Test
    void noLinkAndNoNoticeToAPersonIsMadeOfPlainWordsOnGitHub() {
        assertThat(MarkdownRenderer.create()
                        .render(diff("www.example.org https://example.org @maintainer #12 R&amp;D $x$ a@b.example")))
                .contains("www\\.example.org https\\://example.org \\@maintainer \\#12 R\\&amp;D \\$x\\$ a\\@b.example")
                .doesNotContainPattern("(?<!\\\\)(?:@|#12|://)|www\\.e");
    }

    @Test
    void ordinaryPunctuationIsLeftAsPeopleWriteIt() {
        assertThat(MarkdownRenderer.create().render(diff("St. Vincent & Grenadines – (011) 5275-1135, it's 24/7!")))
                .contains("**Finland: St. Vincent & Grenadines – (011) 5275-1135, it's 24/7!** (");
    }
}
