package org.safetyresources.examples.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.safetyresources.CatalogBuilder;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.SafetyDataException;
import org.safetyresources.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates data of one's own. */
@Command(
        name = "validate",
        description = "Checks data of your own and lists every fault.",
        sortOptions = false,
        sortSynopsis = false)
final class ValidateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "a directory or zip archive with a pack, or one data file")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--with-packaged",
            description = "check the packs together, in this order, laid over the packaged data")
    private boolean withPackaged;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        TextOutput report = session.text();
        boolean sound = true;
        if (withPackaged) {
            String names = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            sound = validate("the packaged data, " + names, this::together, report);
        } else {
            for (Path path : paths) {
                sound &= validate(path.toString(), () -> SafetyCatalog.validate(path), report);
            }
        }
        session.out().print(report);
        return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Violation> together() {
        CatalogBuilder builder = SafetyCatalog.builder().addPackaged();
        paths.forEach(builder::add);
        return builder.validate();
    }

    /** Reports what was found, and says whether that was nothing. */
    private boolean validate(String name, Supplier<List<Violation>> validation, TextOutput report) {
        try {
            List<Violation> faults = validation.get();
            report.line(name + ": " + count(faults.size()));
            faults.forEach(fault -> report.line("  " + fault));
            return faults.isEmpty();
        } catch (SafetyDataException e) {
            session.err().print(e.getMessage() + "\n");
            return false;
        }
    }

    private static String count(int faults) {
        return switch (faults) {
            case 0 -> "ok";
            case 1 -> "1 fault";
            default -> faults + " faults";
        };
    }
}
