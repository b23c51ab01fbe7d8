package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Source;
import org.safetyresources.model.Territory;

/** Walks every entry of the packaged data. */
class PackagedDataTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();
    private static final Path DATA = Path.of("src/main/data");

    /** Hosts that a reader may be sent to; each was reviewed when it was added here. */
    private static final Set<String> HOSTS = Set.of(
            "dhs.gov",
            "know2protect.gov",
            "plan-international.org",
            "report.cybertip.org",
            "www.ice.gov",
            "www.justice.gov",
            "www.missingkids.org",
            "www.schoolsafety.gov");

    /** Hosts of documents that were read as evidence; readers are not sent there. */
    private static final Set<String> DOCUMENT_HOSTS = Set.of(
            "cmfc.missingkids.org",
            "dhs.gov",
            "github.com",
            "kvoe.com",
            "missingkids-s65.adobecqms.net",
            "schoolsafety.vermont.gov",
            "www.fcc.gov",
            "www.missingkids.org",
            "www.nsteens.org",
            "www.schoolsafety.gov");

    static List<ServiceArea> areas() {
        return Stream.concat(
                        CATALOG.channels().stream().map(ReportingChannel::serves),
                        CATALOG.resources().stream().map(HelpResource::serves))
                .toList();
    }

    static List<String> documents() {
        return new ArrayList<>(documentsNamed());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyServiceAreaNamesCountriesThatIso3166Knows(ServiceArea area) {
        Set<String> countries = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        countries.add("XK");

        assertThat(area.worldwide()).isEqualTo(area.territories().isEmpty());
        for (Territory territory : area.territories()) {
            assertThat(territory.code()).matches("[A-Z]{2}(-[A-Z0-9]{1,3})?");
            assertThat(countries).contains(territory.code().substring(0, 2));
        }
    }

    @Test
    void everyAddressForAReaderIsHttpsAtAReviewedHost() {
        List<String> addresses = new ArrayList<>();
        CATALOG.channels().stream()
                .flatMap(channel -> channel.contacts().stream())
                .map(contact -> contact.link())
                .filter(link -> !link.matches("tel:\\+?[0-9]+"))
                .forEach(addresses::add);
        CATALOG.resources().forEach(resource -> addresses.add(resource.url()));
        CATALOG.sources().forEach(source -> source.url().ifPresent(addresses::add));

        assertThat(addresses).allMatch(address -> address.startsWith("https://"));
        assertThat(addresses.stream().map(PackagedDataTest::host).distinct())
                .containsExactlyInAnyOrderElementsOf(HOSTS);
    }

    @Test
    void everyDocumentLiesAtAReviewedHost() {
        Stream<String> hosts = documents().stream()
                .flatMap(id -> CATALOG.evidence(id).url().stream())
                .map(PackagedDataTest::host)
                .distinct();

        assertThat(hosts).containsExactlyInAnyOrderElementsOf(DOCUMENT_HOSTS);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentHasAnAddressExceptTheSheet(String id) {
        assertThat(CATALOG.evidence(id).url().isPresent()).isEqualTo(!id.equals("doc-dhs-know-the-threat"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noDocumentWasReadBeforeItWasDatedOrAfterTheRelease(String id) {
        Evidence document = CATALOG.evidence(id);

        assertThat(document.readOn())
                .isBeforeOrEqualTo(CATALOG.version().released())
                .isAfterOrEqualTo(LocalDate.of(2026, 1, 1));
        document.date()
                .ifPresent(date -> assertThat(date)
                        .isLessThanOrEqualTo(document.readOn().toString().substring(0, date.length())));
    }

    @Test
    void everyDocumentIsEvidenceForSomethingAndAllEvidenceResolves() {
        Set<String> used = new TreeSet<>();
        areas().forEach(area -> used.addAll(area.evidence()));
        CATALOG.resources().forEach(resource -> used.addAll(resource.evidence()));
        CATALOG.channels().stream()
                .flatMap(channel -> channel.contacts().stream())
                .forEach(contact -> used.addAll(contact.evidence()));

        assertThat(used)
                .isEqualTo(documentsNamed())
                .allSatisfy(id -> assertThat(CATALOG.evidence(id).id()).isEqualTo(id));
    }

    @Test
    void everyNumberAndAddressHasEvidenceBesideTheSheet() {
        CATALOG.channels().stream()
                .flatMap(channel -> channel.contacts().stream())
                .forEach(contact -> assertThat(contact.evidence())
                        .as(contact.display())
                        .contains("doc-dhs-know-the-threat")
                        .hasSizeGreaterThan(1)
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyReferenceToASourceThreatOrOrganizationResolves() {
        CATALOG.facts().forEach(fact -> {
            assertThat(CATALOG.source(fact.source()).id()).isEqualTo(fact.source());
            assertThat(fact.about()).isNotEmpty().isSubsetOf(ids());
        });
        CATALOG.threats()
                .forEach(threat -> threat.broader()
                        .forEach(id -> assertThat(CATALOG.threat(id).id()).isEqualTo(id)));
        CATALOG.resources()
                .forEach(resource -> resource.threats()
                        .forEach(id -> assertThat(CATALOG.threat(id).id()).isEqualTo(id)));
        CATALOG.organizations()
                .forEach(organization -> organization
                        .partOf()
                        .ifPresent(
                                id -> assertThat(CATALOG.organization(id).id()).isEqualTo(id)));
    }

    @Test
    void everySourceNamesWhoHoldsTheRights() {
        assertThat(CATALOG.sources())
                .hasSize(5)
                .extracting(Source::rightsHolder)
                .allMatch(holder -> !holder.isBlank());
    }

    @Test
    void theLedgerHoldsEveryIdThatWasPublishedAndNoOther() throws IOException {
        List<String> ledger = Files.readAllLines(DATA.resolve("ids.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(ledger).isSorted().containsExactlyElementsOf(ids());
    }

    @Test
    void thePackagedDataIsTheSourceDirectoryInEveryEntryAndText() {
        SafetyCatalog directory = SafetyCatalog.load(DATA);

        assertThat(entries(CATALOG)).hasSizeGreaterThan(30).isEqualTo(entries(directory));
        assertThat(CATALOG.version())
                .usingRecursiveComparison()
                .ignoringFields("sha256")
                .isEqualTo(directory.version());
        documents().forEach(id -> assertThat(CATALOG.evidence(id)).isEqualTo(directory.evidence(id)));
        PackagedTexts.keys(CATALOG)
                .forEach(key -> assertThat(CATALOG.findText(key, PackagedTexts.ENGLISH))
                        .isEqualTo(directory.findText(key, PackagedTexts.ENGLISH)));
    }

    @Test
    void theSourceDirectoryHasNoFaults() {
        assertThat(SafetyCatalog.validate(DATA)).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheManifest() throws IOException {
        assertThat(Files.readString(DATA.resolve("manifest.json")))
                .contains("\"dataVersion\": \"" + CATALOG.version().data() + "\"")
                .contains("\"released\": \"" + CATALOG.version().released() + "\"")
                .contains("\"schemaVersion\": \"" + CATALOG.version().schema() + "\"")
                .contains("\"leastCodeVersion\": \"" + CATALOG.version().leastCode() + "\"");
        assertThat(CATALOG.version().released().toString())
                .startsWith(CATALOG.version().data().code().substring(0, 7).replace('.', '-'));
    }

    private static List<Entry> entries(SafetyCatalog catalog) {
        return Stream.<List<? extends Entry>>of(
                        catalog.sources(),
                        catalog.organizations(),
                        catalog.threats(),
                        catalog.terms(),
                        catalog.facts(),
                        catalog.resources(),
                        catalog.channels())
                .<Entry>flatMap(List::stream)
                .toList();
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        entries(CATALOG).forEach(entry -> ids.add(entry.id()));
        CATALOG.channels().forEach(channel -> channel.group().ifPresent(ids::add));
        return ids;
    }

    /** Every id of a document that stands in a source file, as an entry or as a reference. */
    private static Set<String> documentsNamed() {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile("(?<=\")doc-[a-z0-9-]+(?=\")")
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(ids::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    private static String host(String address) {
        return URI.create(address).getHost();
    }
}
