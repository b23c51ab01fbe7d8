package org.safetyresources.examples.commandline;

import java.util.Optional;
import org.safetyresources.model.Audience;
import picocli.CommandLine.Option;

/** The option {@code --audience}. */
final class AudienceOption {

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description = "who reads: child, teen, parent, trusted-adult, educator or policymaker")
    private Optional<Audience> audience = Optional.empty();

    Optional<Audience> value() {
        return audience;
    }
}
