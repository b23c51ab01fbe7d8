package org.safetyresources.examples.commandline;

import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safetyresources.CatalogVersion;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.examples.commandline.links.LinkChecker;
import org.safetyresources.render.TextRenderer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Starts the command line: all output is UTF-8 with line feeds, and an answer is whole or not there. */
@Command(
        name = "safety-resources",
        version = "safety-resources " + CatalogVersion.CODE,
        description = {
            "Where to get help and report online child sexual exploitation and abuse, and what the words mean.",
            "If a child is in danger now, call the emergency number or the police first."
        },
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Begin with the page for your country, for example:",
            "  ${ROOT-COMMAND-NAME} page --country US",
            "",
            "Exit status: 0 done; 1 data, an id or a file was refused, or something needs a look; 2 wrong usage."
        })
public final class Main {

    /** Kept, or the logger and its level would be garbage-collected: it announces itself otherwise. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show the version of this program")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Screen screen;

    @Mixin
    private final OwnData ownData = new OwnData();

    private Main(Screen screen) {
        this.screen = screen;
    }

    /**
     * Runs a command and ends the JVM with its exit status.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session = new Session(
                SafetyCatalog::load,
                new PrintWriter(out),
                new PrintWriter(err),
                program(System.getProperty("java.class.path")),
                screen(),
                Clock.system(ZoneId.systemDefault()));
        int status = run(session, args);
        boolean written = write(out.toString().replace(System.lineSeparator(), "\n"), System.out);
        if (!written) {
            err.append("Standard output could not be written in full. Look for a full disk or a closed pipe.\n");
        }
        write(messages(err.toString()), System.err);
        System.exit(written ? status : ExitCode.SOFTWARE);
    }

    @SuppressWarnings("SystemConsoleNull") // with that property it is null where there is no terminal
    private static Screen screen() {
        System.setProperty("jdk.console", "java.base"); // else a newer JDK has a console without a terminal
        return System.console() == null ? Screen.plain(TextRenderer.DEFAULT_WIDTH) : Screen.terminal(System.getenv());
    }

    static int run(Session session, String... args) {
        try {
            return commandLine(session).execute(args);
        } catch (LinkageError | VirtualMachineError e) { // such as a damaged jar, or too little memory
            Failures.unforeseen(e, session.err());
            return ExitCode.SOFTWARE;
        }
    }

    static CommandLine commandLine(Session session) {
        return commandLine(session, own -> new LinksCommand(own, policy -> LinkChecker.of(policy, session.clock())));
    }

    static CommandLine commandLine(Session started, Function<Session, LinksCommand> links) {
        Main main = new Main(started.screen());
        Session session = started.over(() -> main.ownData.catalog(started));
        CommandLine commandLine = new CommandLine(main)
                .addSubcommand(new PageCommand(session))
                .addSubcommand(new PromptCommand(session))
                .addSubcommand(new ChannelsCommand(session))
                .addSubcommand(new ResourcesCommand(session))
                .addSubcommand(new ThreatsCommand(session))
                .addSubcommand(new ThreatCommand(session))
                .addSubcommand(new GlossaryCommand(session))
                .addSubcommand(new CoverageCommand(session))
                .addSubcommand(new DueCommand(session))
                .addSubcommand(links.apply(session))
                .addSubcommand(new StatsCommand(session))
                .addSubcommand(new LanguagesCommand(session))
                .addSubcommand(new ReviewCommand(session))
                .addSubcommand(new ValidateCommand(session))
                .addSubcommand(new DiffCommand(session))
                .addSubcommand(new VersionCommand(session));
        Failures failures = new Failures(session);
        return Arguments.register(commandLine)
                .setCommandName(session.program())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setOut(session.out())
                .setErr(session.err());
    }

    /** What people typed to start this program, where the class path tells. */
    static String program(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) {
            return "safety-resources";
        }
        return "java -jar " + (classPath.contains(" ") ? "\"" + classPath + "\"" : classPath);
    }

    private static String messages(String text) {
        StringBuilder messages = new StringBuilder();
        text.lines().forEach(line -> messages.append(TextOutput.visible(line)).append('\n'));
        return messages.toString();
    }

    private static boolean write(String text, PrintStream stream) {
        stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return !stream.checkError();
    }
}
