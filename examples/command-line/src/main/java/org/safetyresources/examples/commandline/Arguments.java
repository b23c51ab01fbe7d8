package org.safetyresources.examples.commandline;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Reads arguments into the value types of the library; one that is malformed is wrong usage. */
final class Arguments {

    private Arguments() {}

    static CommandLine register(CommandLine commandLine) {
        return commandLine
                .registerConverter(Territory.class, refusing(Territory::of))
                .registerConverter(LanguageTag.class, refusing(LanguageTag::of))
                .registerConverter(Audience.class, refusing(name -> Audience.of(name.toLowerCase(Locale.ROOT))))
                .registerConverter(Situation.class, refusing(name -> Situation.of(name.toLowerCase(Locale.ROOT))))
                .registerConverter(PicturedAge.class, refusing(name -> PicturedAge.of(name.toLowerCase(Locale.ROOT))))
                .registerConverter(FormatOption.Format.class, refusing(FormatOption.Format::of))
                .registerConverter(DocumentOptions.Format.class, refusing(DocumentOptions.Format::of))
                .registerConverter(DiffCommand.Format.class, refusing(DiffCommand.Format::of))
                .registerConverter(Screen.Width.class, refusing(Screen.Width::of))
                .registerConverter(Path.class, refusing(Arguments::path));
    }

    /** What the library makes of arguments that it reads together; what it refuses is wrong usage too. */
    static <T> T accepted(CommandSpec command, String options, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "Invalid value for " + options + ": " + e.getMessage());
        }
    }

    /** Keeps the message of whoever refuses an argument, where picocli would name the exception. */
    private static <T> ITypeConverter<T> refusing(Function<String, T> reader) {
        return argument -> {
            try {
                return reader.apply(argument);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    /** An empty path is the working directory for Java, and a forgotten variable for people. */
    private static Path path(String argument) {
        if (argument.isEmpty()) {
            throw new IllegalArgumentException("\"\" is not a path; name a file or a directory");
        }
        return Path.of(argument);
    }
}
