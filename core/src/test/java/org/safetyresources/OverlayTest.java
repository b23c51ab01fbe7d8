package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.Coverage;
import org.safetyresources.query.GroupReason;

class OverlayTest {

    @TempDir
    private Path temporary;

    private PackFolder base;
    private PackFolder own;

    @BeforeEach
    void writePacks() {
        base = PackFolder.in(temporary.resolve("base"));
        own = OwnPack.in(temporary.resolve("own"));
    }

    private CatalogBuilder both() {
        return SafetyCatalog.builder().add(base.directory()).add(own.directory());
    }

    private List<String> faults() {
        return both().validate().stream()
                .map(fault -> temporary.relativize(Path.of(fault.file())) + fault.pointer() + " " + fault.message())
                .toList();
    }

    private static List<String> shown(SafetyCatalog catalog) {
        return catalog.channels(ChannelQuery.forCountry("US")).groups().stream()
                .flatMap(group -> group.channels().stream())
                .map(ReportingChannel::id)
                .toList();
    }

    @Test
    void a_pack_adds_its_channels_to_those_there_are() {
        SafetyCatalog catalog = both().build();

        assertThat(shown(catalog)).containsExactly("town-line", "fair-hotline");
        assertThat(catalog.channels()).extracting(ReportingChannel::id).contains("fair-line");
    }

    @Test
    void the_same_id_without_saying_so_is_a_fault() {
        own.write("ids.txt", "fair-line\n")
                .write("countries/us.json", OwnPack.channels(OwnPack.channel("fair-line", "+15555550123", "")));

        assertThat(faults())
                .containsExactly("own/countries/us.json/channels/0/id \"fair-line\" is taken by "
                        + base.path("countries/us.json")
                        + " line 23; ids are unique over all data; to replace that entry, list the id under replaces"
                        + " in manifest.json");
    }

    @Test
    void a_replaced_entry_goes_with_its_texts_and_the_new_one_stands_in_its_place() {
        own.write("manifest.json", OwnPack.manifest("\"replaces\": [\"fair-line\"]"))
                .write("ids.txt", "")
                .write("countries/us.json", OwnPack.channels(OwnPack.channel("fair-line", "+15555550123", "")));

        SafetyCatalog catalog = both().build();

        assertThat(catalog.channel("fair-line").name()).isEqualTo("Town Line");
        assertThat(catalog.channels()).extracting(ReportingChannel::id).containsOnlyOnce("fair-line");
        assertThat(catalog.languages().findText("channel.fair-line.use", LanguageTag.ENGLISH))
                .isEmpty();
    }

    @Test
    void an_entry_can_be_replaced_twice_and_the_last_pack_counts() {
        own.write("manifest.json", OwnPack.manifest("\"replaces\": [\"fair-line\"]"))
                .write("ids.txt", "")
                .write("countries/us.json", OwnPack.channels(OwnPack.channel("fair-line", "+15555550123", "")));
        PackFolder last = OwnPack.in(temporary.resolve("last"))
                .write("manifest.json", OwnPack.manifest("\"replaces\": [\"fair-line\"]"))
                .write("ids.txt", "")
                .write(
                        "countries/us.json",
                        OwnPack.channels(OwnPack.channel("fair-line", "+15555550124", ""))
                                .replace("doc-town", "doc-last"));

        SafetyCatalog catalog = both().add(last.directory()).build();

        assertThat(catalog.channel("fair-line").contacts().get(0).display()).isEqualTo("5555550124");
        EntryOrigin origin = catalog.provenance().origin("fair-line");
        assertThat(origin.pack().location()).isEqualTo(last.directory().toString());
        assertThat(origin.replaced().orElseThrow().pack().location())
                .isEqualTo(own.directory().toString());
        assertThat(origin.replaced()
                        .orElseThrow()
                        .replaced()
                        .orElseThrow()
                        .pack()
                        .location())
                .isEqualTo(base.directory().toString());
    }

