package org.safetyresources.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Fact;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Organization;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;

/** Everything we wrote ourselves, collected for a look at its words; quotations and names are left out. */
final class PackagedTexts {

    static final LanguageTag ENGLISH = LanguageTag.ENGLISH;

    private PackagedTexts() {}

    /** The keys of all texts that entries need; what a channel is for its purpose says too, without a text of its own. */
    static List<String> keys(SafetyCatalog catalog) {
        Stream<String> channels = catalog.channels().stream()
                .flatMap(channel -> channel.notes().stream().map(note -> channel.noteKey(note.kind())));
        Stream<String> guidance = catalog.threats().stream()
                .flatMap(threat -> Stream.of(Audience.values())
                        .flatMap(audience -> catalog.guidance(threat.id(), audience, ENGLISH).stream())
                        .map(told -> "guidance." + told.threat() + "."
                                + told.audience().code()));
        Stream<String> terms = catalog.terminology().terms().stream()
                .filter(term -> term.reason().isEmpty())
                .map(Term::reasonKey);
        return Stream.of(
                        guidance,
                        terms,
                        catalog.publications().facts().stream().map(Fact::statementKey),
                        catalog.publications().organizations().stream().map(Organization::roleKey),
                        catalog.resources().stream().map(HelpResource::descriptionKey),
                        channels)
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }

    /** The keys of texts that a channel or a group may have of its own. */
    private static Stream<String> ownKeys(SafetyCatalog catalog) {
        return catalog.channels().stream()
                .flatMap(channel -> Stream.concat(Stream.of(channel.useKey()), channel.groupUseKey().stream()));
    }

    /** All our texts: those about entries, and all that any page adds, also where little or nothing is known. */
    static Set<String> all(SafetyCatalog catalog) {
        Set<String> texts = new LinkedHashSet<>();
        Stream.concat(keys(catalog).stream(), ownKeys(catalog))
                .forEach(key -> catalog.languages().findText(key, ENGLISH).ifPresent(text -> texts.add(text.text())));
        for (ThreatDefinition threat : catalog.threats()) {
            for (Audience audience : Audience.values()) {
                catalog.guidance(threat.id(), audience, ENGLISH)
                        .ifPresent(told -> Stream.of(
                                        List.of(told.name(), told.explanation()),
                                        told.signs(),
                                        told.steps(),
                                        told.avoid())
                                .flatMap(List::stream)
                                .forEach(text -> texts.add(text.text())));
            }
        }
        for (Situation situation : Situation.values()) {
            for (Audience audience : Audience.values()) {
                collect(
                        catalog.page(PageRequest.forCountry("US")
                                .inSituation(situation)
                                .forAudience(audience)),
                        texts);
            }
        }
        for (String country : List.of("US", "FR", "AE", "CD", "SG", "AQ")) {
            PageRequest request = PageRequest.forCountry(country).inLanguage("cy");
            collect(catalog.page(request), texts);
            for (Audience audience : Audience.values()) {
                collect(catalog.page(request.forAudience(audience)), texts);
            }
        }
        return texts;
    }

    private static void collect(SafetyPage page, Set<String> texts) {
        texts.add(page.title());
        texts.addAll(page.notices());
        page.sections().forEach(section -> {
            texts.add(section.heading());
            section.accept(new Ours(texts));
        });
    }

    /** Takes what is ours from each section. */
    private record Ours(Set<String> texts) implements PageSection.Visitor {

        @Override
        public void channels(ChannelSection section) {
            section.notices().forEach(notice -> texts.add(notice.text()));
            section.groups().forEach(group -> {
                group.instruction().ifPresent(text -> texts.add(text.text()));
                group.channels().forEach(channel -> {
                    channel.area().ifPresent(texts::add);
                    channel.contacts().forEach(contact -> {
                        texts.add(contact.label());
                        contact.note().ifPresent(texts::add);
                    });
                });
            });
        }

        @Override
        public void steps(StepSection section) {
            section.steps().forEach(step -> texts.add(step.text()));
        }

        @Override
        public void resources(ResourceSection section) {
            section.resources()
                    .forEach(resource -> texts.add(resource.description().text()));
        }

        @Override
        public void definitions(DefinitionSection section) {
            section.notices().forEach(notice -> texts.add(notice.text()));
        }

        @Override
        public void sources(SourceSection section) {
            // Names and titles of others.
        }

        @Override
        public void notices(NoticeSection section) {
            section.notices().forEach(notice -> texts.add(notice.text()));
        }
    }
}
