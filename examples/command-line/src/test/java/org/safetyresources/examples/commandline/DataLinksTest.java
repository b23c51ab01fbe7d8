package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.examples.commandline.links.Link;
import org.safetyresources.model.Territory;
import tools.jackson.databind.JsonNode;

/** The addresses that are asked are those of the files of the data, each once. */
class DataLinksTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    private static Set<String> contacts() {
        Set<String> addresses = new TreeSet<>();
        DataFiles.entries("channels")
                .forEach(channel -> channel.path("contacts").forEach(contact -> add(contact, addresses)));
        DataFiles.entries("resources").forEach(resource -> add(resource, addresses));
        return addresses;
    }

    private static Set<String> documents() {
        Set<String> addresses = new TreeSet<>();
        DataFiles.entries("documents").forEach(document -> add(document, addresses));
        DataFiles.entries("sources").forEach(source -> add(source, addresses));
        return addresses;
    }

    private static void add(JsonNode entry, Set<String> addresses) {
        if (entry.has("url")) {
            addresses.add(entry.path("url").asString());
        }
    }

    private static List<String> addresses(List<Link> links) {
        return links.stream().map(Link::address).toList();
    }

    @Test
    void everyAddressIsThereOnceContactsFirst() {
        List<Link> links = DataLinks.all(CATALOG);
        Set<String> contacts = contacts();
        Set<String> all = new TreeSet<>(contacts);
        all.addAll(documents());

        assertThat(addresses(links)).hasSizeGreaterThan(1500).containsExactlyInAnyOrderElementsOf(all);
        assertThat(addresses(links.subList(0, contacts.size()))).containsExactlyInAnyOrderElementsOf(contacts);
        assertThat(links.stream().filter(Link::isContact)).hasSize(contacts.size());
    }

    @Test
    void aDocumentNamesTheEntriesItStandsBehind() {
        String id = "doc-google-short-numbers";
        List<String> behind = new ArrayList<>();
        DataFiles.entries("channels").forEach(channel -> {
            if (channel.findValues("evidence").toString().contains("\"" + id + "\"")) {
                behind.add(channel.path("id").asString());
            }
        });

        List<Link> links = DataLinks.ofEntry(CATALOG, id);

        assertThat(links).hasSize(1);
        assertThat(links.get(0).uses()).hasSize(1);
        assertThat(behind).hasSizeGreaterThan(100);
        assertThat(links.get(0).uses().get(0).behind()).containsExactlyInAnyOrderElementsOf(behind);
    }

    @Test
    void aCountryHasWhatServesItAndNothingForTheWorld() {
        SafetyCatalog madeUp = SafetyCatalog.load(Outcome.PACK);

        assertThat(addresses(DataLinks.ofCountry(madeUp, Territory.of("HM"))))
                .containsExactly(
                        "https://wa.me/12025550112",
                        "https://example.org/chat",
                        "https://example.org/island",
                        "https://example.org/document");
        assertThat(addresses(DataLinks.ofCountry(madeUp, Territory.of("BV"))))
                .containsExactly("https://example.org/document");
        assertThat(DataLinks.ofCountry(madeUp, Territory.of("FR"))).isEmpty();
    }

    @Test
    void anEntryHasItsContactsAndItsDocuments() {
        SafetyCatalog madeUp = SafetyCatalog.load(Outcome.PACK);

        assertThat(addresses(DataLinks.ofEntry(madeUp, "aq-form")))
                .containsExactly("https://example.org/form", "https://example.org/document");
        assertThat(addresses(DataLinks.ofEntry(CATALOG, "ceop-online-blackmail")))
                .hasSize(1);
        assertThat(DataLinks.ofEntry(madeUp, "nothing")).isEmpty();
    }
}
