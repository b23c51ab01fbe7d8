package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.model.Footnote;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.model.ThreatGuidance;
import org.safetyresources.page.DefinitionCard;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Glossary;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SectionKind;

/** Sets out definitions and numbers the sources they cite. */
public final class DefinitionComposer {

    private final CatalogIndex index;
    private final Labels labels;
    private final Citations citations;

    DefinitionComposer(CatalogIndex index, Labels labels, Citations citations) {
        this.index = index;
        this.labels = labels;
        this.citations = citations;
    }

    /** Makes one definition. */
    public static DefinitionCard card(CatalogIndex index, String threat, LanguageTag language) {
        Labels labels = new Labels(index.texts(), language);
        ThreatDefinition defined = index.threat(threat);
        Optional<ThreatGuidance> told = index.guidance().guidance().find(defined.id());
        List<PageSection> sections = sections(index, labels, Optional.of(threat));
        Optional<String> name = told.isPresent() ? labels.findOwn(told.get().nameKey()) : Optional.empty();
        return new DefinitionCard(
                defined.id(),
                name.isPresent() ? name.get() : defined.name(),
                labels.notices(),
                labels.language(),
                sections,
                index.version());
    }

    /** Makes all of them. */
    public static Glossary glossary(CatalogIndex index, LanguageTag language) {
        Labels labels = new Labels(index.texts(), language);
        List<PageSection> sections = sections(index, labels, Optional.empty());
        return new Glossary(
                labels.text("glossary.title"), labels.notices(), labels.language(), sections, index.version());
    }

    private static List<PageSection> sections(CatalogIndex index, Labels labels, Optional<String> threat) {
        Citations citations = new Citations(index, labels);
        Optional<PageSection> definitions = new DefinitionComposer(index, labels, citations).section(threat, false);
        return definitions.isEmpty()
                ? List.of()
                : List.of(definitions.get(), citations.section().orElseThrow());
    }

    /** The section of definitions; none if there is nothing to define. */
    Optional<PageSection> section(Optional<String> threat, boolean folded) {
        List<ThreatDefinition> threats = threat.isPresent()
                ? List.of(index.threat(threat.get()))
                : index.threats().all();
        if (threats.isEmpty()) {
            return Optional.empty();
        }
        List<DefinitionSection.Definition> definitions = new ArrayList<>();
        for (ThreatDefinition defined : threats) {
            definitions.add(definition(defined));
        }
        return Optional.of(new DefinitionSection(
                SectionKind.DEFINITIONS,
                labels.text("definitions.heading"),
                labels.list("definitions"),
                folded ? Optional.of(labels.text("definitions.show")) : Optional.empty(),
                definitions));
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
        int source = citations.number(quotation.source());
        Optional<DefinitionSection.Note> note = quotation.footnote().isPresent()
                ? Optional.of(note(quotation.footnote().get()))
                : Optional.empty();
        return new DefinitionSection.Quoted(quotation.text(), quotation.language(), source, note);
    }

    private DefinitionSection.Note note(Footnote footnote) {
        return new DefinitionSection.Note(
                footnote.number(),
                labels.text("sources.footnote", "number", Integer.toString(footnote.number())),
                citations.number(footnote.source()));
    }
}
