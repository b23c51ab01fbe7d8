package org.safetyresources.examples.commandline;

import java.util.List;
import org.safetyresources.query.LanguageCoverage;
import picocli.CommandLine.Command;

/** Tells which languages a page can be in. */
@Command(
        name = "languages",
        description = "Tells which languages a page can be in, and how much of our words is in each.",
        sortOptions = false,
        sortSynopsis = false)
final class LanguagesCommand implements Runnable {

    private final Session session;

    LanguagesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        List<LanguageCoverage> languages = session.catalog().languages().coverage();
        TextOutput text = session.text().heading("Languages of our words");
        for (LanguageCoverage known : languages) {
            text.paragraph(
                    "* ",
                    known.language() + " (" + LanguageOption.name(known.language()) + "): " + known.words() + " of "
                            + known.of()
                            + " texts, " + known.reviewed() + " original or approved by a person"
                            + (known.stale() == 0 ? "" : ", " + known.stale() + " older than their English"));
        }
        session.out()
                .print(text.blank()
                        .paragraph(
                                "",
                                "What a language lacks is shown in English. Other translations were made by machine"
                                        + " and translated back to compare; official wording is never translated."));
    }
}
