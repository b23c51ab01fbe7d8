package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Footnote;

/** Walks every entry of the packaged data. */
class PackagedDataTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();
    private static final Path DATA = Path.of("src/main/data");

    @Test
    void everyReferenceToASourceThreatOrOrganizationResolves() {
        CATALOG.publications().facts().forEach(fact -> {
            assertThat(CATALOG.publications().source(fact.source()).id()).isEqualTo(fact.source());
            assertThat(fact.about()).isNotEmpty().isSubsetOf(ids());
        });
        CATALOG.threats()
                .forEach(threat -> threat.broader()
                        .forEach(id -> assertThat(CATALOG.threat(id).id()).isEqualTo(id)));
        CATALOG.resources()
                .forEach(resource -> resource.threats()
                        .forEach(id -> assertThat(CATALOG.threat(id).id()).isEqualTo(id)));
        CATALOG.publications()
                .organizations()
                .forEach(organization -> organization
                        .partOf()
                        .ifPresent(id -> assertThat(
                                        CATALOG.publications().organization(id).id())
                                .isEqualTo(id)));
    }

    @Test
    void everySourceThatIsQuotedNamesWhoHoldsTheRights() {
        List<String> quoted = FactSheetTest.quotations().stream()
                .flatMap(quotation -> Stream.concat(
                        Stream.of(quotation.source()), quotation.footnote().map(Footnote::source).stream()))
                .distinct()
                .toList();

        assertThat(quoted)
                .hasSizeGreaterThan(2)
                .allSatisfy(id -> assertThat(CATALOG.publications().source(id).rightsHolder())
                        .isPresent());
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

        assertThat(entries(CATALOG)).hasSizeGreaterThan(650).isEqualTo(entries(directory));
        assertThat(CATALOG.version())
                .usingRecursiveComparison()
                .ignoringFields("sha256")
                .isEqualTo(directory.version());
        assertThat(PackagedEvidenceTest.documents())
                .hasSizeGreaterThan(1400)
                .allSatisfy(id -> assertThat(CATALOG.provenance().evidence(id))
                        .isEqualTo(directory.provenance().evidence(id)));
        PackagedTexts.keys(CATALOG)
                .forEach(key -> assertThat(CATALOG.languages().findText(key, PackagedTexts.ENGLISH))
                        .isEqualTo(directory.languages().findText(key, PackagedTexts.ENGLISH)));
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
                        catalog.publications().sources(),
                        catalog.publications().organizations(),
                        catalog.threats(),
                        catalog.terminology().terms(),
                        catalog.publications().facts(),
                        catalog.resources(),
                        catalog.channels())
                .<Entry>flatMap(List::stream)
                .toList();
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        entries(CATALOG).forEach(entry -> ids.add(entry.id()));
        CATALOG.channels().forEach(channel -> channel.group().ifPresent(ids::add));
        // What readers are told has ids, too, but is asked for by threat and situation.
        try {
            Pattern.compile("\"id\": \"([^\"]+)\"")
                    .matcher(Files.readString(DATA.resolve("guidance.json")))
                    .results()
                    .forEach(id -> ids.add(id.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }
}
