package org.safetyresources.examples.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.render.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the threats. */
@Command(
        name = "threats",
        description = "Lists the threats that are defined.",
        sortOptions = false,
        sortSynopsis = false)
final class ThreatsCommand implements Runnable {

    private final Session session;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    ThreatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SafetyCatalog catalog = session.catalog();
        List<ThreatDefinition> threats = catalog.threats();
        language.noteIfOther(
                session,
                "names and definitions",
                threats.stream().map(threat -> threat.definition().language()).toList());
        session.out().print(format.isJson() ? JsonRenderer.create().renderThreats(threats) : text(catalog));
    }

    private TextOutput text(SafetyCatalog catalog) {
        TextOutput text = session.text();
        for (ThreatDefinition threat : catalog.threats()) {
            text.paragraph("", threat.name() + " [" + threat.id() + "]");
            List<String> shortForms = threat.shortForms().stream()
                    .filter(form -> !threat.name().contains(form))
                    .toList();
            if (!shortForms.isEmpty()) {
                text.paragraph("  ", "short: " + String.join(", ", shortForms));
            }
            if (!threat.broader().isEmpty()) {
                String broader = threat.broader().stream()
                        .map(id -> catalog.threat(id).name())
                        .collect(Collectors.joining(", "));
                text.paragraph("  ", "a kind or form of: " + broader);
            }
            text.blank();
        }
        return text.line("To read more about one: " + session.program() + " threat ID");
    }
}
