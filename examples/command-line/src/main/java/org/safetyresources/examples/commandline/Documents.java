package org.safetyresources.examples.commandline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Phone;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Sms;

/** Finds the documents behind entries. */
final class Documents {

    private Documents() {}

    /** The documents behind all entries, each once. */
    static List<Evidence> all(SafetyCatalog catalog) {
        return Stream.concat(
                        catalog.channels().stream().map(Documents::of),
                        catalog.resources().stream().map(Documents::of))
                .flatMap(Set::stream)
                .distinct()
                .map(catalog.provenance()::evidence)
                .toList();
    }

    /** The ids of the documents behind a channel and all that is said of it. */
    static Set<String> of(ReportingChannel channel) {
        Set<String> ids = new LinkedHashSet<>();
        channel.contacts().forEach(contact -> add(contact, ids));
        ids.addAll(channel.serves().evidence());
        channel.languages().ifPresent(stated -> ids.addAll(stated.evidence()));
        channel.anonymity().ifPresent(stated -> ids.addAll(stated.evidence()));
        channel.notes().forEach(note -> ids.addAll(note.evidence()));
        return ids;
    }

    /** The ids of the documents behind a resource. */
    static Set<String> of(HelpResource resource) {
        Set<String> ids = new LinkedHashSet<>(resource.evidence());
        ids.addAll(resource.serves().evidence());
        return ids;
    }

    private static void add(ContactMethod contact, Collection<String> ids) {
        ids.addAll(contact.evidence());
        contact.hours().ifPresent(stated -> ids.addAll(stated.evidence()));
        if (contact instanceof Phone phone) {
            phone.cost().ifPresent(stated -> ids.addAll(stated.evidence()));
            phone.reach().ifPresent(stated -> ids.addAll(stated.evidence()));
        } else if (contact instanceof Sms sms) {
            sms.cost().ifPresent(stated -> ids.addAll(stated.evidence()));
        }
    }
}
