package org.safetyresources.examples.commandline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.query.Guidance;

/** Writes for people what belongs beside a definition: which word to prefer, and how threats are related. */
final class ThreatText {

    private final Session session;
    private final SafetyCatalog catalog;
    private final Screen screen;

    ThreatText(Session session, SafetyCatalog catalog, Screen screen) {
        this.session = session;
        this.catalog = catalog;
        this.screen = screen;
    }

    /** Says what to say instead of the word asked for, if it is one to avoid. */
    TextOutput advice(String asked) {
        TextOutput text = new TextOutput(screen);
        catalog.terminology().find(asked).filter(term -> isToAvoid(asked, term)).ifPresent(term -> {
            text.paragraph("", "Please say “" + term.preferred() + "”, not “" + asked + "”. The reason:")
                    .blank();
            term.reason().ifPresentOrElse(quoted -> quote(text, quoted), () -> explain(text, term));
            text.blank();
        });
        return text;
    }

    private void quote(TextOutput text, Quotation reason) {
        text.paragraph("  ", "“" + reason.text() + "”");
        cite(text, "Source: ", reason.source());
        reason.footnote().ifPresent(note -> cite(text, "Its footnote " + note.number() + " cites: ", note.source()));
    }

    private void explain(TextOutput text, Term term) {
        catalog.terminology().reason(term, term.language()).ifPresent(reason -> text.paragraph("  ", reason.text()));
        term.sources().forEach(source -> cite(text, "Advised by: ", source));
    }

    /** Says what a reader is told of it in plain words. */
    TextOutput plainly(Guidance told) {
        TextOutput text = new TextOutput(screen).blank();
        text.heading("In plain words, for this reader: " + told.audience().code());
        text.paragraph("  ", told.explanation().text());
        list(text, told.signs(), "How it may show:");
        list(text, told.steps(), "What to do:");
        list(text, told.avoid(), "What not to do:");
        return text;
    }

    private static void list(TextOutput text, List<LocalizedText> words, String heading) {
        if (!words.isEmpty()) {
            text.blank().heading(heading);
            words.forEach(line -> text.paragraph("  * ", line.text()));
        }
    }

    /** Names the threat, what it is a kind of, and its kinds. */
    TextOutput names(ThreatDefinition threat) {
        TextOutput text = new TextOutput(screen).blank().line("Id: " + threat.id());
        Stream<String> shortForms =
                threat.shortForms().stream().filter(form -> !threat.name().contains(form));
        String names = Stream.concat(shortForms, threat.aliases().stream()).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            text.blank().heading("Other names:").paragraph("  ", names);
        }
        list(text, "A kind or form of:", threat.broader().stream().map(catalog::threat));
        list(text, "Kinds and forms of it:", catalog.narrower(threat).stream());
        return text.blank().line("For help and reporting: " + session.program() + " page --country CC");
    }

    private void cite(TextOutput text, String lead, String id) {
        Source source = catalog.publications().source(id);
        String year = source.year().map(String::valueOf).orElse("undated");
        text.paragraph(
                "  ",
                lead + source.publisher() + ": " + source.title() + " (" + year + ")."
                        + source.rightsHolder()
                                .map(holder -> " Rights: " + holder + ".")
                                .orElse(""));
        source.url().ifPresent(url -> text.line("  " + url));
    }

    private static void list(TextOutput text, String heading, Stream<ThreatDefinition> threats) {
        List<ThreatDefinition> list = threats.toList();
        if (!list.isEmpty()) {
            text.blank().heading(heading);
            list.forEach(threat -> text.paragraph("  ", threat.name() + " [" + threat.id() + "]"));
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
