package org.safetyresources.internal.read;

import org.safetyresources.model.Fact;
import org.safetyresources.model.FactKind;
import org.safetyresources.model.Figure;
import org.safetyresources.model.Footnote;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Organization;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.Source;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;

/** Decodes what others published: sources, organizations, threats, terms and facts. */
final class PublicationDecoder {

    private final Faults faults;

    PublicationDecoder(Faults faults) {
        this.faults = faults;
    }

    Source source(Node node) {
        Fields fields = new Fields(node, faults);
        Source source = new Source(
                fields.text("id"),
                fields.text("publisher"),
                fields.text("title"),
                fields.optionalInt("year"),
                fields.optionalText("url"),
                fields.text("rightsHolder"),
                fields.optionalText("citation"));
        fields.end();
        return source;
    }

    Organization organization(Node node) {
        Fields fields = new Fields(node, faults);
        Organization organization = new Organization(
                fields.text("id"),
                fields.text("name"),
                fields.texts("shortForms"),
                fields.optionalText("mark"),
                fields.optionalText("partOf"),
                fields.text("source"));
        fields.end();
        return organization;
    }

    ThreatDefinition threat(Node node) {
        Fields fields = new Fields(node, faults);
        ThreatDefinition threat = new ThreatDefinition(
                fields.text("id"),
                fields.text("name"),
                fields.texts("shortForms"),
                fields.texts("aliases"),
                fields.texts("broader"),
                fields.one("definition", this::quotation),
                fields.list("context", this::quotation));
        fields.end();
        return threat;
    }

    Term term(Node node) {
        Fields fields = new Fields(node, faults);
        Term term = new Term(
                fields.text("id"),
                fields.text("preferred"),
                fields.requiredList("avoid", fields::asText),
                fields.optionalText("threat"),
                fields.one("reason", this::quotation));
        fields.end();
        return term;
    }

    Fact fact(Node node) {
        Fields fields = new Fields(node, faults);
        Fact fact = new Fact(
                fields.text("id"),
                fields.constant("kind", FactKind.class),
                fields.texts("about"),
                fields.list("figures", this::figure),
                fields.optionalText("period"),
                fields.text("source"),
                fields.optional("footnote", this::footnote));
        fields.end();
        return fact;
    }

    private Figure figure(Node node) {
        Fields fields = new Fields(node, faults);
        Figure figure = new Figure(
                fields.text("asPrinted"), fields.number("value"), fields.constant("bound", Figure.Bound.class));
        fields.end();
        return figure;
    }

    private Quotation quotation(Node node) {
        Fields fields = new Fields(node, faults);
        Quotation quotation = new Quotation(
                fields.text("text"),
                new LanguageTag(fields.text("language")),
                fields.text("source"),
                fields.optional("footnote", this::footnote));
        fields.end();
        return quotation;
    }

    private Footnote footnote(Node node) {
        Fields fields = new Fields(node, faults);
        Footnote footnote = new Footnote(fields.integer("number"), fields.text("source"));
        fields.end();
        return footnote;
    }
}
