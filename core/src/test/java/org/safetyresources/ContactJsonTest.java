package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.render.JsonRenderer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of contact and every stated value as JSON, read by a strict parser. */
class ContactJsonTest {

    private static final Path EXPECTED = Path.of("src/test/resources/contact-json");

    /** What JSON says in the words in which the pack keeps it. */
    private static final List<String> KEPT =
            List.of("type", "app", "dial", "service", "cost", "reach", "keyword", "hours", "tier", "evidence");

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static JsonNode answer;
    private static JsonNode kept;

    @BeforeAll
    static void render(@TempDir Path directory) {
        answer = STRICT.readTree(
                JsonRenderer.create().render(ContactPack.load(directory).channels(ChannelQuery.forCountry("GB"))));
        kept = STRICT.readTree(PackFolder.empty(directory).read(ContactPack.EVERY_CONTACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb-danger", "gb-friend", "gb-pictures"})
    void aChannelIsWrittenAsExpected(String id) throws IOException {
        assertThat(channel(id)).isEqualTo(STRICT.readTree(Files.readString(EXPECTED.resolve(id + ".json"))));
    }

    @Test
    void everythingStatedIsWrittenInTheWordsOfThePack() {
        int compared = 0;
        for (JsonNode entry : kept.get("channels")) {
            JsonNode channel = channel(entry.get("id").asString());
            assertThat(channel.get("languages")).isEqualTo(entry.get("languages"));
            assertThat(channel.get("anonymity")).isEqualTo(entry.get("anonymity"));
            assertThat(channel.get("notes")).isEqualTo(entry.get("notes"));
            for (int i = 0; i < entry.get("contacts").size(); i++) {
                for (String key : KEPT) {
                    assertThat(channel.get("contacts").get(i).get(key))
                            .as("%s %d %s", channel.get("id"), i, key)
                            .isEqualTo(entry.get("contacts").get(i).get(key));
                }
                compared++;
            }
        }
        assertThat(compared).isEqualTo(11);
    }

    @Test
    void keysStandInTheirOrder() {
        JsonNode friend = channel("gb-friend");

        assertThat(friend.propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "operator",
                        "purpose",
                        "audiences",
                        "notFor",
                        "situations",
                        "providersOnly",
                        "languages",
                        "anonymity",
                        "serves",
                        "contacts",
                        "notes");
        assertThat(friend.get("contacts").get(0).propertyNames())
                .containsExactly(
                        "type", "display", "spoken", "dial", "cost", "reach", "link", "hours", "tier", "evidence");
        assertThat(friend.get("contacts").get(3).propertyNames())
                .containsExactly("type", "app", "display", "link", "hours", "tier", "evidence");
    }

    private static JsonNode channel(String id) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode group : answer.get("groups")) {
            for (JsonNode channel : group.get("channels")) {
                if (channel.get("id").asString().equals(id)) {
                    found.add(channel);
                }
            }
        }
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }
}
