package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Organization;
import org.safetyresources.model.Situation;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.ResourceQuery;

/** Nothing that a catalogue returns can be changed. */
class ImmutabilityTest {

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    @Test
    void everyCollectionWithinReachRefusesChange() throws ReflectiveOperationException {
        Set<String> types = new TreeSet<>();
        List<Collection<?>> collections = new ArrayList<>();
        for (Object root : roots()) {
            walk(root, types, collections);
        }

        // The types show that the walk went everywhere; a new one is reached or this list tells.
        assertThat(types)
                .contains(
                        "CatalogVersion",
                        "ChannelAnswer",
                        "ChannelSection.Contact",
                        "DefinitionCard",
                        "DefinitionSection.Note",
                        "Evidence",
                        "Fact",
                        "Figure",
                        "Glossary",
                        "HelpResource",
                        "HostChannel",
                        "LeaveLink",
                        "NoticeSection",
                        "Organization",
                        "PageLink",
                        "PageRequest",
                        "Phone",
                        "Quotation",
                        "ReportingChannel",
                        "ResourceSection.Resource",
                        "SafetyPage",
                        "SafetyPrompt",
                        "ServiceArea",
                        "Source",
                        "SourceSection.Citation",
                        "Stated",
                        "StepSection",
                        "Term",
                        "ThreatDefinition",
                        "WebForm");
        assertThat(collections).hasSizeGreaterThan(500);
        for (Collection<?> collection : collections) {
            refusesChange(collection);
        }
    }

    @Test
    void theRecordsCopyTheListsTheyAreMadeFrom() {
        List<String> names = new ArrayList<>(List.of("one"));
        Organization organization = new Organization("id", "name", names, Optional.empty(), Optional.empty(), "source");
        names.add("two");

        assertThat(organization.shortForms()).containsExactly("one");

        List<String> facts = new ArrayList<>(List.of("Free"));
        ChannelSection.Contact contact = new ChannelSection.Contact(
                "Phone", "55", Optional.empty(), "tel:55", Optional.empty(), facts, Optional.empty());
        facts.clear();

        assertThat(contact.facts()).containsExactly("Free");
    }

    @Test
    void aCatalogueIsNotChangedByItsSourceFiles(@TempDir Path directory) {
        SamplePack pack = SamplePack.writeTo(directory);
        SafetyCatalog loaded = pack.load();
        String before = loaded.page(PageRequest.forCountry("US")).toString();
        pack.replace("countries/us.json", "555-555-0111", "555-555-0999");

        assertThat(loaded.page(PageRequest.forCountry("US")).toString()).isEqualTo(before);
    }

    private static List<Object> roots() {
        ChannelQuery us = ChannelQuery.forCountry("US").forAudience(Audience.PARENT);
        PageRequest asking = PageRequest.forCountry("US")
                .withHostChannel(HostChannel.of("Report this chat", "/report"))
                .withPageAt("/help")
                .leavingTo("https://example.org/");
        UnknownEntryException unknown = new UnknownEntryException("threat", "x", new ArrayList<>(List.of("a")));
        return List.of(
                catalog.version(),
                catalog.threats(),
                catalog.terminology().terms(),
                catalog.publications().facts(),
                catalog.publications().sources(),
                catalog.publications().organizations(),
                catalog.resources(),
                catalog.channels(),
                catalog.provenance().evidence("doc-list"),
                catalog.narrower(catalog.threat("online-harm")),
                catalog.channels(us.inSituation(Situation.WORRIED_ABOUT_MYSELF)),
                catalog.channels(ChannelQuery.forCountry("GB-SCT")),
                catalog.resources(ResourceQuery.forCountry("US")),
                catalog.page(asking.forAudience(Audience.TEEN)),
                catalog.page(PageRequest.forCountry("FR")),
                asking,
                catalog.prompt(asking),
                catalog.definition("picture-blackmail", LanguageTag.ENGLISH),
                catalog.glossary(LanguageTag.of("cy")),
                unknown.nearest());
    }

    private static void walk(Object value, Set<String> types, List<Collection<?>> collections)
            throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            walk(optional.get(), types, collections);
        } else if (value instanceof Collection<?> collection) {
            collections.add(collection);
            for (Object element : collection) {
                walk(element, types, collections);
            }
        } else if (value instanceof Record) {
            Class<?> type = value.getClass();
            types.add(
                    type.getName().substring(type.getPackageName().length() + 1).replace('$', '.'));
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                walk(accessor.invoke(value), types, collections);
            }
        }
    }

    private static <T> void refusesChange(Collection<T> collection) {
        List<T> copy = List.copyOf(collection);
        List<Runnable> attempts = new ArrayList<>(List.of(
                () -> collection.addAll(
                        Stream.concat(copy.stream(), copy.stream()).toList()),
                () -> collection.removeIf(element -> true),
                collection::clear));
        if (!collection.isEmpty()) {
            attempts.add(() -> collection.remove(copy.get(0)));
            attempts.add(() -> {
                Iterator<T> elements = collection.iterator();
                elements.next();
                elements.remove();
            });
        }
        if (collection instanceof List<T> list && !list.isEmpty()) {
            attempts.add(() -> list.set(0, copy.get(0)));
            attempts.add(() -> list.add(0, copy.get(0)));
            attempts.add(() -> list.replaceAll(UnaryOperator.identity()));
            attempts.add(() -> list.subList(0, 1).clear());
        }
        for (Runnable attempt : attempts) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(attempt::run);
        }
        assertThat(List.copyOf(collection)).isEqualTo(copy);
    }
}
