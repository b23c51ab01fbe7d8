package org.safetyresources.examples.commandline;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --threat}. */
final class ThreatOption {

    @Option(names = "--threat", paramLabel = "ID", description = "only what takes this threat: its id or any name")
    private Optional<String> threat = Optional.empty();

    Optional<String> value() {
        return threat;
    }
}
