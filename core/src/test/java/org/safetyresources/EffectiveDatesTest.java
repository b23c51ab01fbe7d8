package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Retirement;
import org.safetyresources.page.PageRequest;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.render.TextRenderer;

/** The pack is released on 1 December 2026; its line has a new number from 1 January 2027 on. */
class EffectiveDatesTest {

    private static final String OLD = "5555550123";
    private static final String NEW = "5555550199";

    @TempDir
    private Path temporary;

    private PackFolder folder;

    @BeforeEach
    void writePack() {
        folder = OwnPack.in(temporary)
                .write(
                        "countries/us.json",
                        OwnPack.channels(
                                OwnPack.channel("town-line", "+1" + OLD, ""),
                                OwnPack.channel("town-line", "+1" + NEW, " \"from\": \"2027-01-01\",")));
    }

    private static Clock clock(String day) {
        return Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static List<String> numbers(SafetyCatalog catalog) {
        return catalog.channels(ChannelQuery.forCountry("US")).groups().stream()
                .flatMap(group -> group.channels().stream())
                .flatMap(channel -> channel.contacts().stream())
                .map(contact -> contact.display())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, " + OLD,
        "2026-12-31, " + OLD,
        "2027-01-01, " + NEW,
        "2028-06-01, " + NEW,
        // A clock before the release, or far after it, cannot be right: then the state at release counts.
        "1970-01-01, " + OLD,
        "2016-12-01, " + OLD,
        "2099-01-01, " + OLD,
    })
    void a_change_that_ships_early_takes_effect_on_its_day(String day, String number) {
        SafetyCatalog catalog = SafetyCatalog.load(folder.directory());

        assertThat(numbers(catalog.at(clock(day)))).containsExactly(number);
        assertThat(catalog.at(clock(day)).channel("town-line").contacts().get(0).display())
                .isEqualTo(number);
        assertThat(TextRenderer.create()
                        .render(catalog.page(PageRequest.forCountry("US").on(clock(day)))))
                .contains(number)
                .doesNotContain(number.equals(OLD) ? NEW : OLD);
        assertThat(TextRenderer.create()
                        .render(catalog.prompt(PageRequest.forCountry("US").on(clock(day)))))
                .contains(number);
    }

    @Test
    void without_a_clock_it_is_as_on_the_day_of_release() {
        assertThat(numbers(SafetyCatalog.load(folder.directory()))).containsExactly(OLD);
    }

    @Test
    void a_catalogue_of_another_day_can_be_asked_for_any_day_again() {
        SafetyCatalog catalog = SafetyCatalog.load(folder.directory());
        SafetyCatalog later = catalog.at(clock("2027-02-01"));

        assertThat(numbers(later.at(clock("2026-12-24")))).containsExactly(OLD);
        assertThat(later.at(clock("2027-03-01"))).isSameAs(later);
        assertThat(catalog.at(clock("2026-12-24"))).isSameAs(catalog);
    }

    @Test
    void a_new_entry_appears_on_its_day() {
        folder.write(
                "countries/us.json",
                OwnPack.channels(OwnPack.channel("town-line", "+1" + NEW, " \"from\": \"2027-01-01\",")));
        SafetyCatalog catalog = SafetyCatalog.load(folder.directory());

        assertThat(catalog.channels()).isEmpty();
        assertThat(catalog.at(clock("2027-01-01")).channels())
                .extracting(ReportingChannel::id)
                .containsExactly("town-line");
    }

