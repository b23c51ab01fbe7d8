package org.safetyresources.examples.commandline;

import org.safetyresources.model.Territory;
import picocli.CommandLine.Option;

/** The option {@code --country}. */
final class CountryOption {

    @Option(
            names = "--country",
            required = true,
            paramLabel = "CC",
            description = "where the reader is: an ISO 3166 code, such as US, or GB-SCT for a part of a country")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private Territory country;

    Territory value() {
        return country;
    }
}
