package org.safetyresources.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
                fields.optionalInteger("year"),
                fields.optionalText("url"),
                fields.optionalText("rightsHolder"),
                fields.optionalText("citation"));
        fields.end();
        return source;
    }

    Organization organization(Node node) {
        Fields fields = Fields.ofEntry(node, faults);
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
        Fields fields = Fields.ofEntry(node, faults);
        ThreatDefinition threat = new ThreatDefinition(
                fields.text("id"),
                fields.text("name"),
                fields.texts("shortForms"),
                fields.texts("aliases"),
                fields.texts("broader"),
                quotation(fields.one("definition")),
                quotations(fields.list("context")));
        fields.end();
        return threat;
    }

    Term term(Node node) {
        Fields fields = Fields.ofEntry(node, faults);
        Term term = new Term(
                fields.text("id"),
                fields.text("preferred"),
                fields.requiredTexts("avoid"),
                new LanguageTag(fields.text("language")),
                fields.optionalText("threat"),
                optionalQuotation(fields.find("reason")),
                fields.requiredTexts("sources"));
        fields.end();
        return term;
    }

    Fact fact(Node node) {
        Fields fields = Fields.ofEntry(node, faults);
        Fact fact = new Fact(
                fields.text("id"),
                fields.constant("kind", FactKind.class),
                fields.texts("about"),
                figures(fields.list("figures")),
                fields.optionalText("period"),
                fields.text("source"),
                footnote(fields.find("footnote")));
        fields.end();
        return fact;
    }

    private List<Figure> figures(List<Node> nodes) {
        List<Figure> figures = new ArrayList<>();
        for (Node node : nodes) {
            figures.add(figure(node));
        }
        return figures;
    }

    private Figure figure(Node node) {
        Fields fields = new Fields(node, faults);
        Figure figure = new Figure(
                fields.text("asPrinted"), fields.number("value"), fields.constant("bound", Figure.Bound.class));
        fields.end();
        return figure;
    }

    private List<Quotation> quotations(List<Node> nodes) {
        List<Quotation> quotations = new ArrayList<>();
        for (Node node : nodes) {
            quotations.add(quotation(node));
        }
        return quotations;
    }

    private Optional<Quotation> optionalQuotation(@Nullable Node node) {
        return node == null ? Optional.empty() : Optional.of(quotation(node));
    }

    private Quotation quotation(Node node) {
        Fields fields = new Fields(node, faults);
        Quotation quotation = new Quotation(
                fields.text("text"),
                new LanguageTag(fields.text("language")),
                fields.text("source"),
                footnote(fields.find("footnote")));
        fields.end();
        return quotation;
    }

    private Optional<Footnote> footnote(@Nullable Node node) {
        if (node == null) {
            return Optional.empty();
        }
        Fields fields = new Fields(node, faults);
        Footnote footnote = new Footnote(fields.integer("number"), fields.text("source"));
        fields.end();
        return Optional.of(footnote);
    }
}
