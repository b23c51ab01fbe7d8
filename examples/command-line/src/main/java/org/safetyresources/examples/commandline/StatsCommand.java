package org.safetyresources.examples.commandline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.query.Freshness;
import org.safetyresources.query.FreshnessLimits;
import org.safetyresources.query.FreshnessState;
import org.safetyresources.query.LanguageCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells in numbers what the data holds. */
@Command(
        name = "stats",
        description = "Tells in numbers what the data holds, how strong and how old its evidence is.",
        sortOptions = false,
        sortSynopsis = false)
final class StatsCommand implements Runnable {

    private final Session session;

    @Mixin
    private final FormatOption format = new FormatOption();

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SafetyCatalog catalog = session.catalog();
        Freshness freshness = catalog.freshness(session.clock(), FreshnessLimits.STANDARD);
        Stats stats = Stats.of(catalog, freshness.today());
        if (format.isJson()) {
            session.out().print(json(stats));
            return;
        }
        TextOutput text = StatsText.of(stats, session.text());
        if (freshness.state() == FreshnessState.CLOCK_SUSPECT) {
            text.blank()
                    .paragraph(
                            "",
                            "The clock of this machine cannot be right: ages are as of the day the data was released.");
        }
        session.out().print(text);
    }

    private static String json(Stats stats) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataVersion", stats.version().data());
        json.put("released", stats.version().released());
        json.putAll(stats.counts());
        json.put("documentsRead", stats.read().map(StatsCommand::json));
        json.put("languages", stats.languages().stream().map(StatsCommand::json).toList());
        return Json.of(json);
    }

    private static Map<String, Object> json(Stats.Ages read) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asOf", read.today());
        json.put("oldest", json(read, read.oldest()));
        json.put("median", json(read, read.median()));
        json.put("newest", json(read, read.newest()));
        return json;
    }

    private static Map<String, Object> json(Stats.Ages read, LocalDate day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", day);
        json.put("daysAgo", read.daysAgo(day));
        return json;
    }

    private static Map<String, Object> json(LanguageCoverage known) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", known.language().code());
        json.put("words", known.words());
        json.put("of", known.of());
        json.put("reviewed", known.reviewed());
        json.put("stale", known.stale());
        return json;
    }
}
