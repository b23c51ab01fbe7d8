package org.safetyresources.examples.commandline;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The option {@code --output}: where to write a document. */
final class OutputOption {

    @Option(names = "--output", paramLabel = "FILE", description = "write it into this file")
    private Optional<Path> file = Optional.empty();

    /** Where text is shown: the terminal if there is one, and no file was asked for. */
    Screen screen(Session session) {
        return file.isPresent() ? session.screen().forFile() : session.screen();
    }

    /** Prints a document, or writes it into the file asked for; answers with the exit status. */
    int write(Session session, String what, String document) {
        Optional<String> problem = file.flatMap(target -> new OutputFile(target).write(document));
        if (problem.isPresent()) {
            session.err().print(problem.get() + "\n");
            return ExitCode.SOFTWARE;
        }
        if (file.isEmpty()) {
            session.out().print(document);
        } else {
            session.err().print("The " + what + " is in " + file.get() + "\n");
        }
        return ExitCode.OK;
    }
}
