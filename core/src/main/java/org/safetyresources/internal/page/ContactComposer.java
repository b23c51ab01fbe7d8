package org.safetyresources.internal.page;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetyresources.internal.index.EvidenceShelf;
import org.safetyresources.internal.read.DocumentAge;
import org.safetyresources.model.Availability;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Cost;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.OpeningHours;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Sms;
import org.safetyresources.model.Stated;
import org.safetyresources.model.TextRelay;
import org.safetyresources.page.ChannelSection;

/** Puts a way to reach a channel into words: what it is, what it costs, when somebody answers, how old that is. */
final class ContactComposer {

    private final Labels labels;
    private final Optional<EvidenceShelf> evidence;

    /** Takes the documents behind the contacts; without them, the ages of contacts are not shown. */
    ContactComposer(Labels labels, Optional<EvidenceShelf> evidence) {
        this.labels = labels;
        this.evidence = evidence;
    }

    /** Contacts of one age in a row state it once, after the last of them. */
    List<ChannelSection.Contact> contacts(List<ContactMethod> methods, boolean talk) {
        List<Optional<String>> ages = ages(methods);
        List<ChannelSection.Contact> contacts = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            Optional<String> age = ages.get(i);
            boolean sameAsNext = i + 1 < methods.size() && age.equals(ages.get(i + 1));
            contacts.add(contact(methods.get(i), talk, sameAsNext ? Optional.empty() : age));
        }
        return contacts;
    }

    private ChannelSection.Contact contact(ContactMethod contact, boolean talk, Optional<String> age) {
        Optional<String> spoken = Optional.empty();
        Optional<Stated<Cost>> cost = Optional.empty();
        String label = "contact." + contact.type();
        if (contact instanceof Phone phone) {
            spoken = Optional.of(phone.spoken());
            cost = phone.cost();
            label = phone.service().isEmpty()
                    ? label
                    : "emergency." + phone.service().get().code();
        } else if (contact instanceof Sms sms) {
            spoken = Optional.of(sms.spoken());
            cost = sms.cost();
        } else if (contact instanceof TextRelay relay) {
            spoken = Optional.of(relay.spoken());
        } else if (contact instanceof Messenger messenger) {
            label = "messenger." + messenger.app().code();
        }
        List<String> facts = new ArrayList<>();
        if (cost.isPresent()) {
            facts.add(labels.text("cost." + cost.get().value().code()));
        }
        if (contact.hours().isPresent()) {
            facts.add(hours(contact.hours().get().value()));
        }
        return new ChannelSection.Contact(
                labels.text(label), contact.display(), spoken, contact.link(), note(contact, talk), facts, age);
    }

    /** Who only listens need not be warned off pictures, and a reader in despair need not read of them. */
    private Optional<String> note(ContactMethod contact, boolean talk) {
        if (contact instanceof Sms sms && sms.keyword().isPresent()) {
            return Optional.of(
                    labels.text("sms.keyword", "keyword", sms.keyword().get()));
        }
        if (talk) {
            return Optional.empty();
        }
        Optional<LocalizedText> text = labels.find("contact." + contact.type() + ".note");
        return text.isPresent() ? Optional.of(text.get().text()) : Optional.empty();
    }

    private String hours(Availability availability) {
        if (!(availability instanceof Availability.Weekly weekly)) {
            return labels.text("hours.always");
        }
        List<String> parts = new ArrayList<>();
        for (OpeningHours hours : weekly.hours()) {
            parts.add(days(hours.days()) + " " + hours.from() + "–"
                    + (hours.to().getHour() == 0 && hours.to().getMinute() == 0 ? "24:00" : hours.to()));
        }
        return labels.text("hours.weekly", Map.of("hours", String.join(", ", parts), "place", place(weekly.zone())));
    }

    /** A zone is named after a place that people know. */
    private static String place(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Days that follow each other are named by the first and the last. */
    private String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return labels.text("hours.daily");
        }
        StringBuilder text = new StringBuilder();
        for (int first = 0; first < days.size(); ) {
            int last = first;
            while (last + 1 < days.size() && days.get(last).plus(1) == days.get(last + 1)) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(name(days.get(first)));
            if (last > first) {
                text.append(last == first + 1 ? ", " : "–").append(name(days.get(last)));
            }
            first = last + 1;
        }
        return text.toString();
    }

    private String name(DayOfWeek day) {
        return labels.text("date.weekday." + day.getValue());
    }

    /** The ages of contacts in their order; each empty where ages are not shown. */
    private List<Optional<String>> ages(List<ContactMethod> methods) {
        List<Optional<String>> ages = new ArrayList<>();
        for (ContactMethod contact : methods) {
            ages.add(evidence.isEmpty() ? Optional.empty() : Optional.of(age(contact, evidence.get())));
        }
        return ages;
    }

    private String age(ContactMethod contact, EvidenceShelf known) {
        List<DocumentAge> documents = known.ages(contact.evidence());
        Optional<String> newest = DocumentAge.newest(documents);
        return newest.isPresent()
                ? labels.text("age.dated", "date", labels.date(newest.get()))
                : labels.text("age.undated", "date", labels.date(DocumentAge.lastRead(documents)));
    }
}
