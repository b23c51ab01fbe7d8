package org.safetyresources.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.render.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what a threat is. */
@Command(
        name = "threat",
        description = "Tells what a threat is, in the words of its source.",
        sortOptions = false,
        sortSynopsis = false)
final class ThreatCommand implements Runnable {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "ID-OR-ALIAS", description = "an id, or any name of the threat")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final FormatOption format = new FormatOption();

    ThreatCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SafetyCatalog catalog = session.catalog();
        String name = String.join(" ", words);
        ThreatDefinition threat = catalog.threat(name);
        session.out()
                .print(
                        format.isJson()
                                ? JsonRenderer.create().render(threat)
                                : new ThreatText(session, catalog).of(threat, name));
    }
}