    @Test
    void a_hidden_entry_is_nowhere() {
        own.write("manifest.json", OwnPack.manifest("\"hides\": [\"fair-hotline\"]"));

        SafetyCatalog catalog = both().build();

        assertThat(shown(catalog)).containsExactly("town-line");
        assertThatExceptionOfType(UnknownEntryException.class).isThrownBy(() -> catalog.channel("fair-hotline"));
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.provenance().origin("fair-hotline"));
    }

    @Test
    void a_text_is_replaced_by_its_key_in_every_language() {
        String key = "resource.fair-site.description";
        own.write("manifest.json", OwnPack.manifest("\"replaces\": [\"" + key + "\"]"))
                .write("text/en.json", "{\"language\": \"en\", \"texts\": {\"" + key + "\": \"Our words.\"}}");

        SafetyCatalog catalog = both().build();

        LanguageTag brazil = LanguageTag.of("pt-BR");
        assertThat(catalog.languages()
                        .findText(key, LanguageTag.ENGLISH)
                        .orElseThrow()
                        .text())
                .isEqualTo("Our words.");
        assertThat(catalog.languages().findText(key, brazil).orElseThrow().language())
                .isEqualTo(LanguageTag.ENGLISH);
    }

    @Test
    void a_text_of_an_earlier_pack_may_be_translated_into_a_further_language() {
        own.write("text/fr.json", """
                {"language": "fr", "madeBy": "a test", "review": "unchecked", "texts": {
                  "resource.fair-site.description": {"text": "Ce qu'est une foire.", "english": "0123456789ab"}}}
                """);

        assertThat(both().build()
                        .languages()
                        .findText("resource.fair-site.description", LanguageTag.of("fr"))
                        .orElseThrow()
                        .text())
                .isEqualTo("Ce qu'est une foire.");
    }

    /** Each says something of the base pack that cannot be; the report names the place and what to do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "replaces": ["no-such"] | /replaces/0 "no-such" is neither an entry nor a text of a pack added before this one
            "replaces": ["fair-line"] | /replaces/0 "fair-line" is an entry that this pack does not have; add it, or hide the other one
            "replaces": ["resource.fair-site.description"] | /replaces/0 "resource.fair-site.description" is a text that this pack does not have; write it in text/en.json
            "replaces": ["town-line"] | /replaces/0 "town-line" is neither an entry nor a text of a pack added before this one
            "hides": ["no-such"] | /hides/0 "no-such" is no entry of a pack added before this one; correct it or remove it
            "hides": ["town-line"] | /hides/0 "town-line" is no entry of a pack added before this one; correct it or remove it
            "hides": ["fair-hotline", "fair-hotline"] | /hides/1 "fair-hotline" is named twice; remove one
            "hides": ["prank"] | /hides/0 "prank" is needed by "fair-line"; hide that too, or replace it
            "hides": ["ministry"] | /hides/0 "ministry" is needed by "fair-trend"; hide that too, or replace it
            "hides": "fair-line" | /hides is a text, but must be a list
            "hides": [1] | /hides/0 is a number, but must be a text
            """)
    void what_cannot_be_replaced_or_hidden_is_reported(String said, String report) {
        own.write("manifest.json", OwnPack.manifest(said));

        assertThat(faults()).contains("own/manifest.json" + report).allMatch(fault -> fault.startsWith("own/"));
    }

    @Test
    void an_entry_is_not_replaced_by_one_of_another_kind() {
        own.write("manifest.json", OwnPack.manifest("\"replaces\": [\"fair-site\"]"))
                .write("ids.txt", "")
                .write("countries/us.json", OwnPack.channels(OwnPack.channel("fair-site", "+15555550123", "")));

        assertThat(faults())
                .containsExactly("own/manifest.json/replaces/0 \"fair-site\" is another kind of entry in "
                        + base.path("resources.json") + "; choose another id");
    }

    @Test
    void a_text_that_is_there_already_is_reported_unless_it_is_replaced() {
        own.write(
                "text/en.json",
                "{\"language\": \"en\", \"texts\": {\"resource.fair-site.description\": \"Our words.\"}}");

        assertThat(faults())
                .containsExactly("own/text/en.json/texts/resource.fair-site.description is a text of "
                        + base.directory() + " already; to replace it, list its key under replaces in manifest.json");
    }

    @Test
    void the_first_pack_has_nothing_to_replace() {
        base.replace("manifest.json", "\"released\"", "\"hides\": [\"prank\"], \"released\"");

        assertThat(base.faults())
                .containsExactly("manifest.json:5:13: /hides/0 \"prank\" is no entry of a pack added before this one;"
                        + " correct it or remove it");
    }

    @Test
    void faults_of_all_packs_are_reported_at_once() {
        base.replace("sources.json", "\"year\": 2024", "\"year\": 1");
        own.write("manifest.json", OwnPack.manifest("\"hides\": [\"no-such\"]"))
                .write("countries/us.json", OwnPack.channels(OwnPack.channel("town-line", "12", "")));

        assertThat(faults()).hasSize(3);
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> both().build())
                .satisfies(refused -> assertThat(refused.violations()).hasSize(3));
    }

    @Test
    void the_origin_of_an_entry_is_its_pack_file_and_line() {
        SafetyCatalog catalog = both().build();

        EntryOrigin line = catalog.provenance().origin("town-line");
        assertThat(line.pack().location()).isEqualTo(own.directory().toString());
        assertThat(line.pack().version().data().code()).isEqualTo("2026.12.0");
        assertThat(line.file()).isEqualTo("countries/us.json");
        assertThat(line.line()).isEqualTo(14);
        assertThat(line.replaced()).isEmpty();
        assertThat(catalog.provenance().origin("prank").pack().location())
                .isEqualTo(base.directory().toString());
        assertThat(catalog.provenance().origin("doc-town").file()).isEqualTo("countries/us.json");
        assertThat(catalog.provenance().packs())
                .extracting(PackSummary::location)
                .containsExactly(base.directory().toString(), own.directory().toString());
    }

    @Test
    void the_version_is_that_of_the_first_pack_and_its_sha256_tells_every_combination_apart() {
        CatalogVersion alone = SafetyCatalog.load(base.directory()).version();
        CatalogVersion together = both().build().version();
        own.replace("countries/us.json", "+15555550123", "+15555550124")
                .replace("countries/us.json", "5555550123", "5555550124");
        CatalogVersion changed = both().build().version();

        assertThat(alone.sha256()).matches("[0-9a-f]{64}");
        assertThat(together.data()).isEqualTo(alone.data());
        assertThat(List.of(alone.sha256(), together.sha256(), changed.sha256())).doesNotHaveDuplicates();
    }

    @Test
    void the_hosts_own_channel_leads_its_part_and_counts_as_no_coverage() {
        own.write(
                "countries/us.json",
                OwnPack.channels(OwnPack.channel("town-line", "+15555550123", " \"hostsOwn\": true,")));
        base.delete("worldwide.json").write("ids.txt", base.read("ids.txt").replace("fair-hotline\n", ""));

        ChannelGroup first =
                both().build().channels(ChannelQuery.forCountry("US")).groups().get(0);

        assertThat(first.reason()).isEqualTo(GroupReason.HOSTS_OWN);
        assertThat(both().build().channels(ChannelQuery.forCountry("US")).coverage())
                .isEqualTo(Coverage.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"emergency, 1", "crisis, 0"})
    void nothing_of_the_hosts_own_leads_in_danger(String purpose, int fault) {
        own.write(
                "countries/us.json",
                OwnPack.channels(OwnPack.channel("town-line", "+15555550123", " \"hostsOwn\": true,"))
                        .replace("\"support\"", "\"" + purpose + "\"")
                        .replace(
                                "\"type\": \"phone\",",
                                fault == 1 ? "\"type\": \"phone\", \"service\": \"police\"," : "\"type\": \"phone\","));

        assertThat(faults())
                .containsExactly("own/countries/us.json/channels/0/hostsOwn is not for emergency numbers and crisis"
                        + " lines, which nothing may lead; remove it");
    }

    @Test
    void a_pack_alone_has_no_origin_but_its_own() {
        assertThat(SafetyCatalog.load(base.directory())
                        .provenance()
                        .origin("prank")
                        .replaced())
                .isEqualTo(Optional.empty());
    }
}
