package org.safetyresources.page;

import java.util.List;
import java.util.Optional;

/**
 * What was quoted, numbered in the order of the page.
 *
 * @param kind always {@link SectionKind#SOURCES}
 * @param heading the heading
 * @param sources the sources; the first has the number 1
 */
public record SourceSection(SectionKind kind, String heading, List<Citation> sources) implements PageSection {

    /** Copies the lists. */
    public SourceSection {
        sources = List.copyOf(sources);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.sources(this);
    }

    /**
     * A source.
     *
     * @param id the id
     * @param number the number by which the page refers to it
     * @param text publisher, title, year and rights holder, ready to print
     * @param link its address, where one is known
     */
    public record Citation(String id, int number, String text, Optional<String> link) {}
}
