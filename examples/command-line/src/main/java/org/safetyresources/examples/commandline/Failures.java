package org.safetyresources.examples.commandline;

import java.io.PrintWriter;
import org.safetyresources.SafetyDataException;
import org.safetyresources.UnknownEntryException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message that says what to do, and into an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = session.err();
        if (arguments.length == 0) {
            command.usage(err);
            return ExitCode.USAGE;
        }
        err.print(message(problem) + "\n");
        if (problem instanceof MissingParameterException missing) {
            missing.getMissing().forEach(argument -> {
                String name = argument.isOption() ? ((OptionSpec) argument).longestName() + " " : "";
                err.print("  " + name + argument.paramLabel() + ": " + argument.description()[0] + "\n");
            });
        }
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.print("For help: " + command.getCommandSpec().qualifiedName() + " --help\n");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult arguments) {
        if (problem instanceof UnknownEntryException) {
            session.err().print(problem.getMessage() + "\nTo see all threats: " + session.program() + " threats\n");
        } else if (problem instanceof SafetyDataException) {
            session.err().print(problem.getMessage() + "\n");
        } else {
            unforeseen(problem, session.err());
        }
        return ExitCode.SOFTWARE;
    }

    private static String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String word = "\"" + unmatched.getUnmatched().get(0) + "\"";
            return problem.getCommandLine().getParent() == null
                    ? word + " is not a command."
                    : word + " does not belong there. A name of several words goes in quotation marks.";
        }
        return String.valueOf(problem.getMessage());
    }

    /** A fault of the program itself, or of the installation it runs in. */
    static void unforeseen(Throwable problem, PrintWriter err) {
        String message = problem.getMessage();
        err.print("This program failed" + (message == null ? "" : ": " + message)
                + "\nThat is a fault in it. Please report it, with what you typed.\n");
    }
}
