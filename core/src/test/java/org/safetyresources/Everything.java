package org.safetyresources;

import java.util.ArrayList;
import java.util.List;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.ResourceQuery;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.TextRenderer;

/** Asks a catalogue of the sample everything and writes all the answers down. */
final class Everything {

    private Everything() {}

    static List<String> ask(SafetyCatalog catalog) {
        List<String> answers = new ArrayList<>();
        JsonRenderer json = JsonRenderer.create();
        for (String country : List.of("us", "GB-SCT", "XK", "TR", "fi")) {
            for (Audience audience : Audience.values()) {
                SafetyPage page = catalog.page(
                        PageRequest.forCountry(country).forAudience(audience).inLanguage("cy"));
                answers.add(TextRenderer.create().render(page));
                answers.add(json.render(page));
                answers.add(json.render(catalog.channels(
                        ChannelQuery.forCountry(country).forAudience(audience).forThreat("MONEY BLACKMAIL"))));
            }
            answers.add(json.renderResources(
                    catalog.resources(ResourceQuery.forCountry(country).inLanguage("ES"))));
        }
        answers.add(json.renderThreats(catalog.threats()));
        // Letters that Turkish lower-cases in another way.
        for (String name : List.of("PICTURE BLACKMAIL", "FALSE FRIEND", "CHANTAGE À L’IMAGE", "nothing at all")) {
            answers.add(catalog.findThreat(name).toString());
        }
        answers.add(catalog.version().toString());
        answers.add(catalog.evidence("doc-list").toString());
        answers.add(catalog.findText("fact.made-up-count.statement", LanguageTag.of("TR"))
                .toString());
        answers.add(message(() -> catalog.threat("PICTURE THIEF \u001B \u0131")));
        answers.add(message(() -> ChannelQuery.forCountry("\u0131t")));
        answers.add(message(() -> Audience.of("CHILD")));
        return answers;
    }

    private static String message(Runnable call) {
        try {
            call.run();
            return "no exception";
        } catch (IllegalArgumentException | UnknownEntryException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
