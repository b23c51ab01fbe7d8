package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.Phone;
import org.safetyresources.model.PublisherKind;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Sms;
import org.safetyresources.model.Stated;

/** Behind every value stands a document, which anybody can look up. */
class PackagedEvidenceTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    /** The only document without an address: the fact sheet, which was read on paper. */
    private static final String SHEET = "doc-dhs-know-the-threat";

    /** Documents whose address names a port, as it was read. */
    private static final Set<String> WITH_A_PORT = Set.of();

    private static final Set<PublisherKind> OFFICIAL = EnumSet.of(PublisherKind.OPERATOR, PublisherKind.GOVERNMENT);

    /** The ids of all documents in the source files. */
    static Set<String> documents() {
        Set<String> ids = new TreeSet<>();
        for (Path file : Json.files(Path.of("src/main/data"))) {
            Json.objects(Json.read(file), "documents").forEach(document -> ids.add(Json.text(document, "id")));
        }
        return ids;
    }

    /** Every list of evidence, by the value that it is for. */
    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new TreeMap<>();
        CATALOG.resources().forEach(resource -> {
            values.put(resource.id(), resource.evidence());
            values.put(resource.id() + " serves", resource.serves().evidence());
        });
        for (ReportingChannel channel : CATALOG.channels()) {
            String id = channel.id();
            values.put(id + " serves", channel.serves().evidence());
            channel.languages().ifPresent(stated -> values.put(id + " languages", stated.evidence()));
            channel.anonymity().ifPresent(stated -> values.put(id + " anonymity", stated.evidence()));
            channel.notes().forEach(note -> values.put(id + " " + note.kind(), note.evidence()));
            channel.contacts().forEach(contact -> {
                String of = id + " " + contact.type() + " " + contact.link();
                values.put(of, contact.evidence());
                contact.hours().ifPresent(stated -> values.put(of + " hours", stated.evidence()));
                stated(contact).forEach((name, stated) -> values.put(of + " " + name, stated.evidence()));
            });
        }
        return values;
    }

    private static Map<String, Stated<?>> stated(ContactMethod contact) {
        Map<String, Stated<?>> stated = new HashMap<>();
        if (contact instanceof Phone phone) {
            phone.cost().ifPresent(cost -> stated.put("cost", cost));
            phone.reach().ifPresent(reach -> stated.put("reach", reach));
        } else if (contact instanceof Sms sms) {
            sms.cost().ifPresent(cost -> stated.put("cost", cost));
        }
        return stated;
    }

    private static List<Evidence> find(List<String> ids) {
        return ids.stream().map(CATALOG.provenance()::evidence).toList();
    }

    @Test
    void everyValueHasEvidenceAndAllOfItIsFound() {
        assertThat(values()).hasSizeGreaterThan(1800).allSatisfy((value, evidence) -> {
            assertThat(evidence).as(value).isNotEmpty().doesNotHaveDuplicates();
            assertThat(find(evidence)).extracting(Evidence::id).as(value).isEqualTo(evidence);
        });
    }

    @Test
    void everyDocumentIsEvidenceForSomething() {
        Set<String> used = new TreeSet<>();
        values().values().forEach(used::addAll);

        assertThat(used).isEqualTo(documents());
    }

    @Test
    void noNumberOrAddressRestsOnTheFactSheetAlone() {
        assertThat(values())
                .allSatisfy((value, evidence) -> assertThat(evidence).as(value).isNotEqualTo(List.of(SHEET)));
    }

    @Test
    void everyDocumentHasAnAddressExceptTheSheet() {
        assertThat(documents())
                .allSatisfy(
                        id -> assertThat(CATALOG.provenance().evidence(id).url().isPresent())
                                .as(id)
                                .isEqualTo(!id.equals(SHEET)));
    }

    @Test
    void everyDocumentLiesAtAHostThatHasANameAndAtItsUsualPort() {
        Set<String> withPort = new TreeSet<>();
        find(new ArrayList<>(documents()))
                .forEach(document -> document.url().ifPresent(url -> {
                    URI uri = URI.create(url);
                    assertThat(uri.getHost()).as(document.id()).matches("([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}\\.?");
                    assertThat(uri.getUserInfo()).as(document.id()).isNull();
                    if (uri.getPort() >= 0) {
                        withPort.add(document.id());
                    }
                }));

        assertThat(withPort).isEqualTo(WITH_A_PORT);
    }

    @Test
    void noDocumentWasReadBeforeItWasDatedOrAfterTheRelease() {
        assertThat(find(new ArrayList<>(documents()))).allSatisfy(document -> {
            assertThat(document.readOn())
                    .isBeforeOrEqualTo(CATALOG.version().released())
                    .isAfterOrEqualTo(LocalDate.of(2026, 1, 1));
            document.date()
                    .ifPresent(date -> assertThat(date)
                            .as(document.id())
                            .isLessThanOrEqualTo(document.readOn().toString().substring(0, date.length())));
        });
    }

    @Test
    void everyContactHasTheDocumentsThatItsTierClaims() {
        for (ReportingChannel channel : CATALOG.channels()) {
            for (ContactMethod contact : channel.contacts()) {
                List<Evidence> documents = find(contact.evidence());
                Set<PublisherKind> kinds = EnumSet.noneOf(PublisherKind.class);
                Set<String> origins = new TreeSet<>();
                documents.forEach(document -> {
                    kinds.add(document.kind());
                    origins.add(document.origin().orElse(document.publisher()));
                });
                boolean holds = switch (contact.tier()) {
                    case OFFICIAL -> kinds.stream().anyMatch(OFFICIAL::contains);
                    case NETWORK ->
                        kinds.contains(PublisherKind.NETWORK) || kinds.stream().anyMatch(OFFICIAL::contains);
                    case CORROBORATED, LISTS_AGREE -> origins.size() > 1;
                };
                assertThat(holds)
                        .as(channel.id() + " " + contact.display() + " is " + contact.tier() + " by " + documents)
                        .isTrue();
            }
        }
    }

    /** A tier that is too low sends people to look up again what is settled. */
    @Test
    void noContactWithADocumentOfItsOperatorOrAnAuthorityIsOnlyListed() {
        CATALOG.channels()
                .forEach(channel -> channel.contacts().stream()
                        .filter(contact -> contact.tier() == EvidenceTier.LISTS_AGREE)
                        .forEach(contact -> assertThat(find(contact.evidence()))
                                .as(channel.id() + " " + contact.display())
                                .extracting(Evidence::kind)
                                .doesNotContain(PublisherKind.OPERATOR)));
    }
}
