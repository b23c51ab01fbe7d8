package org.safetyresources.examples.glossarysite;

import java.io.PrintStream;

/** Tells how far the writing has come. */
@FunctionalInterface
interface Progress {

    void written(int pages, int of);

    /** Nobody is told. */
    static Progress silent() {
        return (pages, of) -> {};
    }

    /** One line of a terminal, written again and again, and taken away at the end. */
    static Progress on(PrintStream terminal) {
        return (pages, of) -> {
            String line = pages + " of " + of + " pages";
            terminal.print("\r" + (pages < of ? line : " ".repeat(line.length()) + "\r"));
            terminal.flush();
        };
    }
}
