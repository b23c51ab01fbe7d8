package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.ChannelFinder;
import org.safetyresources.internal.index.ResourceFinder;
import org.safetyresources.model.Audience;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Sms;
import org.safetyresources.model.TextRelay;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.StepSection;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.Coverage;
import org.safetyresources.query.ResourceQuery;

/** Decides what stands on a safety page, in which order, for which reader. */
public final class PageComposer {

    private static final Set<Purpose> DANGER = EnumSet.of(Purpose.EMERGENCY, Purpose.CRISIS);
    private static final Set<Purpose> REPORT = EnumSet.of(Purpose.TIP_LINE, Purpose.REPORT_CSAM, Purpose.REPORT_POLICE);
    private static final Set<Purpose> TALK = EnumSet.of(Purpose.CHILD_HELPLINE, Purpose.SUPPORT);

    private final CatalogIndex index;
    private final PageRequest request;
    private final Labels labels;

    private PageComposer(CatalogIndex index, PageRequest request) {
        this.index = index;
        this.request = request;
        this.labels = new Labels(index.texts(), request.language());
    }

    /** Makes the page. */
    public static SafetyPage compose(CatalogIndex index, PageRequest request) {
        return new PageComposer(index, request).compose();
    }

    private SafetyPage compose() {
        ChannelAnswer answer = ChannelFinder.answer(
                index,
                new ChannelQuery(
                        request.territory(),
                        request.threat(),
                        request.audience(),
                        request.situation(),
                        Optional.of(request.language()),
                        Optional.empty()));
        boolean child = request.audience().equals(Optional.of(Audience.CHILD));
        boolean young = request.audience().filter(a -> !a.isAdult()).isPresent();
        List<PageSection> sections = new ArrayList<>();
        sections.add(danger(answer));
        if (young) {
            sections.add(section(SectionKind.TALK, labels.list("talk"), groups(answer, TALK)));
        }
        sections.add(report(answer));
        if (!young) {
            channels(answer, SectionKind.TALK, TALK).ifPresent(sections::add);
        }
        channels(answer, SectionKind.REMOVAL, EnumSet.of(Purpose.REMOVAL)).ifPresent(sections::add);
        channels(answer, SectionKind.MISSING, EnumSet.of(Purpose.MISSING_CHILD)).ifPresent(sections::add);
        sections.add(steps(child ? "steps-for-a-child" : "steps"));
        if (!child) {
            channels(answer, SectionKind.INFORMATION, EnumSet.of(Purpose.INFORMATION))
                    .ifPresent(sections::add);
            resources().ifPresent(sections::add);
            sections.addAll(new DefinitionComposer(index, labels).sections(request.threat()));
        }
        sections.add(about());
        return new SafetyPage(
                labels.text("page.title", "country", country()),
                labels.fallbackNotice(),
                labels.language(),
                request.territory(),
                request.audience(),
                answer.coverage(),
                sections,
                index.version());
    }

    private String country() {
        return request.territory().name(labels.language());
    }

    private ChannelSection danger(ChannelAnswer answer) {
        List<ChannelGroup> groups = groups(answer, DANGER);
        List<String> notices = groups.stream().anyMatch(group -> group.purpose() == Purpose.EMERGENCY)
                ? List.of()
                : List.of(labels.text("danger.unknown", "country", country()));
        return section(SectionKind.DANGER, notices, groups);
    }

    private ChannelSection report(ChannelAnswer answer) {
        List<ChannelGroup> groups = groups(answer, REPORT);
        List<String> notices = switch (Coverage.of(groups)) {
            case NATIONAL -> List.of();
            case REGIONAL_ONLY -> List.of(labels.text("report.regional-only", "country", country()));
            case WORLDWIDE_ONLY -> List.of(labels.text("report.worldwide-only", "country", country()));
            case NOT_KNOWN -> List.of(labels.text("report.not-known", "country", country()));
        };
        return section(SectionKind.REPORT, notices, groups);
    }

