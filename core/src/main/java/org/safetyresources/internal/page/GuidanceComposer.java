package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.GuidanceFinder;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.SituationGuidance;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.model.ThreatGuidance;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.StepSection;

/** Our own words for a reader: what to do, what not to do, what it is and how it shows. */
final class GuidanceComposer {

    private final CatalogIndex index;
    private final PageRequest request;
    private final Labels labels;

    /** Of whom nothing is known may be young. */
    private final Audience reader;

    private final Optional<ThreatGuidance> told;

    GuidanceComposer(CatalogIndex index, PageRequest request, Labels labels) {
        this.index = index;
        this.request = request;
        this.labels = labels;
        this.reader = request.audience().isPresent() ? request.audience().get() : Audience.TEEN;
        this.told = told();
    }

    /** Nothing if neither the threat nor the reader is known: then words that suit everyone do. */
    private Optional<ThreatGuidance> told() {
        if (request.threat().isPresent()) {
            return GuidanceFinder.nearest(index, index.threat(request.threat().get()), reader);
        }
        if (request.audience().isPresent()) {
            for (ThreatDefinition threat : index.threats().all()) {
                if (threat.broader().isEmpty()) {
                    return GuidanceFinder.nearest(index, threat, reader);
                }
            }
        }
        return Optional.empty();
    }

    /** What matters most in the situation, what to do, and what not to do; nothing is said twice. */
    List<PageSection> steps() {
        List<PageSection> sections = new ArrayList<>();
        List<String> first = situation();
        if (!first.isEmpty()) {
            sections.add(steps(SectionKind.FIRST, first));
        }
        if (told.isEmpty()) {
            String key = reader == Audience.CHILD ? "steps-for-a-child" : "steps";
            sections.add(new StepSection(SectionKind.STEPS, labels.text(key + ".heading"), labels.list(key)));
            return sections;
        }
        ThreatGuidance.Advice advice = told.get().advice(reader).orElseThrow();
        add(SectionKind.STEPS, without(advice.steps(), first), sections);
        add(SectionKind.AVOID, without(advice.avoid(), first), sections);
        return sections;
    }

    private List<String> situation() {
        if (request.situation().isEmpty()) {
            return List.of();
        }
        for (SituationGuidance guidance : index.guidance().situations().all()) {
            if (request.situation().equals(Optional.of(guidance.situation()))) {
                return guidance.steps(reader);
            }
        }
        return List.of();
    }

    /** What it is and how it shows; a child reads this of a threat that was asked for only. */
    List<PageSection> explanation(Citations citations) {
        boolean child = reader == Audience.CHILD;
        if (told.isEmpty() || (child && request.threat().isEmpty())) {
            return List.of();
        }
        ThreatGuidance guidance = told.get();
        List<LocalizedText> notices = new ArrayList<>();
        notices.add(labels.passage(guidance.explanationKey(reader)));
        if (!child) {
            StringBuilder numbers = new StringBuilder();
            for (String source : guidance.sources()) {
                numbers.append(numbers.isEmpty() ? "" : ", ");
                numbers.append('[').append(citations.number(source)).append(']');
            }
            notices.add(labels.own(labels.text("explanation.own", "sources", numbers.toString())));
        }
        List<PageSection> sections = new ArrayList<>();
        // The names of threats are for those who are older.
        Optional<String> name = child ? Optional.empty() : labels.findOwn(guidance.nameKey());
        String heading = name.isPresent() ? name.get() : labels.text("explanation.heading");
        sections.add(new NoticeSection(SectionKind.EXPLANATION, heading, notices));
        List<LocalizedText> signs = new ArrayList<>();
        for (String sign : guidance.advice(reader).orElseThrow().signs()) {
            signs.add(labels.passage(ThreatGuidance.signKey(sign)));
        }
        if (!signs.isEmpty()) {
            sections.add(new StepSection(SectionKind.SIGNS, labels.text("signs.heading"), signs));
        }
        return sections;
    }

    private static List<String> without(List<String> steps, List<String> said) {
        List<String> left = new ArrayList<>(steps);
        left.removeAll(said);
        return left;
    }

    private void add(SectionKind kind, List<String> steps, List<PageSection> sections) {
        if (!steps.isEmpty()) {
            sections.add(steps(kind, steps));
        }
    }

    private StepSection steps(SectionKind kind, List<String> steps) {
        List<LocalizedText> texts = new ArrayList<>();
        for (String step : steps) {
            texts.add(labels.passage(ThreatGuidance.stepKey(step)));
        }
        return new StepSection(kind, labels.text(kind.code() + ".heading"), texts);
    }
}
