package org.safetyresources.examples.commandline;

import java.util.concurrent.Callable;
import org.safetyresources.page.Glossary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints all definitions. */
@Command(
        name = "glossary",
        description = "Tells what every threat is, in the words of its source.",
        sortOptions = false,
        sortSynopsis = false)
final class GlossaryCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final DocumentOptions document = new DocumentOptions();

    GlossaryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Glossary glossary = session.catalog().glossary(language.orEnglish());
        return document.write(session, "glossary", document.render(session, glossary));
    }
}
