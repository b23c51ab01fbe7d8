package org.safetyresources.examples.commandline;

import org.safetyresources.page.HostChannel;
import picocli.CommandLine.Option;

/** The options {@code --host-name} and {@code --host-url}, of which neither is any use alone. */
final class HostOptions {

    @Option(names = "--host-name", required = true, paramLabel = "NAME", description = "what readers read")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private String name;

    @Option(
            names = "--host-url",
            required = true,
            paramLabel = "URL",
            description = "where it leads: an https address, or a path of your site")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private String url;

    HostChannel channel() {
        return HostChannel.of(name, url);
    }
}
