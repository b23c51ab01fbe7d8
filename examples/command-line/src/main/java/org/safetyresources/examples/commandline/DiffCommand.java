package org.safetyresources.examples.commandline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.safetyresources.CatalogDiff;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.SafetyDataException;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two versions of the data. */
@Command(
        name = "diff",
        description = {
            "Tells what changed between two versions of the data: first the numbers and",
            "addresses, and who is given them."
        },
        sortOptions = false,
        sortSynopsis = false,
        footer = {
            "",
            "Exit status: as for all commands; 3 with --fail-on-danger, where somebody has to look at a change.",
        })
final class DiffCommand implements Callable<Integer> {

    static final int DANGER = 3;

    /** Beneath the title of a changelog. */
    private static final int LEVEL_OF_SECTION = 2;

    private static final String PACKAGED = "packaged";

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "a directory with the older data, or the word packaged for the data of this program")
    private Path old = Path.of(PACKAGED);

    @Parameters(index = "1", paramLabel = "NEW", description = "a directory with the newer data, or the word packaged")
    private Path recent = Path.of(PACKAGED);

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            description = "text for people (default), markdown as a section of a changelog, json for programs")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on-danger",
            description =
                    "end with exit status 3 if a number, an address or who is given them changed, or a channel is gone")
    private boolean failing;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "compare what is in force on this day, such as 2027-01-01; today unless said otherwise")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private final OutputOption output = new OutputOption();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<SafetyCatalog> data = new ArrayList<>();
        for (Path place : List.of(old, recent)) {
            load(place).ifPresent(data::add);
        }
        if (data.size() < 2) {
            return ExitCode.SOFTWARE;
        }
        CatalogDiff diff = CatalogDiff.between(data.get(0), data.get(1));
        int status = output.write(session, "difference", render(diff));
        return status == ExitCode.OK && failing && !diff.dangers().isEmpty() ? DANGER : status;
    }

    /** Says why data cannot be used, so that people learn all that is wrong with both at once. */
    private Optional<SafetyCatalog> load(Path place) {
        try {
            SafetyCatalog data = place.equals(Path.of(PACKAGED)) ? session.catalog() : SafetyCatalog.load(place);
            return Optional.of(data.at(clock()));
        } catch (SafetyDataException e) {
            session.err().print(e.getMessage() + "\n");
            return Optional.empty();
        }
    }

    private Clock clock() {
        return day.isEmpty()
                ? session.clock()
                : Clock.fixed(day.get().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private String render(CatalogDiff diff) {
        Screen screen = output.screen(session);
        return switch (format) {
            case TEXT ->
                Headings.emphasised(TextRenderer.ofWidth(screen.width()).render(diff), screen);
            case MARKDOWN -> MarkdownRenderer.ofHeadingLevel(LEVEL_OF_SECTION).render(diff);
            case JSON -> JsonRenderer.create().render(diff);
        };
    }

    /** The formats there are. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON;

        static Format of(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "text" -> TEXT;
                case "markdown" -> MARKDOWN;
                case "json" -> JSON;
                default ->
                    throw new IllegalArgumentException(
                            "\"" + name + "\" is not a format; use one of text, markdown, json");
            };
        }
    }
}
