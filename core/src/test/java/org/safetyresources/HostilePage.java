package org.safetyresources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safetyresources.model.Audience;
import org.safetyresources.model.CalendarVersion;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Territory;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.LeaveLink;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;
import org.safetyresources.query.Coverage;
import org.safetyresources.query.GroupReason;

/** A page made by hand that holds one text wherever a page holds a text, as no validated data could. */
final class HostilePage {

    /** How often the text stands on the page: one for each component that is a text, ids and links included. */
    static final int TEXTS = 42;

    private HostilePage() {}

    static SafetyPage of(String text) {
        return new SafetyPage(
                text,
                Optional.of(text),
                LanguageTag.ENGLISH,
                Territory.of("US"),
                Optional.of(Audience.TEEN),
                Coverage.NATIONAL,
                List.of(
                        new ChannelSection(SectionKind.DANGER, text, List.of(text), List.of(group(text))),
                        new StepSection(SectionKind.STEPS, text, List.of(text)),
                        new ResourceSection(
                                SectionKind.RESOURCES,
                                text,
                                List.of(new ResourceSection.Resource(text, text, text, text, text, text))),
                        new DefinitionSection(
                                SectionKind.DEFINITIONS,
                                text,
                                List.of(text),
                                Optional.of(text),
                                List.of(new DefinitionSection.Definition(text, text, List.of(quoted(text))))),
                        new SourceSection(
                                SectionKind.SOURCES,
                                text,
                                List.of(new SourceSection.Citation(text, 1, text, Optional.of(text)))),
                        new NoticeSection(SectionKind.ABOUT, text, List.of(text))),
                Optional.of(new LeaveLink(text, text, text)),
                new CatalogVersion(
                        CalendarVersion.of("2026.11.0"), "1.0", "0.1.0", LocalDate.of(2026, 11, 21), Optional.empty()));
    }

    /** A page with the text as its title and nothing else, for tests with very many texts. */
    static SafetyPage titled(String text) {
        SafetyPage page = of(text);
        return new SafetyPage(
                text,
                Optional.empty(),
                page.language(),
                page.territory(),
                page.audience(),
                page.coverage(),
                List.of(),
                Optional.empty(),
                page.version());
    }

    private static ChannelSection.Group group(String text) {
        ChannelSection.Contact contact = new ChannelSection.Contact(
                text, text, Optional.of(text), text, Optional.of(text), List.of(text), Optional.of(text));
        ChannelSection.Channel channel = new ChannelSection.Channel(
                text, text, Optional.of(text), Optional.of(text), List.of(contact), List.of(text));
        return new ChannelSection.Group(text, GroupReason.DANGER_NOW, Optional.of(text), List.of(channel));
    }

    private static DefinitionSection.Quoted quoted(String text) {
        return new DefinitionSection.Quoted(
                text, LanguageTag.ENGLISH, 1, Optional.of(new DefinitionSection.Note(1, 1)));
    }
}
