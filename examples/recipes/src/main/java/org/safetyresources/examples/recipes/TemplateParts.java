package org.safetyresources.examples.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.examples.recipes.TemplatePage.Language;
import org.safetyresources.examples.recipes.TemplatePage.Line;
import org.safetyresources.examples.recipes.TemplatePage.Link;
import org.safetyresources.examples.recipes.TemplatePage.Part;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;

/** Walks a page and writes down what a template can print without asking what it is. */
final class TemplateParts implements PageSection.Visitor {

    private final LanguageTag language;
    private final List<Part> parts = new ArrayList<>();

    private TemplateParts(LanguageTag language) {
        this.language = language;
    }

    static List<Part> of(SafetyPage page) {
        TemplateParts walk = new TemplateParts(page.language());
        page.sections().forEach(section -> section.accept(walk));
        return List.copyOf(walk.parts);
    }

    @Override
    public void channels(ChannelSection section) {
        List<Line> lines = lines(section.notices());
        for (ChannelSection.Group group : section.groups()) {
            group.instruction().ifPresent(instruction -> lines.add(line(instruction)));
            for (ChannelSection.Channel channel : group.channels()) {
                lines.add(words(channel.name()));
                channel.area().ifPresent(area -> lines.add(words(area)));
                channel.contacts().forEach(contact -> add(contact, lines));
                lines.addAll(lines(channel.notes()));
            }
        }
        parts.add(new Part(section.heading(), Optional.empty(), lines));
    }

    // begin: template-walk
    private static void add(ChannelSection.Contact contact, List<Line> lines) {
        Optional<String> spoken = contact.spoken().map(digits -> contact.label() + " " + digits);
        Link link = new Link(contact.link(), contact.display(), spoken);
        lines.add(new Line(contact.label(), Optional.empty(), Optional.of(link)));
        contact.note().ifPresent(note -> lines.add(words(note)));
        contact.facts().forEach(fact -> lines.add(words(fact)));
        contact.age().ifPresent(age -> lines.add(words(age)));
    }

    private Optional<Language> other(LanguageTag tag) {
        return tag.equals(language) ? Optional.empty() : Optional.of(Language.of(tag));
    }
    // end: template-walk

    private Line line(LocalizedText text) {
        return new Line(text.text(), other(text.language()), Optional.empty());
    }

    @Override
    public void definitions(DefinitionSection section) {
        List<Line> lines = lines(section.notices());
        for (DefinitionSection.Definition definition : section.definitions()) {
            lines.add(new Line(definition.name(), other(definition.language()), Optional.empty()));
            for (DefinitionSection.Quoted quoted : definition.quotations()) {
                String words = "“" + quoted.text() + "” [" + quoted.source() + "]";
                lines.add(new Line(words, other(quoted.language()), Optional.empty()));
            }
        }
        parts.add(new Part(section.heading(), section.fold(), lines));
    }

    @Override
    public void steps(StepSection section) {
        parts.add(new Part(section.heading(), Optional.empty(), lines(section.steps())));
    }

    @Override
    public void notices(NoticeSection section) {
        parts.add(new Part(section.heading(), Optional.empty(), lines(section.notices())));
    }

    @Override
    public void resources(ResourceSection section) {
        List<Line> lines = new ArrayList<>();
        for (ResourceSection.Resource resource : section.resources()) {
            LocalizedText about = resource.description();
            Link link = new Link(resource.link(), resource.name(), Optional.empty());
            lines.add(new Line(about.text(), other(about.language()), Optional.of(link)));
        }
        parts.add(new Part(section.heading(), Optional.empty(), lines));
    }

    @Override
    public void sources(SourceSection section) {
        List<Line> lines = new ArrayList<>();
        for (SourceSection.Citation source : section.sources()) {
            Optional<Link> link = source.link().map(url -> new Link(url, url, Optional.empty()));
            lines.add(new Line("[" + source.number() + "] " + source.text(), Optional.empty(), link));
        }
        parts.add(new Part(section.heading(), Optional.empty(), lines));
    }

    private List<Line> lines(List<LocalizedText> texts) {
        List<Line> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(line(text)));
        return lines;
    }

    private static Line words(String words) {
        return new Line(words, Optional.empty(), Optional.empty());
    }
}
