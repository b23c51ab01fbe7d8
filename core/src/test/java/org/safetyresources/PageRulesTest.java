package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.LeaveLink;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.query.GroupReason;

/** The host's own channel, missing children, folded definitions, and what is said beside a contact. */
class PageRulesTest {

    private static final PageRequest US = PageRequest.forCountry("US");
    private static final HostChannel OWN =
            new HostChannel("Report this chat to us", "/report?from=chat", Optional.of("We answer within a day."));

    private static SafetyCatalog catalog;
    private static SafetyCatalog contacts;

    @BeforeAll
    static void load(@TempDir Path sample, @TempDir Path contactPack) {
        catalog = SamplePack.load(sample);
        contacts = ContactPack.load(contactPack);
    }

    @Test
    void aMissingChildComesAfterTheStepsAndBeforeTheDefinitions(@TempDir Path directory) {
        SafetyCatalog missing = SamplePack.writeTo(directory)
                .replace("countries/us.json", "\"purpose\": \"report-police\"", "\"purpose\": \"missing-child\"")
                .load();
        SectionKind[] order = {
            SectionKind.DANGER,
            SectionKind.REPORT,
            SectionKind.TALK,
            SectionKind.REMOVAL,
            SectionKind.STEPS,
            SectionKind.MISSING,
            SectionKind.DEFINITIONS,
            SectionKind.INFORMATION,
            SectionKind.RESOURCES,
            SectionKind.SOURCES,
            SectionKind.ABOUT
        };

        assertThat(kinds(missing.page(US))).containsExactly(order);
        assertThat(kinds(missing.page(US.forAudience(Audience.TEEN)))).containsExactlyInAnyOrder(order);
        assertThat(kinds(missing.page(US.forAudience(Audience.CHILD)))).doesNotContain(SectionKind.MISSING);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theHostsChannelLeadsTheReportPartAndNothingElse(Audience audience) {
        for (String country : List.of("US", "GB-SCT", "XK", "FR")) {
            PageRequest request = PageRequest.forCountry(country).forAudience(audience);
            SafetyPage without = catalog.page(request);
            SafetyPage with = catalog.page(request.withHostChannel(OWN));
            List<ChannelSection.Group> groups =
                    channels(with, SectionKind.REPORT).groups();

            assertThat(groups.get(0))
                    .isEqualTo(new ChannelSection.Group(
                            "host",
                            GroupReason.HOSTS_OWN,
                            Optional.of(Passages.english("We answer within a day.")),
                            List.of(new ChannelSection.Channel(
                                    "host",
                                    "Tell us",
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of(new ChannelSection.Contact(
                                            "Online form",
                                            "Report this chat to us",
                                            Optional.empty(),
                                            "/report?from=chat",
                                            Optional.empty(),
                                            List.of(),
                                            Optional.empty())),
                                    List.of()))));
            assertThat(groups.subList(1, groups.size()))
                    .isEqualTo(channels(without, SectionKind.REPORT).groups());
            assertThat(kinds(with)).isEqualTo(kinds(without)).startsWith(SectionKind.DANGER);
            assertThat(with.coverage()).isEqualTo(without.coverage());
            assertThat(with.sections())
                    .filteredOn(section -> section.kind() != SectionKind.REPORT)
                    .isEqualTo(without.sections().stream()
                            .filter(section -> section.kind() != SectionKind.REPORT)
                            .toList());
        }
    }

    @Test
    void aCountryOfWhichNothingIsKnownStillSaysSoBesideTheHostsChannel() {
        ChannelSection report =
                channels(catalog.page(PageRequest.forCountry("FR").withHostChannel(OWN)), SectionKind.REPORT);

        assertThat(report.notices())
                .extracting(LocalizedText::text)
                .containsExactly(
                        "We do not know of a place to report in France itself yet. These serve the whole world.");
        assertThat(report.groups())
                .extracting(ChannelSection.Group::id, ChannelSection.Group::reason)
                .containsExactly(
                        tuple("host", GroupReason.HOSTS_OWN), tuple("world-form", GroupReason.SERVES_THE_WORLD));
    }

    @Test
    void aLinkOutOfThePageSaysWhatLeavingDoesNotHide() {
        assertThat(catalog.page(US).leave()).isEmpty();
        assertThat(catalog.page(US.leavingTo("https://example.org/weather")).leave())
                .contains(new LeaveLink(
                        "Leave this page quickly",
                        "https://example.org/weather",
                        "Leaving does not delete this page from your history. Whoever can see your history or your"
                                + " screen may still see it."));
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "CHILD")
    void onlyAnAdultsDefinitionsAreNotFolded(Audience audience) {
        assertThat(definitions(catalog.page(US.forAudience(audience))).fold())
                .isEqualTo(audience == Audience.TEEN ? Optional.of("Show the official words") : Optional.empty());
        assertThat(definitions(catalog.page(US)).fold())
                .as("for a reader who may be young")
                .contains("Show the official words");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aContactSaysHowOldItsEvidenceIsToEveryoneButAChild(Audience audience) {
        List<ChannelSection.Contact> shown =
                contacts(catalog.page(US.forAudience(audience))).toList();

        assertThat(shown)
                .hasSizeGreaterThan(5)
                .extracting(ChannelSection.Contact::age)
                .containsOnly(
                        audience == Audience.CHILD
                                ? Optional.empty()
                                : Optional.of("From a document dated January 2026."));
    }

    @Test
    void anInstructionThatWasJustSaidIsNotRepeated(@TempDir Path directory) {
        SafetyPage page = SamplePack.writeTo(directory)
                .replace("text/en.json", "How to use us helpline spanish.", "How to use us helpline anyone.")
                .replace("text/en.json", "How to use world support.", "How to use us helpline anyone.")
                .load()
                .page(US);

        assertThat(channels(page, SectionKind.TALK).groups())
                .extracting(ChannelSection.Group::id, ChannelSection.Group::instruction)
                .containsExactly(
                        tuple("us-helpline-anyone", Optional.of(Passages.english("How to use us helpline anyone."))),
                        tuple("us-helpline-spanish", Optional.empty()),
                        tuple("us-helpline-teens", Optional.of(Passages.english("How to use us helpline teens."))),
                        tuple("us-helpline-parents", Optional.of(Passages.english("How to use us helpline parents."))),
                        tuple("world-support", Optional.of(Passages.english("How to use us helpline anyone."))));
    }

    @ParameterizedTest
    @CsvSource({
        "child-helpline, false",
        "support, false",
        "crisis, false",
        "tip-line, true",
        "report-csam, true",
        "report-police, true",
        "removal, true",
        "missing-child, true",
        "information, true"
    })
    void onlyWhoIsAskedForLinksIsToldNotToSendPictures(String purpose, boolean told, @TempDir Path directory) {
        SafetyCatalog changed = SafetyCatalog.load(ContactPack.in(directory)
                .replace(
                        ContactPack.EVERY_CONTACT,
                        "\"purpose\": \"child-helpline\"",
                        "\"purpose\": \"" + purpose + "\"")
                .directory());
        List<ChannelSection.Contact> friend = friend(changed);

        assertThat(friend)
                .extracting(ChannelSection.Contact::label, ChannelSection.Contact::note)
                .containsExactly(
                        tuple("Phone", Optional.empty()),
                        tuple("Text message", Optional.of("Send the word HELP & más.")),
                        tuple("Text relay", Optional.empty()),
                        tuple("WhatsApp", Optional.empty()),
                        tuple("Chat", Optional.empty()),
                        tuple("Online form", Optional.empty()),
                        tuple("Website", Optional.empty()),
                        tuple("Email", told ? Optional.of("Send the link, never the picture.") : Optional.empty()));
    }

    @Test
    void aContactSaysWhatItCostsAndWhenSomebodyAnswersWhereThatIsStated() {
        assertThat(friend(contacts))
                .extracting(ChannelSection.Contact::label, ChannelSection.Contact::facts)
                .containsExactly(
                        tuple("Phone", List.of("Free", "Mon–Fri 09:00–24:00, Sat, Sun 18:30–02:15 (London time)")),
                        tuple("Text message", List.of("Costs as much as a local call", "Day and night")),
                        tuple("Text relay", List.of()),
                        tuple("WhatsApp", List.of("Day and night")),
                        tuple("Chat", List.of()),
                        tuple("Online form", List.of()),
                        tuple("Website", List.of()),
                        tuple("Email", List.of()));
    }

    private static List<ChannelSection.Contact> friend(SafetyCatalog from) {
        return groups(from.page(PageRequest.forCountry("GB")))
                .flatMap(group -> group.channels().stream())
                .filter(channel -> channel.id().equals("gb-friend"))
                .flatMap(channel -> channel.contacts().stream())
                .toList();
    }

    private static List<SectionKind> kinds(SafetyPage page) {
        return page.sections().stream().map(PageSection::kind).toList();
    }

    private static ChannelSection channels(SafetyPage page, SectionKind kind) {
        return (ChannelSection) page.sections().get(kinds(page).indexOf(kind));
    }

    private static DefinitionSection definitions(SafetyPage page) {
        return (DefinitionSection) page.sections().get(kinds(page).indexOf(SectionKind.DEFINITIONS));
    }

    private static Stream<ChannelSection.Group> groups(SafetyPage page) {
        return page.sections().stream()
                .filter(ChannelSection.class::isInstance)
                .flatMap(section -> ((ChannelSection) section).groups().stream());
    }

    private static Stream<ChannelSection.Contact> contacts(SafetyPage page) {
        return groups(page).flatMap(group -> group.channels().stream()).flatMap(channel -> channel.contacts().stream());
    }
}
