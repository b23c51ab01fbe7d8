package org.safetyresources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safetyresources.model.Audience;
import org.safetyresources.model.CalendarVersion;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Territory;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionCard;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.Glossary;
import org.safetyresources.page.LeaveLink;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageLink;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SafetyPrompt;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;
import org.safetyresources.query.Coverage;
import org.safetyresources.query.GroupReason;

/** Pages and other fragments made by hand that hold one text wherever they can, as no validated data could. */
final class HostilePage {

    /** How often the text stands on the page: one for each component that is a text, ids and links included. */
    static final int TEXTS = 43;

    /** How many of these are addresses: of a contact, a resource, a source and the link out of the page. */
    static final int LINKS = 4;

    private static final Territory COUNTRY = Territory.of("US");
    private static final Optional<Audience> TEEN = Optional.of(Audience.TEEN);
    private static final CatalogVersion VERSION =
            new CatalogVersion(CalendarVersion.of("2026.11.0"), "1.0", "0.1.0", LocalDate.of(2026, 11, 21), "");

    private HostilePage() {}

    static SafetyPage of(String text) {
        return of(text, text);
    }

    /** A page with the text in place of every text, and the link in place of every address. */
    static SafetyPage of(String text, String link) {
        return new SafetyPage(
                text,
                List.of(text),
                LanguageTag.ENGLISH,
                COUNTRY,
                TEEN,
                Coverage.NATIONAL,
                List.of(
                        channels(text, link, SectionKind.DANGER, GroupReason.DANGER_NOW),
                        new StepSection(SectionKind.STEPS, text, passages(text)),
                        new ResourceSection(
                                SectionKind.RESOURCES,
                                text,
                                List.of(new ResourceSection.Resource(
                                        text, text, text, Passages.english(text), text, link))),
                        definitions(text, LanguageTag.ENGLISH),
                        sources(text, link),
                        new NoticeSection(SectionKind.ABOUT, text, passages(text))),
                Optional.of(new LeaveLink(text, link, text)),
                VERSION);
    }

    /** A fragment of every kind, among them a page and a prompt with the channel of a host. */
    static List<Fragment> everyFragment(String text, String link) {
        LanguageTag language = LanguageTag.ENGLISH;
        List<String> notices = List.of(text);
        List<PageSection> defined = List.of(definitions(text, LanguageTag.of("ar")), sources(text, link));
        List<PageSection> prompted = List.of(
                channels(text, link, SectionKind.DANGER, GroupReason.SERVES_COUNTRY),
                channels(text, link, SectionKind.REPORT, GroupReason.HOSTS_OWN));
        return List.of(
                of(text, link),
                new SafetyPrompt(
                        text,
                        notices,
                        language,
                        COUNTRY,
                        TEEN,
                        prompted,
                        Optional.of(new PageLink(text, link)),
                        VERSION),
                new DefinitionCard("blackmail", text, notices, language, defined, VERSION),
                new Glossary(text, notices, language, defined, VERSION));
    }

    /** A page with the text as its title and nothing else, for tests with very many texts. */
    static SafetyPage titled(String text) {
        return with(text, LanguageTag.ENGLISH, List.of());
    }

    /** A page with these sections and no notices. */
    static SafetyPage with(String title, LanguageTag language, List<PageSection> sections) {
        return new SafetyPage(
                title, List.of(), language, COUNTRY, TEEN, Coverage.NATIONAL, sections, Optional.empty(), VERSION);
    }

    private static List<LocalizedText> passages(String text) {
        return Passages.english(List.of(text));
    }

    private static ChannelSection channels(String text, String link, SectionKind kind, GroupReason reason) {
        ChannelSection.Contact contact = new ChannelSection.Contact(
                text, text, Optional.of(text), link, Optional.of(text), List.of(text), Optional.of(text));
        ChannelSection.Channel channel = new ChannelSection.Channel(
                text, text, Optional.of(text), Optional.of(text), List.of(contact), passages(text));
        ChannelSection.Group group =
                new ChannelSection.Group(text, reason, Optional.of(Passages.english(text)), List.of(channel));
        return new ChannelSection(kind, text, passages(text), List.of(group));
    }

    private static DefinitionSection definitions(String text, LanguageTag language) {
        DefinitionSection.Quoted quoted =
                new DefinitionSection.Quoted(text, language, 1, Optional.of(new DefinitionSection.Note(1, text, 1)));
        return new DefinitionSection(
                SectionKind.DEFINITIONS,
                text,
                passages(text),
                Optional.of(text),
                List.of(new DefinitionSection.Definition(text, text, language, List.of(quoted))));
    }

    private static SourceSection sources(String text, String link) {
        return new SourceSection(
                SectionKind.SOURCES, text, List.of(new SourceSection.Citation(text, 1, text, Optional.of(link))));
    }
}
