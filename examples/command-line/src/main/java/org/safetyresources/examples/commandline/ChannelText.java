package org.safetyresources.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Phone;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.Coverage;
import org.safetyresources.query.GroupReason;

/** Writes channels for people: what is not known, then the groups in their order. */
final class ChannelText {

    private final Session session;
    private final SafetyCatalog catalog;
    private final LanguageOption language;
    private final TextOutput text;
    private final List<LanguageTag> shown = new ArrayList<>();

    ChannelText(Session session, SafetyCatalog catalog, LanguageOption language) {
        this.session = session;
        this.catalog = catalog;
        this.language = language;
        this.text = session.text();
    }

    TextOutput of(ChannelAnswer answer) {
        String country = answer.query().territory().name(LanguageTag.ENGLISH);
        text.paragraph("", "Help and reporting: " + country);
        answer.query()
                .threat()
                .ifPresent(
                        id -> text.paragraph("", "About: " + catalog.threat(id).name()));
        if (answer.groups().stream().noneMatch(group -> group.reason() == GroupReason.DANGER_NOW)) {
            text.blank().paragraph("", dangerUnknown(country));
        }
        if (answer.coverage() != Coverage.NATIONAL) {
            text.blank().paragraph("", gap(answer.coverage(), country));
        }
        answer.groups().forEach(this::group);
        language.noteIfOther(session, "instructions", shown.isEmpty() ? List.of(LanguageTag.ENGLISH) : shown);
        return text;
    }

    private static String dangerUnknown(String country) {
        return "We do not know the emergency number for " + country
                + ". If a child is in danger now, call the police, or the emergency number that you know.";
    }

    private static String gap(Coverage coverage, String country) {
        return coverage == Coverage.WORLDWIDE_ONLY
                ? "We do not know of a place to report this in " + country + " itself yet. Below is what serves the"
                        + " whole world."
                : "We do not know of a place to report this in " + country + " yet. You can tell the local police.";
    }

    private void group(ChannelGroup group) {
        text.blank().line(why(group.reason()));
        Optional<LocalizedText> together = group.channels().size() == 1
                ? Optional.empty()
                : group.channels().get(0).groupUseKey().flatMap(this::find);
        together.ifPresent(use -> text.paragraph("  ", use.text()));
        for (ReportingChannel channel : group.channels()) {
            String operator = channel.operator().map(name -> " (" + name + ")").orElse("");
            text.paragraph("* ", channel.name() + operator);
            if (together.isEmpty()) {
                find(channel.useKey()).ifPresent(use -> text.paragraph("  ", use.text()));
            }
            channel.contacts().forEach(contact -> text.line("  " + label(contact) + ": " + contact.display()));
        }
    }

    private static String why(GroupReason reason) {
        return switch (reason) {
            case DANGER_NOW -> "If a child is in danger now:";
            case SERVES_PART_OF_COUNTRY -> "Serves this part of the country:";
            case SERVES_COUNTRY -> "Serves the country:";
            case SERVES_THE_WORLD -> "Serves the whole world:";
        };
    }

    private static String label(ContactMethod contact) {
        return contact instanceof Phone ? "Phone" : "Online form";
    }

    private Optional<LocalizedText> find(String key) {
        Optional<LocalizedText> found = catalog.findText(key, language.orEnglish());
        found.ifPresent(use -> shown.add(use.language()));
        return found;
    }
}
