package org.safetyresources.examples.commandline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Footnote;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;

/** Writes a threat for people. */
final class ThreatText {

    private final Session session;
    private final SafetyCatalog catalog;
    private final TextOutput text;

    ThreatText(Session session, SafetyCatalog catalog) {
        this.session = session;
        this.catalog = catalog;
        this.text = session.text();
    }

    TextOutput of(ThreatDefinition threat, String asked) {
        catalog.findTerm(asked).filter(term -> isToAvoid(asked, term)).ifPresent(term -> advice(asked, term));
        text.paragraph("", title(threat)).blank();
        quotations(Stream.concat(Stream.of(threat.definition()), threat.context().stream())
                .toList());
        names(threat);
        list("A kind or form of:", threat.broader().stream().map(catalog::threat));
        list("Kinds and forms of it:", catalog.narrower(threat).stream());
        return text.line("For help and reporting: " + session.program() + " page --country CC");
    }

    private static String title(ThreatDefinition threat) {
        return threat.name() + " [" + threat.id() + "]";
    }

    private void advice(String asked, Term term) {
        text.paragraph("", "Please say “" + term.preferred() + "”, not “" + asked + "”. The reason:")
                .blank();
        quotations(List.of(term.reason()));
    }

    /** Quotations that follow each other and share source and footnote get one citation, after the last. */
    private void quotations(List<Quotation> quotations) {
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            text.paragraph("  ", "“" + quotation.text() + "”");
            if (i == quotations.size() - 1 || !isCitedAlike(quotation, quotations.get(i + 1))) {
                cite("Source: ", quotation.source());
                quotation.footnote().ifPresent(this::cite);
            }
            text.blank();
        }
    }

    private static boolean isCitedAlike(Quotation a, Quotation b) {
        return a.source().equals(b.source()) && a.footnote().equals(b.footnote());
    }

    private void cite(Footnote footnote) {
        cite("Its footnote " + footnote.number() + " cites: ", footnote.source());
    }

    private void cite(String lead, String id) {
        Source source = catalog.source(id);
        String year = source.year().map(String::valueOf).orElse("undated");
        text.paragraph(
                "  ",
                lead + source.publisher() + ": " + source.title() + " (" + year + "). Rights: " + source.rightsHolder()
                        + ".");
        source.url().ifPresent(url -> text.line("  " + url));
    }

    private void names(ThreatDefinition threat) {
        Stream<String> shortForms =
                threat.shortForms().stream().filter(form -> !threat.name().contains(form));
        String names = Stream.concat(shortForms, threat.aliases().stream()).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            text.line("Other names:").paragraph("  ", names).blank();
        }
    }

    private void list(String heading, Stream<ThreatDefinition> threats) {
        List<ThreatDefinition> list = threats.toList();
        if (!list.isEmpty()) {
            text.line(heading);
            list.forEach(threat -> text.paragraph("  ", title(threat)));
            text.blank();
        }
    }

    /** A term is found by its preferred wording too, and the catalogue does not say by which it was. */
    private static boolean isToAvoid(String asked, Term term) {
        return term.avoid().stream().map(ThreatText::letters).anyMatch(letters(asked)::equals);
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
