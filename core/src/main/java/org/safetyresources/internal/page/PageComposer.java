package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.ChannelFinder;
import org.safetyresources.internal.index.ResourceFinder;
import org.safetyresources.model.Audience;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
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
import org.safetyresources.query.ResourceQuery;

/** Decides what stands on a safety page, in which order, for which reader. */
public final class PageComposer {

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
                        Optional.of(request.language())));
        boolean child = request.audience().equals(Optional.of(Audience.CHILD));
        boolean young = request.audience().filter(a -> !a.isAdult()).isPresent();
        List<PageSection> sections = new ArrayList<>();
        sections.add(danger(answer));
        if (young) {
            sections.add(steps(SectionKind.TALK, "talk"));
        }
        sections.add(report(answer));
        sections.add(steps(SectionKind.STEPS, child ? "steps-for-a-child" : "steps"));
        if (!child) {
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
        List<ChannelSection.Group> groups = groups(answer, true);
        List<String> notices =
                groups.isEmpty() ? List.of(labels.text("danger.unknown", "country", country())) : List.of();
        return new ChannelSection(SectionKind.DANGER, labels.text("danger.heading"), notices, groups);
    }

    private ChannelSection report(ChannelAnswer answer) {
        List<ChannelSection.Group> groups = groups(answer, false);
        List<String> notices = switch (answer.coverage()) {
            case NATIONAL -> List.of();
            case WORLDWIDE_ONLY -> List.of(labels.text("report.worldwide-only", "country", country()));
            case NOT_KNOWN -> List.of(labels.text("report.not-known", "country", country()));
        };
        return new ChannelSection(SectionKind.REPORT, labels.text("report.heading"), notices, groups);
    }

    private List<ChannelSection.Group> groups(ChannelAnswer answer, boolean emergency) {
        return answer.groups().stream()
                .filter(group -> (group.purpose() == Purpose.EMERGENCY) == emergency)
                .map(this::group)
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
                together.or(() -> labels.find(first.useKey())).map(LocalizedText::text),
                group.channels().stream().map(this::channel).toList());
    }

    private ChannelSection.Channel channel(ReportingChannel channel) {
        return new ChannelSection.Channel(
                channel.id(),
                channel.name(),
                channel.operator(),
                channel.contacts().stream().map(this::contact).toList());
    }

    private ChannelSection.Contact contact(ContactMethod contact) {
        if (contact instanceof Phone phone) {
            return new ChannelSection.Contact(
                    labels.text("contact.phone"), phone.display(), Optional.of(phone.spoken()), phone.link());
        }
        return new ChannelSection.Contact(
                labels.text("contact.web-form"), contact.display(), Optional.empty(), contact.link());
    }

    private StepSection steps(SectionKind kind, String key) {
        return new StepSection(kind, labels.text(key + ".heading"), labels.list(key));
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
