package org.safetyresources.examples.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.examples.commandline.links.Link;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Source;
import org.safetyresources.model.Territory;

/** Collects web addresses of the data, each once, those of contacts first. */
final class DataLinks {

    private final SafetyCatalog catalog;
    private final Map<String, List<Link.Use>> uses = new LinkedHashMap<>();
    /** The ids of documents, each with the ids of the entries that it stands behind. */
    private final Map<String, List<String>> documents = new LinkedHashMap<>();

    private DataLinks(SafetyCatalog catalog) {
        this.catalog = catalog;
    }

    /** Those of all the data. */
    static List<Link> all(SafetyCatalog catalog) {
        return new DataLinks(catalog).collect(channel -> true, resource -> true, source -> true);
    }

    /** Those of what serves a country or a part of it, but not the whole world. */
    static List<Link> ofCountry(SafetyCatalog catalog, Territory country) {
        return new DataLinks(catalog)
                .collect(
                        channel -> serves(channel.serves(), country),
                        resource -> serves(resource.serves(), country),
                        source -> false);
    }

    /** Those of one channel, resource, document or source, and of the documents behind it. */
    static List<Link> ofEntry(SafetyCatalog catalog, String id) {
        DataLinks links = new DataLinks(catalog);
        List<Link> found = links.collect(
                channel -> channel.id().equals(id),
                resource -> resource.id().equals(id),
                source -> source.id().equals(id));
        return found.isEmpty()
                ? all(catalog).stream()
                        .filter(link ->
                                link.uses().stream().anyMatch(use -> use.entry().equals(id)))
                        .toList()
                : found;
    }

    private static boolean serves(ServiceArea area, Territory country) {
        return !area.worldwide() && area.servesIn(country);
    }

    private List<Link> collect(
            Predicate<ReportingChannel> channels, Predicate<HelpResource> resources, Predicate<Source> sources) {
        catalog.channels().stream().filter(channels).forEach(this::add);
        catalog.resources().stream().filter(resources).forEach(this::add);
        documents.forEach((id, behind) -> add(catalog.provenance().evidence(id), behind));
        catalog.publications().sources().stream()
                .filter(sources)
                .forEach(source -> source.url().ifPresent(url -> add(url, source.id(), Link.Use.SOURCE, List.of())));
        return uses.entrySet().stream()
                .map(entry -> new Link(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(ReportingChannel channel) {
        for (ContactMethod contact : channel.contacts()) {
            if (contact.link().startsWith("https:")) {
                add(contact.link(), channel.id(), contact.type(), List.of());
            }
        }
        addDocuments(channel.id(), Documents.of(channel));
    }

    private void add(HelpResource resource) {
        add(resource.url(), resource.id(), "resource", List.of());
        addDocuments(resource.id(), Documents.of(resource));
    }

    private void addDocuments(String entry, Set<String> ids) {
        ids.forEach(id ->
                documents.computeIfAbsent(id, document -> new ArrayList<>()).add(entry));
    }

    private void add(Evidence document, List<String> behind) {
        document.url().ifPresent(url -> add(url, document.id(), Link.Use.DOCUMENT, behind));
    }

    private void add(String address, String entry, String kind, List<String> behind) {
        uses.computeIfAbsent(address, url -> new ArrayList<>()).add(new Link.Use(entry, kind, behind));
    }
}
