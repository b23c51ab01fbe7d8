package org.safetyresources.examples.commandline;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --format}. */
final class FormatOption {

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default), json for programs")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }

    /** The formats there are. */
    enum Format {
        TEXT,
        JSON;

        static Format of(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default ->
                    throw new IllegalArgumentException("\"" + name + "\" is not a format; use one of text, json");
            };
        }
    }
}
