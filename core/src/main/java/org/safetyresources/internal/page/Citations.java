package org.safetyresources.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.model.Source;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.SourceSection;

/** The sources that one fragment names, numbered in the order in which it names them. */
final class Citations {

    private final CatalogIndex index;
    private final Labels labels;
    private final List<String> cited = new ArrayList<>();

    Citations(CatalogIndex index, Labels labels) {
        this.index = index;
        this.labels = labels;
    }

    /** {@return the number of a source, which is listed from now on} */
    int number(String source) {
        if (!cited.contains(source)) {
            cited.add(source);
        }
        return cited.indexOf(source) + 1;
    }

    /** {@return the list of the sources named; none if none is} */
    Optional<PageSection> section() {
        if (cited.isEmpty()) {
            return Optional.empty();
        }
        List<SourceSection.Citation> citations = new ArrayList<>();
        for (String id : cited) {
            citations.add(citation(index.guidance().source(id)));
        }
        return Optional.of(new SourceSection(SectionKind.SOURCES, labels.text("sources.heading"), citations));
    }

    private SourceSection.Citation citation(Source source) {
        Map<String, String> parts = new HashMap<>();
        parts.put("publisher", source.publisher());
        parts.put("title", source.title());
        parts.put(
                "year",
                source.year().isPresent() ? Integer.toString(source.year().get()) : labels.text("sources.undated"));
        String text = labels.text("sources.citation", parts);
        if (source.rightsHolder().isPresent()) {
            text += " "
                    + labels.text(
                            "sources.rights",
                            "rightsHolder",
                            source.rightsHolder().get());
        }
        return new SourceSection.Citation(source.id(), number(source.id()), text, source.url());
    }
}
