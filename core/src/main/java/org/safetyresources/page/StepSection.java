package org.safetyresources.page;

import java.util.List;
import org.safetyresources.model.LocalizedText;

/**
 * What to do and what not to do.
 *
 * @param kind what the steps are for
 * @param heading the heading
 * @param steps the steps, most important first
 */
public record StepSection(SectionKind kind, String heading, List<LocalizedText> steps) implements PageSection {

    /** Copies the lists. */
    public StepSection {
        steps = List.copyOf(steps);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.steps(this);
    }
}
