package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safetyresources.internal.read.DocumentAge;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Territory;
import org.safetyresources.query.CountryCoverage;
import org.safetyresources.query.PurposeCoverage;

/** Counts what is known for each country. */
public final class CoverageFinder {

    private final CatalogIndex index;

    private CoverageFinder(CatalogIndex index) {
        this.index = index;
    }

    /** {@return every country, also those of which nothing is known, in the order of their codes} */
    public static List<CountryCoverage> coverage(CatalogIndex index) {
        CoverageFinder finder = new CoverageFinder(index);
        return Codes.countries().stream()
                .map(Territory::new)
                .map(finder::country)
                .toList();
    }

    private CountryCoverage country(Territory country) {
        List<ReportingChannel> own = index.channels().groups(country).stream()
                .flatMap(List::stream)
                .filter(channel -> !channel.serves().worldwide() && !channel.providersOnly())
                .toList();
        List<PurposeCoverage> purposes = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            List<ReportingChannel> channels =
                    own.stream().filter(channel -> channel.purpose() == purpose).toList();
            if (!channels.isEmpty()) {
                purposes.add(purpose(purpose, country, channels));
            }
        }
        return new CountryCoverage(country, purposes);
    }

    private PurposeCoverage purpose(Purpose purpose, Territory country, List<ReportingChannel> channels) {
        List<ReportingChannel> whole = channels.stream()
                .filter(channel -> channel.serves().serves(country))
                .toList();
        ReportingChannel strongest = (whole.isEmpty() ? channels : whole)
                .stream().min(Comparator.comparing(ReportingChannel::tier)).orElseThrow();
        return new PurposeCoverage(
                purpose, channels.size(), !whole.isEmpty(), strongest.tier(), newestDocument(strongest));
    }

    private Optional<String> newestDocument(ReportingChannel channel) {
        return DocumentAge.newest(DocumentAge.of(channel.contacts().stream()
                .flatMap(contact -> contact.evidence().stream())
                .map(index.evidence().register()::require)
                .toList()));
    }
}
