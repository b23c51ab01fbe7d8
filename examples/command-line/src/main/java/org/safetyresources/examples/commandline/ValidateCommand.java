package org.safetyresources.examples.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.SafetyDataException;
import org.safetyresources.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Validates data of one's own. */
@Command(
        name = "validate",
        description = "Checks data of your own and lists every fault.",
        sortOptions = false,
        sortSynopsis = false)
final class ValidateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "a directory with a pack, or one data file")
    private List<Path> paths = new ArrayList<>();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        TextOutput report = session.text();
        int status = ExitCode.OK;
        for (Path path : paths) {
            try {
                List<Violation> faults = SafetyCatalog.validate(path);
                report.line(path + ": " + count(faults.size()));
                faults.forEach(fault -> report.line("  " + fault));
                status = faults.isEmpty() ? status : ExitCode.SOFTWARE;
            } catch (SafetyDataException e) {
                session.err().print(e.getMessage() + "\n");
                status = ExitCode.SOFTWARE;
            }
        }
        session.out().print(report);
        return status;
    }

    private static String count(int faults) {
        return switch (faults) {
            case 0 -> "ok";
            case 1 -> "1 fault";
            default -> faults + " faults";
        };
    }
}
