package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.ResourceFinder;
import org.safetyresources.model.Audience;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Purpose;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.LeaveLink;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageLink;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SafetyPrompt;
import org.safetyresources.page.SectionKind;
import org.safetyresources.query.FreshnessLimits;
import org.safetyresources.query.FreshnessState;
import org.safetyresources.query.ResourceQuery;

/** Decides what stands on a safety page or prompt, in which order, for which reader. */
public final class PageComposer {

    private final CatalogIndex index;
    private final PageRequest request;
    private final Labels labels;
    private final ChannelComposer channels;
    private final boolean child;
    private final boolean young;

    private PageComposer(CatalogIndex index, PageRequest request, boolean prompt) {
        this.index = index;
        this.request = request;
        this.labels = new Labels(index.texts(), request.language(), request.reviewedTextsOnly());
        this.child = request.audience().equals(Optional.of(Audience.CHILD));
        // The age of each number says nothing to a child, and a prompt is short: it stands on the page.
        this.channels = new ChannelComposer(index, request, labels, !child && !prompt);
        this.young = request.audience().isPresent() && !request.audience().get().isAdult();
    }

    /** Makes the page. */
    public static SafetyPage page(CatalogIndex index, PageRequest request) {
        return new PageComposer(index, request, false).page();
    }

    /** Makes the prompt. */
    public static SafetyPrompt prompt(CatalogIndex index, PageRequest request) {
        return new PageComposer(index, request, true).prompt();
    }

    private SafetyPage page() {
        List<PageSection> sections = new ArrayList<>();
        sections.add(channels.danger());
        sections.addAll(reportAndTalk());
        add(channels.channels(SectionKind.REMOVAL, Purpose.REMOVAL), sections);
        GuidanceComposer guidance = new GuidanceComposer(index, request, labels);
        Citations citations = new Citations(index, labels);
        sections.addAll(guidance.steps());
        if (!child) {
            add(channels.channels(SectionKind.MISSING, Purpose.MISSING_CHILD), sections);
        }
        sections.addAll(guidance.explanation(citations));
        if (!child) {
            // Of whom nothing is known may be young: the official words, written for adults, are folded for them too.
            boolean folded = young || request.audience().isEmpty();
            add(new DefinitionComposer(index, labels, citations).section(request.threat(), folded), sections);
            add(channels.channels(SectionKind.INFORMATION, Purpose.INFORMATION), sections);
            add(resources(), sections);
            add(citations.section(), sections);
        }
        sections.add(about());
        return new SafetyPage(
                labels.text("page.title", "country", country()),
                notices(),
                labels.language(),
                request.territory(),
                request.audience(),
                channels.coverage(),
                sections,
                leave(),
                index.version());
    }

    private SafetyPrompt prompt() {
        List<PageSection> sections = new ArrayList<>();
        sections.add(ChannelComposer.shortened(channels.danger()));
        for (ChannelSection section : reportAndTalk()) {
            sections.add(ChannelComposer.shortened(section));
        }
        return new SafetyPrompt(
                labels.text("prompt.title"),
                notices(),
                labels.language(),
                request.territory(),
                request.audience(),
                sections,
                more(),
                index.version());
    }

    /** For a child or teen, talking to someone comes before reporting. */
    private List<ChannelSection> reportAndTalk() {
        List<ChannelSection> sections = new ArrayList<>();
        add(channels.talk(young), sections);
        sections.add(young ? sections.size() : 0, channels.report());
        return sections;
    }

    // No lambdas here, nor anywhere on the way to a first page: each costs a start its milliseconds.

    private static <T extends PageSection> void add(Optional<T> section, List<? super T> sections) {
        if (section.isPresent()) {
            sections.add(section.get());
        }
    }

    private Optional<LeaveLink> leave() {
        return request.leave().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LeaveLink(labels.text("leave.link"), request.leave().get(), labels.text("leave.notice")));
    }

    private Optional<PageLink> more() {
        return request.page().isEmpty()
                ? Optional.empty()
                : Optional.of(new PageLink(
                        labels.text("prompt.more", "country", country()),
                        request.page().get()));
    }

    /** That the page is in another language, and how old the data is if that must be said. */
    private List<String> notices() {
        List<String> notices = new ArrayList<>(labels.notices());
        if (request.today().isPresent()) {
            FreshnessLimits limits =
                    request.limits().isPresent() ? request.limits().get() : FreshnessLimits.STANDARD;
            FreshnessState state = limits.stateOfRelease(
                    index.version().released(), request.today().get());
            if (state == FreshnessState.STALE) {
                notices.add(labels.text("age.stale", "date", released()));
            } else if (state == FreshnessState.CLOCK_SUSPECT) {
                notices.add(labels.text("age.unknown", "date", released()));
            }
        }
        return notices;
    }

    private String released() {
        return labels.date(index.version().released().toString());
    }

    private String country() {
        return labels.country(request.territory());
    }

    private Optional<PageSection> resources() {
        ResourceQuery query = new ResourceQuery(
                Optional.of(request.territory()),
                request.threat(),
                request.audience(),
                Optional.of(request.language()));
        List<ResourceSection.Resource> resources = new ArrayList<>();
        for (HelpResource resource : ResourceFinder.answer(index, query)) {
            resources.add(new ResourceSection.Resource(
                    resource.id(),
                    resource.name(),
                    resource.operator(),
                    labels.passage(resource.descriptionKey()),
                    resource.display(),
                    resource.url()));
        }
        return resources.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResourceSection(SectionKind.RESOURCES, labels.text("resources.heading"), resources));
    }

    private NoticeSection about() {
        List<LocalizedText> notices = new ArrayList<>(labels.list("about"));
        notices.add(labels.own(labels.text(
                "version.data", Map.of("version", index.version().data().code(), "date", released()))));
        return new NoticeSection(SectionKind.ABOUT, labels.text("about.heading"), notices);
    }
}
