package org.safetyresources.examples.glossarysite;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;

/** The words to use and to avoid, with the reasons: those of the reader's language first. */
record TermsPage() implements Page {

    @Override
    public String name() {
        return MenuEntry.TERMS.page();
    }

    @Override
    public Content in(Edition edition) {
        Words words = edition.words();
        Text title = MenuEntry.TERMS.title(edition);
        Html html = new Html(edition.language(), Links.from(edition.path(name())));
        html.block("div", "class", "site-text");
        html.element("h1", title, "class", "sr-title");
        html.element("p", words.get("terms.lead"), "class", "site-lead");
        html.element("p", words.get("terms.note"));
        byLanguage(edition).forEach((language, terms) -> {
            String id = "terms-" + language.code();
            html.block("section", "aria-labelledby", id);
            Text heading = words.get("terms.language", "language", edition.nameOf(language));
            html.element("h2", heading, "class", "sr-heading", "id", id);
            terms.forEach(term -> term(term, edition, html));
            html.close("section").line();
        });
        html.close("div").line();
        return Content.of(title, html);
    }

    private static Map<LanguageTag, List<Term>> byLanguage(Edition edition) {
        return edition.catalog().terminology().terms().stream()
                .sorted(Comparator.comparing((Term term) -> !term.language().equals(edition.language())))
                .collect(Collectors.groupingBy(Term::language, LinkedHashMap::new, Collectors.toList()));
    }

    private static void term(Term term, Edition edition, Html html) {
        Words words = edition.words();
        html.block("article", "class", "site-term");
        html.element("h3", new Text(term.preferred(), term.language()), "id", "term-" + term.id());
        html.block("dl");
        html.element("dt", words.get("terms.instead"));
        for (String avoid : term.avoid()) {
            html.open("dd").inline("s", new Text(avoid, term.language()));
            html.close("dd").line();
        }
        Optional<LocalizedText> reason = edition.catalog().terminology().reason(term, edition.language());
        if (reason.isPresent()) {
            html.element("dt", words.get("terms.why")).element("dd", Text.of(reason.get()));
        }
        if (term.reason().isPresent()) {
            quotation(term.reason().get(), edition, html);
        }
        if (term.threat().isPresent()) {
            threat(edition.catalog().threat(term.threat().get()), edition, html);
        }
        html.element("dt", words.get("terms.advised")).open("dd");
        sources(term, edition, html);
        html.close("dd").line().close("dl").line().close("article").line();
    }

    private static void quotation(Quotation quotation, Edition edition, Html html) {
        html.element("dt", edition.words().get("terms.quoted"));
        html.open("dd").open("blockquote", "class", "sr-quote");
        html.inline("p", new Text(quotation.text(), quotation.language()));
        html.open("p", "class", "sr-cite", "dir", "auto");
        SourceLines.write(edition.catalog().publications().source(quotation.source()), edition, html);
        if (quotation.footnote().isPresent()) {
            String cited = quotation.footnote().get().source();
            html.text(" ").inline("span", edition.words().get("terms.cites")).text(" ");
            SourceLines.write(edition.catalog().publications().source(cited), edition, html);
        }
        html.close("p", "blockquote", "dd").line();
    }

    private static void threat(ThreatDefinition threat, Edition edition, Html html) {
        html.element("dt", edition.words().get("terms.threat"));
        html.open("dd").link(edition.path(ThreatPage.name(threat)), edition.nameOf(threat), "class", "sr-link");
        html.close("dd").line();
    }

    private static void sources(Term term, Edition edition, Html html) {
        List<Source> sources = term.sources().stream()
                .map(edition.catalog().publications()::source)
                .toList();
        SourceLines.list(sources, edition, html);
    }
}
