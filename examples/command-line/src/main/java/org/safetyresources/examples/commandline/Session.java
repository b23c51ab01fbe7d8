package org.safetyresources.examples.commandline;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Supplier;
import org.safetyresources.SafetyCatalog;

/**
 * What every command works with.
 *
 * @param data loads the catalogue, which not every command needs
 * @param out takes results
 * @param err takes messages
 * @param program how people start this program, for messages that tell them what to type
 * @param screen what text is laid out for
 * @param clock tells the day, for the age of the data
 */
record Session(
        Supplier<SafetyCatalog> data, PrintWriter out, PrintWriter err, String program, Screen screen, Clock clock) {

    SafetyCatalog catalog() {
        return data.get().at(clock);
    }

    /** The same session over other data. */
    Session over(Supplier<SafetyCatalog> other) {
        return new Session(other, out, err, program, screen, clock);
    }

    TextOutput text() {
        return new TextOutput(screen);
    }
}
