package org.safetyresources.examples.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Purpose;
import org.safetyresources.query.CountryCoverage;
import org.safetyresources.query.PurposeCoverage;

/** Writes for people what is known for a country, or for all of them in a table. */
final class CoverageText {

    private static final int CODE = 3;
    private static final int CELL = 7;

    private final TextOutput text;

    CoverageText(TextOutput text) {
        this.text = text;
    }

    TextOutput of(CountryCoverage coverage) {
        text.heading("What is known: " + coverage.country().name(LanguageTag.ENGLISH));
        coverage.purposes().forEach(known -> text.paragraph("* ", sentence(known)));
        text.blank();
        if (coverage.gaps().isEmpty()) {
            text.paragraph("", "No gaps: for each purpose sought, a channel serves the whole country.");
        } else {
            text.heading("Gaps, for which none is known that serves the whole country:");
            coverage.gaps().forEach(gap -> text.paragraph("* ", words(gap.code())));
        }
        return text.blank().paragraph("", "Sought for every country: " + sought() + ". " + tiers());
    }

    TextOutput table(List<CountryCoverage> countries, String program) {
        text.heading("What is known for each country");
        text.paragraph(
                        "",
                        "A letter is the tier of the strongest channel, and after it is the year of the newest dated"
                                + " document behind it, if one is dated. * serves a part of the country only; - none is known.")
                .blank();
        text.paragraph("", "Sought for every country: " + sought() + ". " + tiers())
                .blank();
        StringBuilder heading = new StringBuilder(" ".repeat(CODE));
        for (Purpose purpose : Purpose.values()) {
            heading.append(padded(column(purpose), width(purpose)));
        }
        text.line(heading.toString().stripTrailing());
        countries.forEach(this::row);
        return text.blank().line("To read more about one: " + program + " coverage --country CC");
    }

    private void row(CountryCoverage coverage) {
        StringBuilder row = new StringBuilder(padded(coverage.country().code(), CODE));
        for (Purpose purpose : Purpose.values()) {
            String cell = coverage.find(purpose).map(CoverageText::cell).orElse("-");
            row.append(padded(cell, width(purpose)));
        }
        text.line(row.toString().stripTrailing());
    }

    private static String cell(PurposeCoverage known) {
        String year = known.newestDocument().map(date -> date.substring(0, 4)).orElse("");
        return letter(known.tier()) + year + (known.wholeCountry() ? "" : "*");
    }

    private static String sentence(PurposeCoverage known) {
        return words(known.purpose().code()) + ": " + known.channels()
                + (known.channels() == 1 ? " channel" : " channels")
                + (known.wholeCountry() ? "" : " for a part of the country only") + "; "
                + words(known.tier().code())
                + known.newestDocument()
                        .map(date -> "; newest document of " + date)
                        .orElse("; no dated document");
    }

    private static String tiers() {
        String tiers = Arrays.stream(EvidenceTier.values())
                .map(tier -> letter(tier) + " " + words(tier.code()) + " (" + meaning(tier) + ")")
                .collect(Collectors.joining(", "));
        return "Tiers: " + tiers + ". Nothing was dialled or opened.";
    }

    private static String meaning(EvidenceTier tier) {
        return switch (tier) {
            case OFFICIAL -> "printed by the operator or an authority";
            case NETWORK -> "by an international body";
            case CORROBORATED -> "by two independent documents";
            case LISTS_AGREE -> "by lists only";
        };
    }

    private static String column(Purpose purpose) {
        return switch (purpose) {
            case EMERGENCY -> "emerg.";
            case CRISIS -> "crisis";
            case TIP_LINE -> "tips";
            case REPORT_CSAM -> "csam";
            case REPORT_POLICE -> "police";
            case CHILD_HELPLINE -> "child";
            case SUPPORT -> "support";
            case REMOVAL -> "removal";
            case MISSING_CHILD -> "missing";
            case INFORMATION -> "info";
        };
    }

    private static int width(Purpose purpose) {
        return Math.max(CELL, column(purpose).length() + 1);
    }

    private static String sought() {
        return CountryCoverage.sought().stream()
                .map(purpose -> words(purpose.code()))
                .collect(Collectors.joining(", "));
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    private static char letter(EvidenceTier tier) {
        return tier.code().charAt(0);
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }
}
