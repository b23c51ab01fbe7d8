package org.safetyresources.examples.commandline;

import java.time.LocalDate;
import java.util.Map;
import org.safetyresources.query.LanguageCoverage;

/** Writes numbers for people. */
final class StatsText {

    private static final int LABEL = 22;

    private static final Map<String, String> HEADINGS = Map.of(
            "entries", "Entries",
            "channelsByPurpose", "Channels by purpose",
            "channelsByTier", "Channels by tier, which is that of their weakest contact",
            "contactsByKind", "Contacts of channels by kind",
            "countriesByPurpose", "Countries with something known by purpose",
            "documentsByPublisher", "Documents by kind of publisher",
            "documentsByYear", "Documents by the year of their own date");

    private StatsText() {}

    static TextOutput of(Stats stats, TextOutput text) {
        text.heading("What the data holds");
        text.paragraph(
                "",
                "Data version " + stats.version().data() + ", released on "
                        + stats.version().released() + ".");
        stats.counts().forEach((name, counts) -> {
            text.blank().heading(heading(name));
            counts.forEach((label, count) -> row(text, label.replace('-', ' '), String.valueOf(count)));
        });
        stats.read().ifPresent(read -> {
            text.blank().heading("When documents were read, on " + read.today());
            row(text, "oldest", age(read, read.oldest()));
            row(text, "median", age(read, read.median()));
            row(text, "newest", age(read, read.newest()));
        });
        text.blank().heading("Texts by language");
        text.paragraph(
                "  ", "Reviewed are originals, and what a person approved; stale is what is older than its English.");
        for (LanguageCoverage known : stats.languages()) {
            row(
                    text,
                    known.language().code(),
                    known.words() + " of " + known.of() + ", " + known.reviewed() + " reviewed, " + known.stale()
                            + " stale");
        }
        return text;
    }

    private static void row(TextOutput text, String label, String value) {
        text.line("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + value);
    }

    private static String age(Stats.Ages read, LocalDate day) {
        long days = read.daysAgo(day);
        return day + ", " + days + (days == 1 ? " day ago" : " days ago");
    }

    private static String heading(String name) {
        return HEADINGS.getOrDefault(name, name);
    }
}
