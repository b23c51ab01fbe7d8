package org.safetyresources.examples.commandline;

import java.util.Optional;
import org.safetyresources.model.Situation;
import picocli.CommandLine.Option;

/** The option {@code --situation}. */
final class SituationOption {

    @Option(
            names = "--situation",
            paramLabel = "NAME",
            description = "why the reader looks for help: happening-to-me, happened-when-i-was-a-child,"
                    + " found-material, worried-about-a-child or worried-about-myself")
    private Optional<Situation> situation = Optional.empty();

    Optional<Situation> value() {
        return situation;
    }
}
