package org.safetyresources.examples.commandline;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.safetyresources.query.ChannelFreshness;
import org.safetyresources.query.Freshness;
import org.safetyresources.query.FreshnessLimits;
import org.safetyresources.query.FreshnessState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the channels whose documents should be read again, those first that matter most. */
@Command(
        name = "due",
        description = {
            "Lists the channels whose documents should be read again, those first that matter most:",
            "stale ones before others, emergency numbers before other services, older before newer."
        },
        sortOptions = false,
        sortSynopsis = false)
final class DueCommand implements Runnable {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--after",
            paramLabel = "PERIOD",
            defaultValue = "P6M",
            description =
                    "how long after a document was read it should be read again, as P90D, P6M or P1Y; ${DEFAULT-VALUE} if not given")
    private String after = "P6M";

    @Option(
            names = "--limit",
            paramLabel = "COUNT",
            defaultValue = "50",
            description = "how many to list; ${DEFAULT-VALUE} if not given")
    private int limit = 50;

    DueCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Freshness freshness = session.catalog().freshness(session.clock(), limits());
        List<ChannelFreshness> due = freshness.due();
        TextOutput text = session.text().heading("Documents to read again");
        if (freshness.state() == FreshnessState.CLOCK_SUSPECT) {
            text.paragraph(
                    "",
                    "The clock of this machine cannot be right: the data was released on " + freshness.released()
                            + ". What follows is as of that day.");
        }
        text.paragraph(
                "", due.size() + " of " + freshness.channels().size() + " channels on " + freshness.today() + ".");
        for (ChannelFreshness known : due.subList(0, Math.min(Math.max(limit, 0), due.size()))) {
            text.paragraph(
                    "* ",
                    known.channel().id() + ": " + known.channel().purpose().code() + ", "
                            + known.state().code() + ", last read " + known.lookedAt());
        }
        session.out().print(text);
    }

    private FreshnessLimits limits() {
        return Arguments.accepted(command, "option '--after'", () -> {
            Period period = period();
            return new FreshnessLimits(period, period.multipliedBy(2));
        });
    }

    private Period period() {
        try {
            return Period.parse(after);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(after + " is no period; write it as P90D, P6M or P1Y");
        }
    }
}
