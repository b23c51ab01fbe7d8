package org.safetyresources.internal.pack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.CoverageFinder;
import org.safetyresources.internal.index.LanguageFinder;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Territory;
import org.safetyresources.query.CountryCoverage;
import org.safetyresources.query.LanguageCoverage;
import org.safetyresources.query.PurposeCoverage;

/** Writes what the data covers as a page of Markdown, for people who look for gaps. */
final class CoverageReport {

    private static final int YEAR_LENGTH = 4;

    private final CatalogIndex index;
    private final List<CountryCoverage> countries;
    private final StringBuilder out = new StringBuilder();

    private CoverageReport(CatalogIndex index) {
        this.index = index;
        this.countries = CoverageFinder.coverage(index);
    }

    static String write(CatalogIndex index) {
        return new CoverageReport(index).write();
    }

    private String write() {
        out.append("# What the data covers\n\nData version ")
                .append(index.version().data().code())
                .append(". This file is written by the build from the data; do not edit it.\n\n")
                .append("A number in brackets serves a part of the country only. ")
                .append("Nothing here was dialled or opened: a tier says who prints the number or address, ")
                .append("**o**fficial (the operator or an authority), **n**etwork (an international body), ")
                .append("**c**orroborated (two independent documents), or **l**ists agree ")
                .append("(emergency numbers that only lists give, whose origins are not known to differ; ")
                .append("the first to be looked up again). ")
                .append("The year is that of the newest dated document behind it, – if none is dated.\n\n");
        totals();
        ages();
        gaps();
        languages();
        table();
        return out.toString();
    }

    private void totals() {
        out.append("## By purpose and tier\n\nCountries and territories in which a channel serves the whole ")
                .append("country, by the tier of its strongest channel.\n\n| Purpose | Channels | Countries |");
        for (EvidenceTier tier : EvidenceTier.values()) {
            out.append(' ').append(tier.code()).append(" |");
        }
        out.append(" Part only |\n| --- | ---: | ---: |")
                .append(" ---: |".repeat(EvidenceTier.values().length + 1))
                .append('\n');
        for (Purpose purpose : Purpose.values()) {
            List<PurposeCoverage> known = countries.stream()
                    .map(country -> country.find(purpose))
                    .flatMap(Optional::stream)
                    .toList();
            List<PurposeCoverage> whole =
                    known.stream().filter(PurposeCoverage::wholeCountry).toList();
            long channels =
                    channels().stream().filter(c -> c.purpose() == purpose).count();
            out.append("| ").append(purpose.code()).append(" | ").append(channels);
            out.append(" | ").append(whole.size()).append(" |");
            Map<EvidenceTier, Long> tiers = whole.stream()
                    .collect(Collectors.groupingBy(
                            PurposeCoverage::tier, () -> new EnumMap<>(EvidenceTier.class), Collectors.counting()));
            for (EvidenceTier tier : EvidenceTier.values()) {
                out.append(' ').append(tiers.getOrDefault(tier, 0L)).append(" |");
            }
            out.append(' ').append(known.size() - whole.size()).append(" |\n");
        }
        out.append('\n');
    }

    private void ages() {
        Map<String, Long> years = new TreeMap<>();
        for (CountryCoverage country : countries) {
            for (PurposeCoverage purpose : country.purposes()) {
                years.merge(year(purpose), 1L, Long::sum);
            }
        }
        out.append("## Age of the evidence\n\nFor each country and purpose, the year of the newest dated document ")
                .append("behind its strongest channel.\n\n| Year | Countries and purposes |\n| --- | ---: |\n");
        years.forEach((year, count) ->
                out.append("| ").append(year).append(" | ").append(count).append(" |\n"));
        out.append('\n');
    }

    private void gaps() {
        out.append("## Gaps\n\nCountries and territories for which no channel is known that serves them as a ")
                .append("whole. What was found and may not ship yet, with its reason, is in `candidates`.\n\n");
        for (Purpose purpose : CountryCoverage.sought()) {
            List<String> codes = countries.stream()
                    .filter(country -> country.gaps().contains(purpose))
                    .map(country -> country.country().code())
                    .toList();
            out.append("- **")
                    .append(purpose.code())
                    .append("** (")
                    .append(codes.size())
                    .append("): ");
            out.append(String.join(" ", codes)).append('\n');
        }
        out.append('\n');
    }

    private void languages() {
        out.append("## Languages\n\nOf the words of the library and of the data that are ours; what a language ")
                .append("lacks is shown in English, in which it was first written. A translation counts as ")
                .append(
                        "reviewed once a person who speaks the language has approved it. The others were made by machine, translated back without sight ")
                .append("of the source, and mended; stale are those whose English has changed since.\n\n")
                .append("| Language | Texts | Of | Reviewed | Stale |\n| --- | ---: | ---: | ---: | ---: |\n");
        for (LanguageCoverage known : LanguageFinder.coverage(index)) {
            out.append("| ").append(known.language().code()).append(" | ").append(known.words());
            out.append(" | ").append(known.of()).append(" | ").append(known.reviewed());
            out.append(" | ").append(known.stale()).append(" |\n");
        }
        out.append('\n');
    }

    private void table() {
        out.append("## By country\n\n| Country |");
        Arrays.stream(Purpose.values())
                .forEach(p -> out.append(' ').append(p.code()).append(" |"));
        out.append("\n| --- |").append(" --- |".repeat(Purpose.values().length)).append('\n');
        for (CountryCoverage country : countries) {
            if (!country.purposes().isEmpty()) {
                out.append("| ").append(name(country.country())).append(" |");
                for (Purpose purpose : Purpose.values()) {
                    out.append(' ')
                            .append(country.find(purpose)
                                    .map(CoverageReport::cell)
                                    .orElse(""))
                            .append(" |");
                }
                out.append('\n');
            }
        }
    }

    private static String cell(PurposeCoverage known) {
        String count = known.wholeCountry() ? "" + known.channels() : "(" + known.channels() + ")";
        return count + " " + known.tier().code().charAt(0) + " " + year(known);
    }

    private static String year(PurposeCoverage known) {
        return known.newestDocument()
                .map(date -> date.substring(0, YEAR_LENGTH))
                .orElse("–");
    }

    private String name(Territory country) {
        return country.code() + " " + index.texts().countryName(country, LanguageTag.ENGLISH);
    }

    private List<ReportingChannel> channels() {
        return index.channels().register().all();
    }
}
