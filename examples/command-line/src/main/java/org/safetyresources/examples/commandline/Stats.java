package org.safetyresources.examples.commandline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.PublisherKind;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.query.LanguageCoverage;
import org.safetyresources.query.PurposeCoverage;

/**
 * What a catalogue holds, in numbers.
 *
 * @param version which data it is
 * @param counts numbers by what is counted, in groups by the names that JSON gives them
 * @param read when documents were read; empty if there are none
 * @param languages how much of our words is in each language
 */
record Stats(
        CatalogVersion version,
        Map<String, Map<String, Integer>> counts,
        Optional<Ages> read,
        List<LanguageCoverage> languages) {

    /** What stands for the year of a document that gives no date. */
    static final String UNDATED = "undated";

    static Stats of(SafetyCatalog catalog, LocalDate today) {
        List<ReportingChannel> channels = catalog.channels();
        List<Evidence> documents = Documents.all(catalog);
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        counts.put("entries", entries(catalog, documents));
        counts.put(
                "channelsByPurpose",
                in(
                        codes(Purpose.values(), Purpose::code),
                        channels.stream().map(of -> of.purpose().code())));
        counts.put(
                "channelsByTier",
                in(
                        codes(EvidenceTier.values(), EvidenceTier::code),
                        channels.stream().map(of -> of.tier().code())));
        counts.put(
                "contactsByKind",
                in(
                        Stream.empty(),
                        channels.stream().flatMap(of -> of.contacts().stream()).map(ContactMethod::type)));
        counts.put(
                "countriesByPurpose",
                in(
                        codes(Purpose.values(), Purpose::code),
                        catalog.coverage().stream()
                                .flatMap(of -> of.purposes().stream())
                                .map(PurposeCoverage::purpose)
                                .map(Purpose::code)));
        counts.put(
                "documentsByPublisher",
                in(
                        codes(PublisherKind.values(), PublisherKind::code),
                        documents.stream().map(of -> of.kind().code())));
        counts.put(
                "documentsByYear",
                new TreeMap<>(in(
                        Stream.empty(),
                        documents.stream()
                                .map(of -> of.date()
                                        .map(date -> date.substring(0, 4))
                                        .orElse(UNDATED)))));
        return new Stats(
                catalog.version(),
                counts,
                Ages.of(documents, today),
                catalog.languages().coverage());
    }

    private static Map<String, Integer> entries(SafetyCatalog catalog, List<Evidence> documents) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        entries.put("threats", catalog.threats().size());
        entries.put("terms", catalog.terminology().terms().size());
        entries.put("facts", catalog.publications().facts().size());
        entries.put("organizations", catalog.publications().organizations().size());
        entries.put("sources", catalog.publications().sources().size());
        entries.put("resources", catalog.resources().size());
        entries.put("channels", catalog.channels().size());
        entries.put("documents", documents.size());
        return entries;
    }

    private static <T> Stream<String> codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code);
    }

    /** How often each name occurs; those known beforehand first, in their order, also if they do not. */
    private static Map<String, Integer> in(Stream<String> known, Stream<String> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        known.forEach(name -> counts.put(name, 0));
        names.sorted().forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    /**
     * When documents were read.
     *
     * @param today the day their ages are told from
     * @param oldest the day the first was read
     * @param median the day by which half of them were read
     * @param newest the day the last was read
     */
    record Ages(LocalDate today, LocalDate oldest, LocalDate median, LocalDate newest) {

        private static Optional<Ages> of(List<Evidence> documents, LocalDate today) {
            List<LocalDate> days =
                    documents.stream().map(Evidence::readOn).sorted().toList();
            return days.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Ages(today, days.get(0), days.get((days.size() - 1) / 2), days.get(days.size() - 1)));
        }

        /** How many days ago a day was. */
        long daysAgo(LocalDate day) {
            return ChronoUnit.DAYS.between(day, today);
        }
    }
}
