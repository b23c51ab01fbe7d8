package org.safetyresources.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Email;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.Phone;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Sms;
import org.safetyresources.model.Territory;
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
        text.heading("Help and reporting: " + country);
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
        for (ChannelGroup group : answer.groups()) {
            group(group, answer.query().territory().country());
        }
        language.noteIfOther(session, "instructions", shown.isEmpty() ? List.of(LanguageTag.ENGLISH) : shown);
        return text;
    }

    private static String dangerUnknown(String country) {
        return "We do not know the emergency number for " + country
                + ". If a child is in danger now, call the police, or the emergency number that you know.";
    }

    private static String gap(Coverage coverage, String country) {
        return switch (coverage) {
            case NATIONAL -> "";
            case REGIONAL_ONLY ->
                "We do not know of a place to report this for all of " + country + " yet. Below is what serves a part"
                        + " of it.";
            case WORLDWIDE_ONLY ->
                "We do not know of a place to report this in " + country + " itself yet. Below is what serves the"
                        + " whole world.";
            case NOT_KNOWN ->
                "We do not know of a place to report this in " + country + " yet. You can tell the local police.";
        };
    }

    private void group(ChannelGroup group, Territory country) {
        text.blank();
        if (group.reason() == GroupReason.DANGER_NOW) {
            text.danger(why(group.reason()));
        } else {
            text.heading(why(group.reason()));
        }
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
            if (!channel.serves().serves(country)) {
                channel.serves().area().ifPresent(area -> text.paragraph("  ", label("area.only", "{area}", area)));
            }
            channel.contacts().forEach(this::contact);
        }
    }

    private void contact(ContactMethod contact) {
        text.line("  " + label(contact) + ": " + contact.display());
        if (contact instanceof Sms sms) {
            sms.keyword().ifPresent(keyword -> text.paragraph("    ", label("sms.keyword", "{keyword}", keyword)));
        } else if (contact instanceof Email) {
            text.paragraph("    ", label("contact.email.note"));
        }
    }

    private static String why(GroupReason reason) {
        return switch (reason) {
            case DANGER_NOW -> "If a child is in danger now:";
            case HOSTS_OWN -> "Of the platform itself:";
            case SERVES_READERS_PART -> "Serves this part of the country:";
            case SERVES_COUNTRY -> "Serves the country:";
            case SERVES_PART_OF_COUNTRY -> "Serves a part of the country:";
            case SERVES_THE_WORLD -> "Serves the whole world:";
        };
    }

    private String label(ContactMethod contact) {
        if (contact instanceof Phone phone && phone.service().isPresent()) {
            return label("emergency." + phone.service().get().code());
        }
        return contact instanceof Messenger messenger
                ? label("messenger." + messenger.app().code())
                : label("contact." + contact.type());
    }

    private String label(String key, String placeholder, String value) {
        return label(key).replace(placeholder, value);
    }

    /** A word of the pages, in English like all that this command says itself. */
    private String label(String key) {
        return catalog.languages()
                .findText(key, LanguageTag.ENGLISH)
                .orElseThrow()
                .text();
    }

    private Optional<LocalizedText> find(String key) {
        Optional<LocalizedText> found = catalog.languages().findText(key, language.orEnglish());
        found.ifPresent(use -> shown.add(use.language()));
        return found;
    }
}
