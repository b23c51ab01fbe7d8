package org.safetyresources.examples.glossarysite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Source;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.page.DefinitionCard;
import org.safetyresources.query.Guidance;
import org.safetyresources.render.HtmlRenderer;

/**
 * One threat: who can help, our plain words for each kind of reader, and the official definition.
 *
 * <p>The definition comes last, for it was written for adults, and a young reader may stop before it. Our words
 * for a child of 12 or younger are not here for the same reason.
 *
 * @param threat the threat
 */
record ThreatPage(ThreatDefinition threat) implements Page {

    private static final String OFFICIAL = "official";
    private static final String SOURCES = "rests-on";
    private static final String PLAIN = "plain";

    static String name(ThreatDefinition threat) {
        return "threats/" + threat.id();
    }

    @Override
    public String name() {
        return name(threat);
    }

    @Override
    public Optional<MenuEntry> above() {
        return Optional.of(MenuEntry.GLOSSARY);
    }

    @Override
    public Content in(Edition edition) {
        DefinitionCard card = edition.catalog().definition(threat.id(), edition.language());
        List<Guidance> told = told(edition);
        Html html = new Html(edition.language(), Links.from(edition.path(name())));
        Text title = edition.nameOf(threat);
        html.block("div", "class", "site-text");
        html.element("h1", title, "class", "sr-title");
        kin(edition, html);
        help(edition, html);
        contents(told, edition, html);
        plainWords(told, edition, html);
        html.close("div").line();
        html.block("div", "id", OFFICIAL);
        // The same card under another title, or the page would say the name of the threat twice.
        String heading = edition.title("threat.official", card);
        html.rendered(HtmlRenderer.create()
                .render(new DefinitionCard(
                        card.threat(), heading, card.notices(), card.language(), card.sections(), card.version())));
        html.close("div").line();
        return new Content(title, title, Optional.of(card), html);
    }

    private List<Guidance> told(Edition edition) {
        return Stream.of(Audience.values())
                .filter(audience -> audience != Audience.CHILD)
                .flatMap(audience -> edition.catalog().guidance(threat.id(), audience, edition.language()).stream())
                .toList();
    }

    /** What the threat is a part of, and which forms it has. */
    private void kin(Edition edition, Html html) {
        List<ThreatDefinition> broader =
                threat.broader().stream().map(edition.catalog()::threat).toList();
        threats("threat.part-of", broader, edition, html);
        threats("threat.parts", edition.catalog().narrower(threat), edition, html);
    }

    private static void threats(String key, List<ThreatDefinition> threats, Edition edition, Html html) {
        if (threats.isEmpty()) {
            return;
        }
        html.open("p", "class", "site-quiet").inline("span", edition.words().get(key));
        String separator = ": ";
        for (ThreatDefinition other : threats) {
            html.text(separator).link(edition.path(name(other)), edition.nameOf(other), "class", "sr-link");
            separator = " · ";
        }
        html.close("p").line();
    }

    private static void help(Edition edition, Html html) {
        Words words = edition.words();
        html.block("section", "class", "site-help");
        html.element("h2", words.get("threat.help"), "class", "sr-heading");
        html.element("p", words.get("threat.help.text"));
        html.element("p", words.get("danger"));
        html.open("p").link(edition.path(MenuEntry.HELP.page()), words.get("threat.help.link"), "class", "site-button");
        html.close("p").line().close("section").line();
    }

    private static void contents(List<Guidance> told, Edition edition, Html html) {
        Words words = edition.words();
        html.block("nav", "class", "site-contents", "aria-labelledby", "contents");
        html.element("h2", words.get("threat.on-this-page"), "class", "sr-heading", "id", "contents");
        html.block("ul");
        for (Guidance guidance : told) {
            part(id(guidance), audience(guidance, edition), html);
        }
        part(SOURCES, words.get("threat.sources"), html);
        part(OFFICIAL, words.get("threat.official"), html);
        html.close("ul").line().close("nav").line();
    }

    private static void part(String id, Text name, Html html) {
        html.open("li").anchor("#" + id, name, "class", "sr-link").close("li").line();
    }

    private static String id(Guidance guidance) {
        return "for-" + guidance.audience().code();
    }

    private static Text audience(Guidance guidance, Edition edition) {
        return edition.words().get("audience." + guidance.audience().code());
    }

    private static void plainWords(List<Guidance> told, Edition edition, Html html) {
        Words words = edition.words();
        html.block("section", "aria-labelledby", PLAIN);
        html.element("h2", words.get("threat.plain"), "class", "sr-heading", "id", PLAIN);
        Set<String> sources = new LinkedHashSet<>();
        for (Guidance guidance : told) {
            guidance(guidance, edition, html);
            sources.addAll(guidance.sources());
        }
        html.close("section").line();
        html.block("section", "aria-labelledby", SOURCES);
        html.element("h2", words.get("threat.sources"), "class", "sr-heading", "id", SOURCES);
        html.element("p", words.get("threat.sources.text"));
        List<Source> cited =
                sources.stream().map(edition.catalog().publications()::source).toList();
        SourceLines.list(cited, edition, html);
        html.close("section").line();
    }

    private static void guidance(Guidance guidance, Edition edition, Html html) {
        Words words = edition.words();
        html.block("section", "class", "site-audience", "aria-labelledby", id(guidance));
        html.element("h3", audience(guidance, edition), "id", id(guidance));
        html.element("p", Text.of(guidance.explanation()));
        steps(words.get("signs"), guidance.signs(), html);
        steps(words.get("steps"), guidance.steps(), html);
        steps(words.get("avoid"), guidance.avoid(), html);
        html.close("section").line();
    }

    private static void steps(Text heading, List<LocalizedText> steps, Html html) {
        if (steps.isEmpty()) {
            return;
        }
        html.element("h4", heading);
        html.block("ul", "class", "sr-step-list");
        for (LocalizedText step : steps) {
            html.element("li", Text.of(step), "class", "sr-step");
        }
        html.close("ul").line();
    }
}
