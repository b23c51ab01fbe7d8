package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.safetyresources.SafetyCatalog;

/** What a command that ran in this process answered. */
record Outcome(int status, String out, String err) {

    /** Made-up data: the country AQ with a part AQ-X1, the country BV, and a form for the whole world. */
    static final Path PACK = Path.of("src", "test", "resources", "pack");

    /** Runs a command over the packaged data. */
    static Outcome of(String... arguments) {
        return over(SafetyCatalog::load, arguments);
    }

    /** Runs a command over made-up data. */
    static Outcome overMadeUpData(String... arguments) {
        return over(() -> SafetyCatalog.load(PACK), arguments);
    }

    static Outcome over(Supplier<SafetyCatalog> data, String... arguments) {
        return on(Screen.plain(80), data, arguments);
    }

    static Outcome on(Screen screen, Supplier<SafetyCatalog> data, String... arguments) {
        return at(LocalDate.of(2026, 12, 1), screen, data, arguments);
    }

    static Outcome at(LocalDate day, Screen screen, Supplier<SafetyCatalog> data, String... arguments) {
        return of(day, screen, data, session -> Main.run(session, arguments));
    }

    static Outcome of(LocalDate day, Screen screen, Supplier<SafetyCatalog> data, ToIntFunction<Session> run) {
        Clock clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session =
                new Session(data, new PrintWriter(out), new PrintWriter(err), "safety-resources", screen, clock);
        int status = run.applyAsInt(session);
        return new Outcome(status, out.toString(), err.toString());
    }

    /** {@return the answer of a command that succeeded and had nothing to add} */
    String answer() {
        assertThat(this).isEqualTo(new Outcome(0, out, ""));
        return out;
    }

    void isRefusal(int expectedStatus, String message) {
        assertThat(this).isEqualTo(new Outcome(expectedStatus, "", message));
        assertThat(err).doesNotContain("Exception", "\tat ");
    }
}