    private Optional<ChannelSection> channels(ChannelAnswer answer, SectionKind kind, Set<Purpose> purposes) {
        List<ChannelGroup> groups = groups(answer, purposes);
        return groups.isEmpty() ? Optional.empty() : Optional.of(section(kind, List.of(), groups));
    }

    private ChannelSection section(SectionKind kind, List<String> notices, List<ChannelGroup> groups) {
        return new ChannelSection(
                kind,
                labels.text(kind.code() + ".heading"),
                notices,
                groups.stream().map(this::group).toList());
    }

    private static List<ChannelGroup> groups(ChannelAnswer answer, Set<Purpose> purposes) {
        return answer.groups().stream()
                .filter(group -> purposes.contains(group.purpose()))
                .toList();
    }

    /** A group with an instruction of its own needs none from its channels; they would say it again. */
    private ChannelSection.Group group(ChannelGroup group) {
        ReportingChannel first = group.channels().get(0);
        Optional<LocalizedText> together = group.channels().size() == 1
                ? Optional.empty()
                : first.groupUseKey().flatMap(labels::find);
        return new ChannelSection.Group(
                group.id(),
                group.reason(),
                together.or(() -> labels.find(first.useKey()))
                        .or(() -> labels.find("use." + group.purpose().code()))
                        .map(LocalizedText::text),
                group.channels().stream().map(this::channel).toList());
    }

    private ChannelSection.Channel channel(ReportingChannel channel) {
        return new ChannelSection.Channel(
                channel.id(),
                channel.name(),
                channel.operator(),
                area(channel.serves()),
                channel.contacts().stream().map(this::contact).toList(),
                channel.notes().stream()
                        .map(note -> labels.text(channel.noteKey(note.kind())))
                        .toList());
    }

    /** Named only if the country as a whole is not served: then a reader may not be. */
    private Optional<String> area(ServiceArea serves) {
        return serves.serves(request.territory().country())
                ? Optional.empty()
                : serves.area().map(area -> labels.text("area.only", "area", area));
    }

    private ChannelSection.Contact contact(ContactMethod contact) {
        Optional<String> spoken = Optional.empty();
        String label = "contact." + contact.type();
        if (contact instanceof Phone phone) {
            spoken = Optional.of(phone.spoken());
            label = phone.service().isEmpty()
                    ? label
                    : "emergency." + phone.service().get().code();
        } else if (contact instanceof Sms sms) {
            spoken = Optional.of(sms.spoken());
        } else if (contact instanceof TextRelay relay) {
            spoken = Optional.of(relay.spoken());
        } else if (contact instanceof Messenger messenger) {
            label = "messenger." + messenger.app().code();
        }
        return new ChannelSection.Contact(labels.text(label), contact.display(), spoken, contact.link(), note(contact));
    }

    private Optional<String> note(ContactMethod contact) {
        if (contact instanceof Sms sms && sms.keyword().isPresent()) {
            return Optional.of(
                    labels.text("sms.keyword", "keyword", sms.keyword().get()));
        }
        return labels.find("contact." + contact.type() + ".note").map(LocalizedText::text);
    }

    private StepSection steps(String key) {
        return new StepSection(SectionKind.STEPS, labels.text(key + ".heading"), labels.list(key));
    }

    private Optional<PageSection> resources() {
        List<ResourceSection.Resource> resources = ResourceFinder.answer(
                        index,
                        new ResourceQuery(
                                Optional.of(request.territory()),
                                request.threat(),
                                request.audience(),
                                Optional.of(request.language())))
                .stream()
                .map(resource -> new ResourceSection.Resource(
                        resource.id(),
                        resource.name(),
                        resource.operator(),
                        labels.text(resource.descriptionKey()),
                        resource.display(),
                        resource.url()))
                .toList();
        return resources.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResourceSection(SectionKind.RESOURCES, labels.text("resources.heading"), resources));
    }

    private NoticeSection about() {
        List<String> notices = new ArrayList<>(labels.list("about"));
        notices.add(labels.text(
                "version.data",
                Map.of(
                        "version", index.version().data().code(),
                        "date", index.version().released().toString())));
        return new NoticeSection(SectionKind.ABOUT, labels.text("about.heading"), notices);
    }
}
