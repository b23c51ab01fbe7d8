package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Situation;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.render.JsonRenderer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that a strict parser reads, with the same words in it. */
class JsonRendererTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonRenderer RENDERER = JsonRenderer.create();

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    /** Runs of 256 code points, which together are all of Unicode except the surrogates. */
    static Stream<String> allOfUnicode() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT >> 8)
                .filter(block -> block < 0xD8 || block > 0xDF)
                .mapToObj(block -> IntStream.range(block << 8, (block + 1) << 8)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    }

    @Test
    void aWholePageReadsAsReviewed() {
        String json = RENDERER.render(catalog.page(PageRequest.forCountry("US")));

        assertThat(json).isEqualTo(GoldenFile.read("us.json", json));
    }

    @Test
    void aWholeAnswerReadsAsReviewed() {
        String json = RENDERER.render(catalog.channels(ChannelQuery.forCountry("GB-SCT")
                .forThreat("blackmail")
                .forAudience(Audience.TRUSTED_ADULT)
                .inSituation(Situation.WORRIED_ABOUT_A_CHILD)
                .inLanguage("fr")));

        assertThat(json).isEqualTo(GoldenFile.read("gb-sct-answer.json", json));
    }

    @Test
    void everyCodePointIsReadBackAsItWas() {
        allOfUnicode()
                .forEach(text -> assertThat(STRICT.readTree(RENDERER.render(HostilePage.titled(text)))
                                .get("title")
                                .asString())
                        .isEqualTo(text));
    }

    @Test
    void everyCodePointSurvivesUtf8() {
        allOfUnicode().forEach(text -> {
            byte[] bytes = RENDERER.render(HostilePage.titled(text)).getBytes(StandardCharsets.UTF_8);
            assertThat(STRICT.readTree(bytes).get("title").asString()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "\\\"",
                "\\u0041",
                "</script>",
                "{\"a\": 1}",
                "\u0000",
                "\u0007\b\t\n\f\r\u001B",
                "\u007F",
                "\u2028\u2029",
                "\u202E",
                "\uFEFF",
                "\uFFFF",
                "\uD83D\uDE42",
                "\u00E9e\u0301",
                "'",
                "/",
                "null",
                ""
            })
    void everyTextOfAPageIsReadBackAsItWas(String text) {
        assertThat(texts(STRICT.readTree(RENDERER.render(HostilePage.of(text)))).filter(text::equals))
                .hasSize(HostilePage.TEXTS);
    }

    @Test
    void aPageIsWrittenWithTheNamesOfItsComponents() {
        SafetyPage page = catalog.page(
                PageRequest.forCountry("US").forAudience(Audience.TEEN).inLanguage("cy"));
        JsonNode json = STRICT.readTree(RENDERER.render(page));

        assertThat(json.propertyNames())
                .containsExactly(
                        "title", "notices", "language", "country", "audience", "coverage", "version", "sections");
        assertThat(json.get("language").asString()).isEqualTo("en");
        assertThat(json.get("audience").asString()).isEqualTo("teen");
        assertThat(json.get("coverage").asString()).isEqualTo("national");
        assertThat(json.get("sections").values().stream().map(s -> s.get("kind").asString()))
                .containsExactly(
                        "danger",
                        "talk",
                        "report",
                        "removal",
                        "steps",
                        "definitions",
                        "information",
                        "resources",
                        "sources",
                        "about");
    }

    @Test
    void whatIsUnknownOrEmptyIsLeftOutAndNothingIsNull() {
        JsonNode page = STRICT.readTree(RENDERER.render(catalog.page(PageRequest.forCountry("XK"))));

        assertThat(page.has("notices")).isFalse();
        assertThat(page.has("audience")).isFalse();
        assertThat(page.get("sections").get(0).has("groups")).isFalse();
        assertThat(page.toString()).doesNotContain("null", "[]", "{}");
    }

    @Test
    void threatsAreWrittenInTheWordsOfTheSource() {
        JsonNode json = STRICT.readTree(RENDERER.renderThreats(catalog.threats()));
        ThreatDefinition threat = catalog.threat("picture-blackmail");

        assertThat(json.get("threats")).hasSize(4);
        JsonNode written = json.get("threats").get(1);
        assertThat(written).isEqualTo(STRICT.readTree(RENDERER.render(threat)));
        assertThat(written.get("name").asString()).isEqualTo("Picture Blackmail");
        assertThat(written.at("/aliases/0").asString()).isEqualTo("chantage à l’image");
        assertThat(written.at("/definition/text").asString())
                .isEqualTo(threat.definition().text());
        assertThat(written.at("/definition/footnote/number").asInt()).isEqualTo(1);
        assertThat(written.at("/definition/footnote/source").asString()).isEqualTo("made-up-study");
    }

    @Test
    void resourcesAreWrittenWithWhomTheyServe() {
        JsonNode json =
                STRICT.readTree(RENDERER.renderResources(catalog.resources())).get("resources");

        assertThat(json.values().stream().map(r -> r.get("id").asString()))
                .containsExactlyElementsOf(
                        catalog.resources().stream().map(HelpResource::id).toList());
        assertThat(json.at("/0/serves/worldwide").asBoolean()).isTrue();
        assertThat(json.at("/0/serves").has("territories")).isFalse();
        assertThat(json.at("/5/serves/territories/0").asString()).isEqualTo("GB-SCT");
    }

    @Test
    void anEmptyListIsAnObjectAndNoMore() {
        assertThat(STRICT.readTree(RENDERER.renderThreats(List.of())).isObject())
                .isTrue();
        assertThat(STRICT.readTree(RENDERER.renderResources(List.of())).isObject())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyGroupOfAnAnswerIsWrittenInOrder(Audience audience) {
        ChannelAnswer answer = catalog.channels(ChannelQuery.forCountry("US").forAudience(audience));
        JsonNode groups = STRICT.readTree(RENDERER.render(answer)).get("groups");

        assertThat(groups.values().stream()
                        .map(g -> g.get("id").asString() + " " + g.get("reason").asString()))
                .containsExactlyElementsOf(answer.groups().stream()
                        .map(g -> g.id() + " " + g.reason().code())
                        .toList());
    }

    @Test
    void linesEndWithALineFeedAndTheLastOneToo() {
        assertThat(RENDERER.render(catalog.page(PageRequest.forCountry("US"))))
                .endsWith("}\n")
                .doesNotContain("\r")
                .doesNotContain("\n\n");
    }

    @ParameterizedTest
    @MethodSource("faultyJson")
    void theParserOfThisTestIsStrict(String json) {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> STRICT.readTree(json));
        assertThatExceptionOfType(StreamReadException.class).isThrownBy(() -> STRICT.readTree("{\"a\": \"\n\"}"));
    }

    /** All texts of a document, at any depth. */
    private static Stream<String> texts(JsonNode node) {
        return node.isContainer()
                ? node.values().stream().flatMap(JsonRendererTest::texts)
                : Stream.of(node).filter(JsonNode::isString).map(JsonNode::asString);
    }

    static List<String> faultyJson() {
        return List.of("{\"a\": 1, \"a\": 2}", "{} {}", "{'a': 1}", "{\"a\": NaN}", "{\"a\": 1,}", "{a: 1}");
    }
}
