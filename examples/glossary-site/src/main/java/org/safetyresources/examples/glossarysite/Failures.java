package org.safetyresources.examples.glossarysite;

import java.io.PrintWriter;
import org.safetyresources.SafetyDataException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns what went wrong into a message that says what to do, and into an exit status.
 *
 * @param err takes messages
 */
record Failures(PrintWriter err) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        if (arguments.length == 0) {
            command.usage(err);
            return ExitCode.USAGE;
        }
        err.print(problem.getMessage() + "\n");
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.print("For help: " + command.getCommandSpec().qualifiedName() + " --help\n");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult arguments) {
        if (problem instanceof SafetyDataException) {
            err.print(problem.getMessage() + "\n");
        } else {
            unforeseen(problem);
        }
        return ExitCode.SOFTWARE;
    }

    /** A fault of the program itself, or of the installation it runs in. */
    void unforeseen(Throwable problem) {
        String message = problem.getMessage();
        err.print("This program failed" + (message == null ? "" : ": " + message)
                + "\nThat is a fault in it. Please report it, with what you typed.\n");
    }
}
