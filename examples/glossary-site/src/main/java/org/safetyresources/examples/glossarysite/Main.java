package org.safetyresources.examples.glossarysite;

import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes the site. */
@Command(
        name = "glossary-site",
        version = "glossary-site " + CatalogVersion.CODE,
        description = {
            "Writes a static web site: what the words of online child sexual exploitation and abuse mean, what to do,"
                    + " and where to get help and report in every country.",
        },
        sortOptions = false,
        sortSynopsis = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "For example:",
            "  ${ROOT-COMMAND-NAME} site --base-url https://example.org/safety/",
            "",
            "Exit status: 0 done; 1 data or the folder was refused; 2 wrong usage."
        })
public final class Main implements Callable<Integer> {

    private static final String EXAMPLE = "https://example.org/";

    private final Supplier<SafetyCatalog> data;
    private final Progress progress;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(
            paramLabel = "FOLDER",
            description = "the folder to write into: a new or an empty one, or one that holds an earlier site")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "the https address at which the site will be published (default: " + EXAMPLE + ")")
    private Optional<BaseUrl> base = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show the version of this program")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    private Main(Supplier<SafetyCatalog> data, Progress progress, PrintWriter out, PrintWriter err) {
        this.data = data;
        this.progress = progress;
        this.out = out;
        this.err = err;
    }

    /**
     * Writes the site and ends the JVM with an exit status.
     *
     * @param args the folder and the options
     */
    public static void main(String[] args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = run(SafetyCatalog::load, progress(), new PrintWriter(out), new PrintWriter(err), args);
        write(out.toString(), System.out);
        write(err.toString(), System.err);
        System.exit(status);
    }

    @SuppressWarnings("SystemConsoleNull") // with that property it is null where there is no terminal
    private static Progress progress() {
        System.setProperty("jdk.console", "java.base"); // else a newer JDK has a console without a terminal
        return System.console() == null ? Progress.silent() : Progress.on(System.err);
    }

    static int run(Supplier<SafetyCatalog> data, Progress progress, PrintWriter out, PrintWriter err, String... args) {
        Failures failures = new Failures(err);
        try {
            return new CommandLine(new Main(data, progress, out, err))
                    .registerConverter(BaseUrl.class, refusing(BaseUrl::of))
                    .registerConverter(Path.class, refusing(Main::path))
                    .setCommandName(program(System.getProperty("java.class.path")))
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                    .setExpandAtFiles(false)
                    .setOut(out)
                    .setErr(err)
                    .execute(args);
        } catch (LinkageError | VirtualMachineError e) { // such as a damaged jar, or too little memory
            failures.unforeseen(e);
            return ExitCode.SOFTWARE;
        }
    }

    @Override
    public Integer call() {
        Site site = Site.of(data.get(), base.orElseGet(() -> BaseUrl.of(EXAMPLE)));
        List<SiteFile> files = site.files();
        Optional<String> problem = new SiteFolder(folder).write(files, progress);
        if (problem.isPresent()) {
            err.print(problem.get() + "\n");
            return ExitCode.SOFTWARE;
        }
        long pages = files.stream().filter(SiteFile::isPage).count();
        String languages = site.editions().stream()
                .map(edition -> edition.language().code())
                .collect(Collectors.joining(", "));
        out.print(pages + " pages are in " + folder + ", in these languages: " + languages + ".\n");
        out.print("They are made from data version " + site.catalog().version().data() + ".\n");
        if (base.isEmpty()) {
            out.print("They say that they will be published at " + EXAMPLE + "; to change that, add --base-url.\n");
        }
        return ExitCode.OK;
    }

    /** What people typed to start this program, where the class path tells. */
    static String program(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) {
            return "glossary-site";
        }
        return "java -jar " + (classPath.contains(" ") ? "\"" + classPath + "\"" : classPath);
    }

    /** Keeps the message of whoever refuses an argument, where picocli would name the exception. */
    private static <T> ITypeConverter<T> refusing(ITypeConverter<T> reader) {
        return argument -> {
            try {
                return reader.convert(argument);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    /** An empty path is the working directory for Java, and a forgotten variable for people. */
    private static Path path(String argument) {
        if (argument.isEmpty()) {
            throw new IllegalArgumentException("\"\" is not a path; name a folder");
        }
        return Path.of(argument);
    }

    /** The text in UTF-8 with line feeds, and with what a terminal would obey made visible. */
    private static void write(String text, PrintStream stream) {
        StringBuilder visible = new StringBuilder();
        text.replace(System.lineSeparator(), "\n").codePoints().forEach(c -> {
            boolean obeyed = Character.getType(c) == Character.FORMAT || (Character.isISOControl(c) && c != '\n');
            visible.appendCodePoint(obeyed ? 0xFFFD : c);
        });
        stream.writeBytes(visible.toString().getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}
