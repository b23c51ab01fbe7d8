package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.model.Footnote;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.Source;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.page.DefinitionCard;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Glossary;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.SourceSection;

/** Sets out definitions and numbers the sources they cite. */
public final class DefinitionComposer {

    private final CatalogIndex index;
    private final Labels labels;
    private final List<String> cited = new ArrayList<>();

    DefinitionComposer(CatalogIndex index, Labels labels) {
        this.index = index;
        this.labels = labels;
    }

    /** Makes one definition. */
    public static DefinitionCard card(CatalogIndex index, String threat, LanguageTag language) {
        Labels labels = new Labels(index.texts(), language);
        ThreatDefinition defined = index.threats().require(threat);
        return new DefinitionCard(
                defined.id(),
                defined.name(),
                labels.fallbackNotice(),
                labels.language(),
                new DefinitionComposer(index, labels).sections(Optional.of(threat), false),
                index.version());
    }

    /** Makes all of them. */
    public static Glossary glossary(CatalogIndex index, LanguageTag language) {
        Labels labels = new Labels(index.texts(), language);
        return new Glossary(
                labels.text("glossary.title"),
                labels.fallbackNotice(),
                labels.language(),
                new DefinitionComposer(index, labels).sections(Optional.empty(), false),
                index.version());
    }

    /** The section of definitions and the section of sources; neither if there is nothing to define. */
    List<PageSection> sections(Optional<String> threat, boolean folded) {
        List<ThreatDefinition> threats = threat.isPresent()
                ? List.of(index.threats().require(threat.get()))
                : index.threats().all();
        if (threats.isEmpty()) {
            return List.of();
        }
        List<DefinitionSection.Definition> definitions = new ArrayList<>();
        for (ThreatDefinition defined : threats) {
            definitions.add(definition(defined));
        }
        List<SourceSection.Citation> citations = new ArrayList<>();
        for (String id : cited) {
            citations.add(citation(id));
        }
        return List.of(
                new DefinitionSection(
                        SectionKind.DEFINITIONS,
                        labels.text("definitions.heading"),
                        labels.list("definitions"),
                        folded ? Optional.of(labels.text("definitions.show")) : Optional.empty(),
                        definitions),
                new SourceSection(SectionKind.SOURCES, labels.text("sources.heading"), citations));
    }

    private DefinitionSection.Definition definition(ThreatDefinition threat) {
        List<DefinitionSection.Quoted> quotations = new ArrayList<>();
        quotations.add(quoted(threat.definition()));
        for (Quotation quotation : threat.context()) {
            quotations.add(quoted(quotation));
        }
        return new DefinitionSection.Definition(
                threat.id(), threat.name(), threat.definition().language(), quotations);
    }

    private DefinitionSection.Quoted quoted(Quotation quotation) {
        int source = number(quotation.source());
        Optional<DefinitionSection.Note> note = quotation.footnote().isPresent()
                ? Optional.of(note(quotation.footnote().get()))
                : Optional.empty();
        return new DefinitionSection.Quoted(quotation.text(), quotation.language(), source, note);
    }

    private DefinitionSection.Note note(Footnote footnote) {
        return new DefinitionSection.Note(
                footnote.number(),
                labels.text("sources.footnote", "number", Integer.toString(footnote.number())),
                number(footnote.source()));
    }

    private int number(String source) {
        if (!cited.contains(source)) {
            cited.add(source);
        }
        return cited.indexOf(source) + 1;
    }

    private SourceSection.Citation citation(String id) {
        Source source = index.sources().require(id);
        String text = labels.text(
                "sources.citation",
                Map.of(
                        "publisher", source.publisher(),
                        "title", source.title(),
                        "year",
                                source.year().isPresent()
                                        ? Integer.toString(source.year().get())
                                        : labels.text("sources.undated"),
                        "rightsHolder", source.rightsHolder()));
        return new SourceSection.Citation(id, cited.indexOf(id) + 1, text, source.url());
    }
}
