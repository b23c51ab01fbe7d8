package org.safetyresources.examples.commandline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say where and for whom a page or prompt is. */
final class RequestOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Mixin
    private final CountryOption country = new CountryOption();

    @Mixin
    private final ThreatOption threat = new ThreatOption();

    @Mixin
    private final AudienceOption audience = new AudienceOption();

    @Mixin
    private final SituationOption situation = new SituationOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--reviewed-only",
            description = "leave out translations that no person has approved; English takes their place")
    private boolean reviewedOnly;

    @ArgGroup(exclusive = false, heading = "%nYour own way to report, which then leads the part about reporting:%n")
    private @Nullable HostOptions host;

    PageRequest request() {
        return new PageRequest(
                country.value(),
                threat.value(),
                audience.value(),
                situation.value(),
                language.orEnglish(),
                hostChannel(),
                Optional.empty(),
                Optional.empty(),
                reviewedOnly,
                Optional.empty(),
                Optional.empty());
    }

    private Optional<HostChannel> hostChannel() {
        HostOptions own = host;
        return own == null
                ? Optional.empty()
                : Optional.of(Arguments.accepted(command, "options '--host-name' and '--host-url'", own::channel));
    }
}