    @Test
    void an_entry_is_retired_on_its_day_and_lookups_follow_to_its_successor() {
        retireTownLine("\"successor\": \"county-line\", \"on\": \"2027-03-01\"");
        SafetyCatalog catalog = SafetyCatalog.load(folder.directory());
        SafetyCatalog after = catalog.at(clock("2027-03-01"));

        assertThat(catalog.channel("town-line").id()).isEqualTo("town-line");
        assertThat(catalog.provenance().findRetirement("town-line")).isEmpty();
        assertThat(after.channel("town-line").id()).isEqualTo("county-line");
        assertThat(after.channel("Town Line").id()).isEqualTo("county-line");
        assertThat(after.provenance().findRetirement("town-line"))
                .contains(new Retirement("town-line", LocalDate.of(2027, 3, 1), Optional.of("county-line")));
        assertThat(after.provenance().retirements()).hasSize(1);
        assertThat(numbers(after)).containsExactly("5555550144");
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> after.provenance().origin("town-line"))
                .withMessage("There is no entry town-line: it was retired on 2027-03-01, and what took its place is no"
                        + " entry: county-line.");
    }

    @Test
    void what_was_retired_without_a_successor_is_unknown_and_the_message_says_so() {
        folder.write("ids.txt", "old-line\ntown-line\n")
                .write("retired.json", "{\"retired\": [{\"id\": \"old-line\", \"on\": \"2026-11-30\"}]}");
        SafetyCatalog catalog = SafetyCatalog.load(folder.directory());

        assertThat(catalog.provenance().findRetirement("OLD line")).isPresent();
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.channel("old-line"))
                .withMessage("There is no channel old-line: it was retired on 2026-11-30, and nothing took its place.");
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.channel("older-line"))
                .withMessageContaining("Did you mean town-line?");
    }

    @Test
    void a_chain_of_retired_ids_is_followed_to_its_end() {
        folder.write("ids.txt", "a-line\nb-line\ntown-line\n").write("retired.json", """
                {"retired": [
                  {"id": "a-line", "on": "2026-01-01", "successor": "b-line"},
                  {"id": "b-line", "on": "2026-06-01", "successor": "town-line"}]}
                """);

        assertThat(SafetyCatalog.load(folder.directory()).channel("a-line").id())
                .isEqualTo("town-line");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "town-line", "on": "2026-11-30"} | /on 2026-11-30 is over, but the entry "town-line" is still here; remove the entry, or the retirement
            {"id": "town-line", "on": "2027-01-01"} | /on 2027-01-01 is not after the day from which on the entry "town-line" is in force; correct one of them
            {"id": "town-line", "on": "2027-02-01", "successor": "none"} | /successor "none" is the id of no entry; correct it or add the entry
            {"id": "town-line", "on": "2027-02-01", "successor": "town-line"} | /successor "town-line" leads back to "town-line" itself; break the circle
            {"id": "town-line", "on": "2027-02-01", "successor": "doc-town"} | /successor "doc-town" is another kind of entry; name one of the same kind
            {"id": "town-line", "on": "soon"} | /on "soon" is not a date; write it as 2026-11-22
            {"id": "Town", "on": "2026-02-01"} | /id "Town" is not an id; use lower-case letters, digits and single hyphens, at most 64 characters
            {"id": "lost-line", "on": "2026-02-01"} | /id "lost-line" is not recorded in ids.txt; add it there
            {"id": "town-line"} | /on is missing
            """)
    void a_retirement_that_cannot_be_is_reported(String retirement, String report) {
        folder.write("retired.json", "{\"retired\": [" + retirement + "]}");

        assertThat(folder.faults()).anyMatch(fault -> fault.endsWith("/retired/0" + report));
    }

    @Test
    void what_is_needed_cannot_be_retired_before_what_needs_it() {
        PackFolder base = PackFolder.in(temporary.resolve("base"));
        base.write("retired.json", "{\"retired\": [{\"id\": \"prank\", \"on\": \"2027-01-01\"}]}");

        assertThat(base.faults())
                .contains("countries/us.json:29:19: /channels/0/threats/0 \"prank\" is retired on 2027-01-01; refer to"
                        + " what took its place");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "from": "2027-01-01", | /channels/2/id "town-line" is taken by countries/us.json line 14; ids are unique over all data
            "from": "tomorrow",   | /channels/2/from "tomorrow" is not a date; write it as 2026-11-22
            """)
    void versions_of_an_entry_take_effect_on_different_days(String from, String report) {
        folder.write(
                "countries/us.json",
                OwnPack.channels(
                        OwnPack.channel("town-line", "+1" + OLD, ""),
                        OwnPack.channel("town-line", "+1" + NEW, " \"from\": \"2027-01-01\","),
                        OwnPack.channel("town-line", "+15555550177", from)));

        assertThat(folder.faults()).anyMatch(fault -> fault.contains(report));
    }

    private void retireTownLine(String more) {
        folder.write("ids.txt", "county-line\ntown-line\n")
                .write("retired.json", "{\"retired\": [{\"id\": \"town-line\", " + more + "}]}")
                .write(
                        "countries/us.json",
                        OwnPack.channels(
                                OwnPack.channel("town-line", "+1" + OLD, ""),
                                OwnPack.channel("county-line", "+15555550144", " \"from\": \"2027-03-01\",")));
    }
}
