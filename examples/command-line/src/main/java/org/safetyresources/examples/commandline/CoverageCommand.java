package org.safetyresources.examples.commandline;

import java.util.List;
import java.util.Optional;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Territory;
import org.safetyresources.query.CountryCoverage;
import org.safetyresources.render.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is known where. */
@Command(
        name = "coverage",
        description =
                "Tells what is known for each country, how strong and how old the evidence is, and what is missing.",
        sortOptions = false,
        sortSynopsis = false)
final class CoverageCommand implements Runnable {

    private final Session session;

    @Option(names = "--country", paramLabel = "CC", description = "only this country: its ISO 3166 code, such as US")
    private Optional<Territory> territory = Optional.empty();

    @Mixin
    private final FormatOption format = new FormatOption();

    CoverageCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SafetyCatalog catalog = session.catalog();
        Optional<Territory> country = territory.map(Territory::country);
        List<CountryCoverage> known = catalog.coverage().stream()
                .filter(of -> country.isEmpty() || of.country().equals(country.get()))
                .toList();
        session.out().print(format.isJson() ? JsonRenderer.create().renderCoverage(known) : text(known));
    }

    private TextOutput text(List<CountryCoverage> known) {
        CoverageText text = new CoverageText(session.text());
        return territory.isPresent() ? text.of(known.get(0)) : text.table(known, session.program());
    }
}
