package org.safetyresources.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.page.DefinitionCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a threat is. */
@Command(
        name = "threat",
        description = "Tells what a threat is, in the words of its source.",
        sortOptions = false,
        sortSynopsis = false)
final class ThreatCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "ID-OR-ALIAS", description = "an id, or any name of the threat")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description = "say it in plain words for this reader too, in text: child, teen, parent, trusted-adult,"
                    + " educator or policymaker")
    private Optional<Audience> audience = Optional.empty();

    @Mixin
    private final DocumentOptions document = new DocumentOptions();

    ThreatCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SafetyCatalog catalog = session.catalog();
        String name = String.join(" ", words);
        catalog.provenance()
                .findRetirement(name)
                .ifPresent(retired -> session.err()
                        .print(retired.id() + " was retired on " + retired.on() + "; "
                                + catalog.threat(name).id() + " took its place.\n"));
        DefinitionCard card = catalog.definition(name, language.orEnglish());
        String definition = document.render(session, card);
        if (document.isText()) {
            ThreatText text = new ThreatText(session, catalog, document.screen(session));
            definition = text.advice(name)
                    + definition
                    + audience.flatMap(reader -> catalog.guidance(name, reader, language.orEnglish()))
                            .map(text::plainly)
                            .map(TextOutput::toString)
                            .orElse("")
                    + text.names(catalog.threat(name));
        }
        return document.write(session, "definition", definition);
    }
}
