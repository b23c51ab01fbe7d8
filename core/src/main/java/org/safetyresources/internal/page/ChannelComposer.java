package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.ChannelFinder;
import org.safetyresources.model.ChannelNote;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SectionKind;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.Coverage;
import org.safetyresources.query.GroupReason;

/** Sets out the channels for a reader, in sections by what they are for. */
final class ChannelComposer {

    private static final Set<Purpose> DANGER = EnumSet.of(Purpose.EMERGENCY, Purpose.CRISIS);
    private static final Set<Purpose> REPORT = EnumSet.of(Purpose.TIP_LINE, Purpose.REPORT_CSAM, Purpose.REPORT_POLICE);
    private static final Set<Purpose> TALK = EnumSet.of(Purpose.CHILD_HELPLINE, Purpose.SUPPORT);

    private static final int MOST_IN_PROMPT = 2;

    /** Nobody is asked there for pictures or links. */
    private static final Set<Purpose> TALK_OR_DANGER =
            EnumSet.of(Purpose.EMERGENCY, Purpose.CRISIS, Purpose.CHILD_HELPLINE, Purpose.SUPPORT);

    private final PageRequest request;
    private final Labels labels;
    private final ContactComposer contacts;
    private final ChannelAnswer answer;

    /** Documents are read only where the ages of contacts are shown. */
    ChannelComposer(CatalogIndex index, PageRequest request, Labels labels, boolean showsAges) {
        this.request = request;
        this.labels = labels;
        this.contacts = new ContactComposer(labels, showsAges ? Optional.of(index.evidence()) : Optional.empty());
        this.answer = ChannelFinder.answer(
                index,
                new ChannelQuery(
                        request.territory(),
                        request.threat(),
                        request.audience(),
                        request.situation(),
                        Optional.of(request.language()),
                        Optional.empty()));
    }

    Coverage coverage() {
        return answer.coverage();
    }

    ChannelSection danger() {
        List<ChannelGroup> groups = groups(DANGER);
        boolean known = !groups.isEmpty() && groups.get(0).purpose() == Purpose.EMERGENCY;
        return section(SectionKind.DANGER, known ? List.of() : List.of(notice("danger.unknown")), groups);
    }

    ChannelSection report() {
        List<ChannelGroup> groups = groups(REPORT);
        List<LocalizedText> notices = switch (Coverage.of(groups)) {
            case NATIONAL -> List.of();
            case REGIONAL_ONLY -> List.of(notice("report.regional-only"));
            case WORLDWIDE_ONLY -> List.of(notice("report.worldwide-only"));
            case NOT_KNOWN -> List.of(notice("report.not-known"));
        };
        ChannelSection section = section(SectionKind.REPORT, notices, groups);
        if (request.hostChannel().isEmpty()) {
            return section;
        }
        List<ChannelSection.Group> own = new ArrayList<>();
        own.add(hostChannel(request.hostChannel().get()));
        own.addAll(section.groups());
        return new ChannelSection(section.kind(), section.heading(), section.notices(), own);
    }

    /** Someone to talk to; a young reader is told first that it is not their fault. */
    Optional<ChannelSection> talk(boolean young) {
        List<ChannelGroup> groups = groups(TALK);
        return groups.isEmpty() && !young
                ? Optional.empty()
                : Optional.of(section(SectionKind.TALK, young ? labels.list("talk") : List.of(), groups));
    }

    Optional<ChannelSection> channels(SectionKind kind, Purpose purpose) {
        List<ChannelGroup> groups = groups(EnumSet.of(purpose));
        return groups.isEmpty() ? Optional.empty() : Optional.of(section(kind, List.of(), groups));
    }

    /**
     * The same section with the nearest group only, besides the host's own and all for danger but one crisis
     * line. A reader may be outside the part of a country that a group is for, so one for all of it stays too.
     */
    static ChannelSection shortened(ChannelSection section) {
        List<ChannelSection.Group> kept = new ArrayList<>();
        boolean near = false;
        boolean enough = false;
        for (ChannelSection.Group group : section.groups()) {
            boolean counts = group.reason() != GroupReason.DANGER_NOW && group.reason() != GroupReason.HOSTS_OWN;
            boolean part = counts && isForPart(group);
            if (!counts || !(enough || (part && near))) {
                kept.add(shortened(group));
            }
            near |= part;
            enough |= counts && !part;
        }
        return new ChannelSection(section.kind(), section.heading(), section.notices(), kept);
    }

