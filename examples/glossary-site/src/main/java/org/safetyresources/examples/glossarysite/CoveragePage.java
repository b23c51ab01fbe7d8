package org.safetyresources.examples.glossarysite;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.Territory;
import org.safetyresources.query.CountryCoverage;
import org.safetyresources.query.PurposeCoverage;

/** What is known for which country, by purpose, and how strong the evidence is. */
record CoveragePage() implements Page {

    private static final String ALL = "all";
    private static final String COUNTS = "counts";

    @Override
    public String name() {
        return MenuEntry.COVERAGE.page();
    }

    @Override
    public Content in(Edition edition) {
        Words words = edition.words();
        Text title = MenuEntry.COVERAGE.title(edition);
        List<CountryCoverage> coverage = edition.catalog().coverage();
        List<Purpose> purposes = Arrays.stream(Purpose.values())
                .filter(purpose -> coverage.stream()
                        .anyMatch(country -> country.find(purpose).isPresent()))
                .toList();
        Html html = new Html(edition.language(), Links.from(edition.path(name())));
        html.block("div", "class", "site-text");
        html.element("h1", title, "class", "sr-title");
        html.element("p", words.get("coverage.lead"), "class", "site-lead");
        html.element("p", words.get("coverage.worldwide"));
        html.element("h2", words.get("coverage.counts"), "class", "sr-heading", "id", COUNTS);
        counts(coverage, purposes, edition, html);
        html.element("h2", words.get("coverage.countries"), "class", "sr-heading", "id", ALL);
        html.element("p", words.get("coverage.strength"));
        tiers(words, html);
        html.close("div").line();
        countries(coverage, purposes, edition, html);
        return Content.of(title, html);
    }

    private static void counts(List<CountryCoverage> coverage, List<Purpose> purposes, Edition edition, Html html) {
        Words words = edition.words();
        table(COUNTS, html);
        heading(words.get("coverage.purpose"), html);
        for (String key : List.of("coverage.yes", "coverage.part", "coverage.no")) {
            heading(words.get(key), html);
        }
        html.close("tr", "thead").line().block("tbody");
        for (Purpose purpose : purposes) {
            List<PurposeCoverage> known = coverage.stream()
                    .flatMap(country -> country.find(purpose).stream())
                    .toList();
            long whole = known.stream().filter(PurposeCoverage::wholeCountry).count();
            html.open("tr").inline("th", name(purpose, words), "scope", "row");
            for (long count : List.of(whole, known.size() - whole, (long) coverage.size() - known.size())) {
                html.open("td").text(String.valueOf(count)).close("td");
            }
            html.close("tr").line();
        }
        html.close("tbody", "table", "div").line();
    }

    private static void tiers(Words words, Html html) {
        html.block("dl", "class", "site-tiers");
        for (EvidenceTier tier : EvidenceTier.values()) {
            html.element("dt", words.get("tier." + tier.code()));
            html.element("dd", words.get("tier." + tier.code() + ".meaning"));
        }
        html.close("dl").line();
    }

    private static void countries(List<CountryCoverage> coverage, List<Purpose> purposes, Edition edition, Html html) {
        Words words = edition.words();
        Map<Territory, CountryCoverage> byCountry =
                coverage.stream().collect(Collectors.toMap(CountryCoverage::country, Function.identity()));
        table(ALL, html);
        heading(words.get("coverage.country"), html);
        purposes.forEach(purpose -> heading(name(purpose, words), html));
        html.close("tr", "thead").line().block("tbody");
        for (Territory country : edition.countries()) {
            CountryCoverage known = byCountry.get(country);
            if (known != null) {
                row(known, purposes, edition, html);
            }
        }
        html.close("tbody", "table", "div").line();
    }

    private static void row(CountryCoverage coverage, List<Purpose> purposes, Edition edition, Html html) {
        Territory country = coverage.country();
        Text name = new Text(edition.nameOf(country), edition.language());
        html.open("tr").open("th", "scope", "row");
        html.link(edition.path(CountryPage.name(country)), name, "class", "sr-link")
                .close("th");
        purposes.forEach(purpose -> cell(coverage.find(purpose), edition.words(), html));
        html.close("tr").line();
    }

    private static void cell(Optional<PurposeCoverage> found, Words words, Html html) {
        if (found.isEmpty()) {
            html.inline("td", words.get("coverage.no"), "class", "site-no");
            return;
        }
        PurposeCoverage known = found.get();
        html.open("td").inline("span", words.get(known.wholeCountry() ? "coverage.yes" : "coverage.part"));
        Text tier = words.get("tier." + known.tier().code());
        String year =
                known.newestDocument().map(date -> " " + date.substring(0, 4)).orElse("");
        html.text(" ")
                .inline("small", new Text(tier.words() + year, tier.language()))
                .close("td");
    }

    /** Begins a table that a narrow screen scrolls sideways, with the keyboard too. */
    private static void table(String heading, Html html) {
        html.block("div", "class", "site-scroll", "role", "region", "tabindex", "0", "aria-labelledby", heading);
        html.open("table", "class", "site-table").open("thead").open("tr");
    }

    private static void heading(Text name, Html html) {
        html.inline("th", name, "scope", "col");
    }

    private static Text name(Purpose purpose, Words words) {
        return words.get("purpose." + purpose.code());
    }
}
