package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.query.CountryCoverage;
import org.safetyresources.query.PurposeCoverage;

/** COVERAGE.md says what the data covers, counted here once more from the channels themselves. */
class CoveragePageTest {

    private static final Path PAGE = Path.of("COVERAGE.md");
    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    @TempDir
    Path temporary = Path.of("");

    /** Cells of the rows of the table whose first cell is this, without that first one. */
    private static Map<String, List<String>> table(String section) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        boolean inside = false;
        for (String line : Files.readAllLines(PAGE)) {
            inside = line.startsWith("## ") ? line.equals("## " + section) : inside;
            if (inside && line.startsWith("| ") && !line.startsWith("| ---")) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                rows.put(cells.get(1), cells.subList(2, cells.size() - 1));
            }
        }
        return rows;
    }

    /** The channels that count for a country: those for the whole world and for companies do not. */
    private static List<ReportingChannel> own(String country, Purpose purpose) {
        return CATALOG.channels().stream()
                .filter(channel -> channel.purpose() == purpose && !channel.providersOnly())
                .filter(channel -> channel.serves().territories().stream()
                        .anyMatch(served -> served.country().code().equals(country)))
                .toList();
    }

    private static boolean servesWhole(ReportingChannel channel, String country) {
        return channel.serves().territories().stream()
                .anyMatch(served -> served.code().equals(country));
    }

    private static List<String> countries() {
        return CATALOG.countries().stream().map(country -> country.code()).toList();
    }

    @Test
    void theCommittedPageIsTheOneThatTheBuildWrites() throws Exception {
        new AlteredPack.Isolated()
                .loadClass("org.safetyresources.internal.pack.PackBuilder")
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[] {
                    "src/main/data",
                    temporary.resolve("pack").toString(),
                    temporary.resolve("page").toString()
                });

        assertThat(Files.readString(temporary.resolve("page"))).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void coverageIsStatedOfEveryCountryOnceAndInOrder() {
        assertThat(CATALOG.coverage())
                .extracting(CountryCoverage::country)
                .containsExactlyElementsOf(CATALOG.countries());
    }

    @Test
    void theCoverageOfEveryCountryIsThatOfTheChannelsThatServeIt() {
        for (CountryCoverage coverage : CATALOG.coverage()) {
            String country = coverage.country().code();
            for (Purpose purpose : Purpose.values()) {
                List<ReportingChannel> own = own(country, purpose);
                List<ReportingChannel> whole =
                        own.stream().filter(c -> servesWhole(c, country)).toList();
                assertThat(coverage.find(purpose).map(PurposeCoverage::channels).orElse(0))
                        .as(country + " " + purpose)
                        .isEqualTo(own.size());
                coverage.find(purpose).ifPresent(known -> {
                    assertThat(known.wholeCountry()).isEqualTo(!whole.isEmpty());
                    assertThat(known.tier())
                            .isEqualTo((whole.isEmpty() ? own : whole)
                                    .stream()
                                            .map(ReportingChannel::tier)
                                            .min(EvidenceTier::compareTo)
                                            .orElseThrow());
                });
                assertThat(coverage.gaps().contains(purpose))
                        .isEqualTo(CountryCoverage.sought().contains(purpose) && whole.isEmpty());
            }
        }
        assertThat(CountryCoverage.sought())
                .containsExactlyElementsOf(EnumSet.of(
                        Purpose.EMERGENCY,
                        Purpose.CRISIS,
                        Purpose.REPORT_CSAM,
                        Purpose.REPORT_POLICE,
                        Purpose.CHILD_HELPLINE));
    }

    @Test
    void thePageCountsChannelsAndCountriesByPurposeAndTier() throws IOException {
        Map<String, List<String>> rows = table("By purpose and tier");
        assertThat(rows).hasSize(Purpose.values().length + 1);
        for (Purpose purpose : Purpose.values()) {
            Map<EvidenceTier, Long> tiers = countries().stream()
                    .map(country -> own(country, purpose).stream()
                            .filter(channel -> servesWhole(channel, country))
                            .map(ReportingChannel::tier)
                            .min(EvidenceTier::compareTo))
                    .flatMap(tier -> tier.stream())
                    .collect(Collectors.groupingBy(tier -> tier, Collectors.counting()));
            long whole = tiers.values().stream().mapToLong(count -> count).sum();
            long served = countries().stream()
                    .filter(country -> !own(country, purpose).isEmpty())
                    .count();
            long channels = CATALOG.channels().stream()
                    .filter(channel -> channel.purpose() == purpose)
                    .count();

            assertThat(rows.get(purpose.code()))
                    .as(purpose.code())
                    .containsExactlyElementsOf(Stream.of(
                                    Stream.of(channels, whole),
                                    Arrays.stream(EvidenceTier.values()).map(tier -> tiers.getOrDefault(tier, 0L)),
                                    Stream.of(served - whole))
                            .flatMap(numbers -> numbers)
                            .map(String::valueOf)
                            .toList());
        }
    }

    @Test
    void thePageHasARowForEveryCountryOfWhichSomethingIsKnown() throws IOException {
        Set<String> known = new TreeSet<>();
        CATALOG.coverage().stream()
                .filter(coverage -> !coverage.purposes().isEmpty())
                .forEach(coverage -> known.add(coverage.country().code()));
        Set<String> rows = new TreeSet<>();
        table("By country").keySet().forEach(name -> rows.add(name.split(" ", -1)[0]));
        rows.remove("Country");

        assertThat(rows).isEqualTo(known);
    }

    @Test
    void thePageCountsEachYearOfTheNewestDocument() throws IOException {
        Map<String, List<String>> rows = table("Age of the evidence");
        Map<String, Long> years = CATALOG.coverage().stream()
                .flatMap(coverage -> coverage.purposes().stream())
                .map(known ->
                        known.newestDocument().map(date -> date.substring(0, 4)).orElse("–"))
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()));

        years.forEach((year, count) -> assertThat(rows.get(year)).as(year).containsExactly("" + count));
        assertThat(rows).hasSize(years.size() + 1);
    }

    @Test
    void thePageListsTheGaps() throws IOException {
        String page = Files.readString(PAGE);
        for (Purpose purpose : CountryCoverage.sought()) {
            List<String> gaps = countries().stream()
                    .filter(country -> own(country, purpose).stream().noneMatch(c -> servesWhole(c, country)))
                    .toList();
            assertThat(page)
                    .contains("- **" + purpose.code() + "** (" + gaps.size() + "): " + String.join(" ", gaps) + "\n");
        }
    }
}
