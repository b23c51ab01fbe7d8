package org.safetyresources.internal.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Entry;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Territory;

/** Finds entries that went and came back under another id, which an id never should. */
final class Moves {

    private final Map<String, String> to = new HashMap<>();
    private final Map<String, String> from = new HashMap<>();

    private Moves() {}

    /** What makes two entries the same to a reader. Many countries share an emergency number. */
    private record Service(Optional<Purpose> purpose, Set<String> addresses, boolean worldwide, Set<Territory> served) {

        static Optional<Service> of(Entry entry) {
            if (entry instanceof ReportingChannel channel) {
                Set<String> addresses = new HashSet<>();
                for (ContactMethod contact : channel.contacts()) {
                    addresses.add(contact.link());
                }
                return Optional.of(of(Optional.of(channel.purpose()), addresses, channel.serves()));
            }
            return entry instanceof HelpResource resource
                    ? Optional.of(of(Optional.empty(), Set.of(resource.url()), resource.serves()))
                    : Optional.empty();
        }

        private static Service of(Optional<Purpose> purpose, Set<String> addresses, ServiceArea area) {
            return new Service(purpose, addresses, area.worldwide(), Set.copyOf(area.territories()));
        }
    }

    static Moves between(List<Entry> gone, List<Entry> come) {
        Moves moves = new Moves();
        for (Entry old : gone) {
            Optional<Service> service = Service.of(old);
            for (Entry entry : come) {
                boolean same = service.isPresent() && service.equals(Service.of(entry));
                if (same && !moves.to.containsKey(old.id()) && !moves.from.containsKey(entry.id())) {
                    moves.to.put(old.id(), entry.id());
                    moves.from.put(entry.id(), old.id());
                }
            }
        }
        return moves;
    }

    /** {@return the id under which an entry that went is now} */
    Optional<String> to(Entry gone) {
        return Optional.ofNullable(to.get(gone.id()));
    }

    /** {@return the id under which an entry that came was before} */
    Optional<String> from(Entry come) {
        return Optional.ofNullable(from.get(come.id()));
    }
}
