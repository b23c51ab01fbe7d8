package org.safetyresources.examples.commandline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.safetyresources.query.TermFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Looks through a text for terms to avoid. */
@Command(
        name = "review",
        description = "Looks through a text of yours for terms to avoid, and says what to write instead.",
        sortOptions = false,
        sortSynopsis = false)
final class ReviewCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "the text, in UTF-8")
    private Path file = Path.of("");

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String words;
        try {
            words = Files.readString(file);
        } catch (NoSuchFileException e) {
            return refused("there is no such file");
        } catch (CharacterCodingException e) {
            return refused("it is not in UTF-8");
        } catch (IOException e) {
            return refused(Files.isDirectory(file) ? "it is a directory" : String.valueOf(e.getMessage()));
        }
        List<TermFinding> findings = session.catalog().terminology().review(words);
        TextOutput text = session.text();
        if (findings.isEmpty()) {
            text.paragraph("", "No term to avoid was found.");
        }
        for (TermFinding finding : findings) {
            text.paragraph(
                    place(words, finding.start()) + ": ",
                    "“" + finding.found() + "”: please say “" + finding.suggestion() + "”.");
        }
        session.out().print(text);
        return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The line and the column, both from 1. */
    private static String place(String words, int index) {
        String before = words.substring(0, index);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (index - before.lastIndexOf('\n'));
    }

    private int refused(String problem) {
        session.err().print("Cannot read \"" + file + "\": " + problem + ".\n");
        return ExitCode.SOFTWARE;
    }
}
