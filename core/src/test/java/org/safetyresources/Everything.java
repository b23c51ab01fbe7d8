package org.safetyresources;

import java.util.ArrayList;
import java.util.List;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.PageRequest;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.ResourceQuery;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

/** Asks a catalogue of the sample everything and writes all the answers down. */
final class Everything {

    private Everything() {}

    static List<String> ask(SafetyCatalog catalog) {
        List<String> answers = new ArrayList<>();
        JsonRenderer json = JsonRenderer.create();
        for (String country : List.of("us", "GB-SCT", "XK", "TR", "fi")) {
            for (Audience audience : Audience.values()) {
                PageRequest request =
                        PageRequest.forCountry(country).forAudience(audience).inLanguage("cy");
                for (Fragment fragment : List.of(catalog.page(request), catalog.prompt(request))) {
                    answers.add(TextRenderer.create().render(fragment));
                    answers.add(HtmlRenderer.standalone().render(fragment));
                    answers.add(MarkdownRenderer.create().render(fragment));
                    answers.add(json.render(fragment));
                }
                answers.add(json.render(catalog.channels(
                        ChannelQuery.forCountry(country).forAudience(audience).forThreat("MONEY BLACKMAIL"))));
            }
            answers.add(json.renderResources(
                    catalog.resources(ResourceQuery.forCountry(country).inLanguage("ES"))));
        }
        answers.add(json.renderThreats(catalog.threats()));
        answers.add(json.render(catalog.definition("PICTURE BLACKMAIL", LanguageTag.of("TR"))));
        answers.add(HtmlRenderer.create().render(catalog.glossary(LanguageTag.of("TR"))));
        // Letters that Turkish lower-cases in another way.
        for (String name : List.of("PICTURE BLACKMAIL", "FALSE FRIEND", "CHANTAGE À L’IMAGE", "nothing at all")) {
            answers.add(catalog.findThreat(name).toString());
        }
        answers.add(catalog.version().toString());
        answers.add(catalog.provenance().evidence("doc-list").toString());
        answers.add(catalog.languages()
                .findText("fact.made-up-count.statement", LanguageTag.of("TR"))
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