    private static boolean isForPart(ChannelSection.Group group) {
        for (ChannelSection.Channel channel : group.channels()) {
            if (channel.area().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The best two ways to reach each channel; all of them in danger. */
    private static ChannelSection.Group shortened(ChannelSection.Group group) {
        if (group.reason() == GroupReason.DANGER_NOW) {
            return group;
        }
        List<ChannelSection.Channel> channels = new ArrayList<>();
        for (ChannelSection.Channel channel : group.channels()) {
            int most = Math.min(MOST_IN_PROMPT, channel.contacts().size());
            channels.add(new ChannelSection.Channel(
                    channel.id(),
                    channel.name(),
                    channel.operator(),
                    channel.area(),
                    channel.contacts().subList(0, most),
                    channel.notes()));
        }
        return new ChannelSection.Group(group.id(), group.reason(), group.instruction(), channels);
    }

    private LocalizedText notice(String key) {
        return labels.own(labels.text(key, "country", labels.country(request.territory())));
    }

    private ChannelSection section(SectionKind kind, List<LocalizedText> notices, List<ChannelGroup> groups) {
        List<ChannelSection.Group> shown = new ArrayList<>();
        String said = "";
        for (ChannelGroup group : groups) {
            Optional<LocalizedText> instruction = instruction(group);
            String saying = instruction.isPresent() ? instruction.get().text() : "";
            // What was just said need not be said again.
            shown.add(group(group, saying.equals(said) ? Optional.empty() : instruction));
            said = saying;
        }
        return new ChannelSection(kind, labels.text(kind.code() + ".heading"), notices, shown);
    }

    /** The host's own lead their part, whatever they are for; nothing leads danger. */
    private List<ChannelGroup> groups(Set<Purpose> purposes) {
        List<ChannelGroup> groups = new ArrayList<>();
        int own = 0;
        for (ChannelGroup group : answer.groups()) {
            if (purposes.contains(group.purpose())) {
                boolean leads = group.reason() == GroupReason.HOSTS_OWN && !DANGER.contains(group.purpose());
                groups.add(leads ? own : groups.size(), group);
                own += leads ? 1 : 0;
            }
        }
        return groups;
    }

    private ChannelSection.Group hostChannel(HostChannel own) {
        ChannelSection.Contact contact = new ChannelSection.Contact(
                labels.text("contact.web-form"),
                own.name(),
                Optional.empty(),
                own.url(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        ChannelSection.Channel channel = new ChannelSection.Channel(
                "host", labels.text("host.name"), Optional.empty(), Optional.empty(), List.of(contact), List.of());
        Optional<LocalizedText> instruction = own.instruction().isPresent()
                ? Optional.of(labels.own(own.instruction().get()))
                : Optional.empty();
        return new ChannelSection.Group("host", GroupReason.HOSTS_OWN, instruction, List.of(channel));
    }

    private ChannelSection.Group group(ChannelGroup group, Optional<LocalizedText> instruction) {
        List<ChannelSection.Channel> channels = new ArrayList<>();
        for (ReportingChannel channel : group.channels()) {
            channels.add(channel(channel));
        }
        return new ChannelSection.Group(group.id(), group.reason(), instruction, channels);
    }

    /** A group with an instruction of its own needs none from its channels; they would say it again. */
    private Optional<LocalizedText> instruction(ChannelGroup group) {
        ReportingChannel first = group.channels().get(0);
        Optional<LocalizedText> text =
                group.channels().size() > 1 && first.groupUseKey().isPresent()
                        ? labels.find(first.groupUseKey().get())
                        : Optional.empty();
        if (text.isEmpty()) {
            text = labels.find(first.useKey());
        }
        if (text.isEmpty()) {
            text = labels.find("use." + group.purpose().code());
        }
        return text;
    }

    private ChannelSection.Channel channel(ReportingChannel channel) {
        List<ChannelSection.Contact> ways =
                contacts.contacts(channel.contacts(), TALK_OR_DANGER.contains(channel.purpose()));
        List<LocalizedText> notes = new ArrayList<>();
        for (ChannelNote note : channel.notes()) {
            notes.add(labels.passage(channel.noteKey(note.kind())));
        }
        return new ChannelSection.Channel(
                channel.id(),
                labels.name(channel.name()),
                channel.operator().equals(Optional.of(channel.name())) ? Optional.empty() : channel.operator(),
                area(channel.serves()),
                ways,
                notes);
    }

    /** Named only if the country as a whole is not served: then a reader may not be. */
    private Optional<String> area(ServiceArea serves) {
        return serves.area().isEmpty() || serves.serves(request.territory().country())
                ? Optional.empty()
                : Optional.of(labels.text("area.only", "area", serves.area().get()));
    }
}
