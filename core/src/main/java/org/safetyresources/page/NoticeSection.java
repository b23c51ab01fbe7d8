package org.safetyresources.page;

import java.util.List;
import org.safetyresources.model.LocalizedText;

/**
 * What a reader should know about the page.
 *
 * @param kind what the notices are about
 * @param heading the heading
 * @param notices the notices
 */
public record NoticeSection(SectionKind kind, String heading, List<LocalizedText> notices) implements PageSection {

    /** Copies the lists. */
    public NoticeSection {
        notices = List.copyOf(notices);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.notices(this);
    }
}
