package org.safetyresources.examples.commandline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.examples.commandline.links.Link;
import org.safetyresources.examples.commandline.links.LinkChecker;
import org.safetyresources.examples.commandline.links.LinkPolicy;
import org.safetyresources.model.Territory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks the web addresses of the data whether they still answer. */
@Command(
        name = "links",
        description = {
            "Asks each web address in the data once whether it still answers, and lists those to look at first.",
            "This opens connections to all of them, one at a time to each host, and takes minutes; nothing is printed before the end."
        },
        footer = {"", "Exit status: 0 all answer; 1 some need a look; 2 wrong usage."},
        sortOptions = false,
        sortSynopsis = false)
final class LinksCommand implements Callable<Integer> {

    private final Session session;
    private final Function<LinkPolicy, LinkChecker> checkers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "only what serves this country: its ISO 3166 code, such as US")
    private Optional<Territory> territory = Optional.empty();

    @Option(names = "--entry", paramLabel = "ID", description = "only this channel, resource, document or source")
    private Optional<String> entry = Optional.empty();

    @Option(names = "--contacts-only", description = "only addresses that readers are sent to, no documents")
    private boolean contactsOnly;

    @Option(names = "--limit", paramLabel = "COUNT", description = "how many to ask, contacts first; all if not given")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "15",
            description = "how long to wait for one answer; ${DEFAULT-VALUE} if not given")
    private int timeout = 15;

    @Option(
            names = "--within",
            paramLabel = "MINUTES",
            defaultValue = "60",
            description = "how long the whole may take; ${DEFAULT-VALUE} if not given")
    private int within = 60;

    @Option(names = "--all", description = "list those that answer too")
    private boolean all;

    @Mixin
    private final FormatOption format = new FormatOption();

    LinksCommand(Session session, Function<LinkPolicy, LinkChecker> checkers) {
        this.session = session;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws InterruptedException {
        LinkPolicy policy = Arguments.accepted(
                command,
                "options '--timeout' and '--within'",
                () -> LinkPolicy.STANDARD.within(Duration.ofSeconds(timeout), Duration.ofMinutes(within)));
        List<Link> found = links(session.catalog());
        List<Link> asked = found.subList(0, Math.min(Math.max(limit, 0), found.size()));
        LinksReport report = new LinksReport(
                LocalDate.now(session.clock()), checkers.apply(policy).check(asked), found.size() - asked.size());
        session.out().print(format.isJson() ? report.json() : report.text(session.text(), all));
        return report.needsLook() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<Link> links(SafetyCatalog catalog) {
        if (territory.isPresent() && entry.isPresent()) {
            throw new ParameterException(command.commandLine(), "Use --country or --entry, not both.");
        }
        List<Link> links = territory
                .map(country -> DataLinks.ofCountry(catalog, country.country()))
                .or(() -> entry.map(id -> entryLinks(catalog, id)))
                .orElseGet(() -> DataLinks.all(catalog));
        return contactsOnly ? links.stream().filter(Link::isContact).toList() : links;
    }

    private List<Link> entryLinks(SafetyCatalog catalog, String id) {
        List<Link> links = DataLinks.ofEntry(catalog, id);
        if (links.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--entry': no channel, resource, document or source with a web address is called \""
                            + id + "\"");
        }
        return links;
    }
}
