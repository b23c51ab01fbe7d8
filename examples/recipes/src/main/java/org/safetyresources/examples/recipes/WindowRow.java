package org.safetyresources.examples.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPage;

/** A row of a window: words and their language, and a way to reach someone if they are about one. */
record WindowRow(String words, LanguageTag language, Optional<ChannelSection.Contact> contact) {

    static List<WindowRow> of(SafetyPage page) {
        List<WindowRow> rows = new ArrayList<>();
        page.notices().forEach(notice -> rows.add(words(notice, page.language())));
        for (PageSection section : page.sections()) {
            if (section instanceof ChannelSection channels) {
                add(channels, page.language(), rows);
            }
        }
        return List.copyOf(rows);
    }

    // begin: swing-model
    private static void add(ChannelSection section, LanguageTag language, List<WindowRow> rows) {
        rows.add(words(section.heading(), language));
        section.notices().forEach(notice -> rows.add(words(notice)));
        for (ChannelSection.Group group : section.groups()) {
            group.instruction().ifPresent(instruction -> rows.add(words(instruction)));
            for (ChannelSection.Channel channel : group.channels()) {
                rows.add(words(channel.name(), language));
                channel.area().ifPresent(area -> rows.add(words(area, language)));
                for (ChannelSection.Contact contact : channel.contacts()) {
                    rows.add(new WindowRow(contact.label(), language, Optional.of(contact)));
                    contact.note().ifPresent(note -> rows.add(words(note, language)));
                }
                channel.notes().forEach(note -> rows.add(words(note)));
            }
        }
    }
    // end: swing-model

    private static WindowRow words(LocalizedText text) {
        return words(text.text(), text.language());
    }

    private static WindowRow words(String words, LanguageTag language) {
        return new WindowRow(words, language, Optional.empty());
    }
}
