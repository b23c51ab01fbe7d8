package org.safetyresources.examples.commandline;

import java.util.Optional;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.render.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists where to get help and report. */
@Command(
        name = "channels",
        description = "Lists where to get help and report in a country.",
        sortOptions = false,
        sortSynopsis = false)
final class ChannelsCommand implements Runnable {

    private final Session session;

    @Mixin
    private final CountryOption country = new CountryOption();

    @Mixin
    private final ThreatOption threat = new ThreatOption();

    @Mixin
    private final AudienceOption audience = new AudienceOption();

    @Mixin
    private final SituationOption situation = new SituationOption();

    @Option(
            names = "--picture",
            paramLabel = "AGE",
            description = "how old who is in the picture was then: under-18 or adult; for its removal")
    private Optional<PicturedAge> pictured = Optional.empty();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    ChannelsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SafetyCatalog catalog = session.catalog();
        ChannelAnswer answer = catalog.channels(new ChannelQuery(
                country.value(), threat.value(), audience.value(), situation.value(), language.value(), pictured));
        session.out()
                .print(
                        format.isJson()
                                ? JsonRenderer.create().render(answer)
                                : new ChannelText(session, catalog, language).of(answer));
    }
}
