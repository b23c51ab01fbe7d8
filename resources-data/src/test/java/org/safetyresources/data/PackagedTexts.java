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
        return Stream.of(
                        catalog.facts().stream().map(Fact::statementKey),
                        catalog.organizations().stream().map(Organization::roleKey),
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
                .forEach(key -> catalog.findText(key, ENGLISH).ifPresent(text -> texts.add(text.text())));
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
        page.notice().ifPresent(texts::add);
        page.sections().forEach(section -> {
            texts.add(section.heading());
            section.accept(new Ours(texts));
        });
    }

    /** Takes what is ours from each section. */
    private record Ours(Set<String> texts) implements PageSection.Visitor {

        @Override
        public void channels(ChannelSection section) {
            texts.addAll(section.notices());
            section.groups().forEach(group -> {
                group.instruction().ifPresent(texts::add);
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
            texts.addAll(section.steps());
        }

        @Override
        public void resources(ResourceSection section) {
            section.resources().forEach(resource -> texts.add(resource.description()));
        }

        @Override
        public void definitions(DefinitionSection section) {
            texts.addAll(section.notices());
        }

        @Override
        public void sources(SourceSection section) {
            // Names and titles of others.
        }

        @Override
        public void notices(NoticeSection section) {
            texts.addAll(section.notices());
        }
    }
}
