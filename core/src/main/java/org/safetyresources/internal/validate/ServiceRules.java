package org.safetyresources.internal.validate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.NoteKind;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Territory;

/** A service serves somebody, and whom it serves fits the file it stands in. */
final class ServiceRules {

    private final ContactRules contacts;
    private final Faults faults;

    private ServiceRules(References references, Faults faults) {
        this.contacts = new ContactRules(references, faults);
        this.faults = faults;
    }

    static void check(List<Pack> packs, References references, Faults faults) {
        ServiceRules rules = new ServiceRules(references, faults);
        for (Pack pack : packs) {
            pack.entries(ReportingChannel.class).forEach(rules::channel);
            pack.entries(HelpResource.class)
                    .forEach(r -> rules.area(r.value().serves(), References.at(r.node(), "serves")));
        }
    }

    private void channel(Located<ReportingChannel> located) {
        ReportingChannel channel = located.value();
        Node node = located.node();
        Node serves = References.at(node, "serves");
        if (area(channel.serves(), serves)) {
            file(channel.serves(), serves);
        }
        // Of a purpose that could not be read nothing follows.
        Optional<Purpose> purpose =
                faults.has(References.at(node, "purpose")) ? Optional.empty() : Optional.of(channel.purpose());
        if (!channel.pictures().isEmpty() && purpose.isPresent() && purpose.get() != Purpose.REMOVAL) {
            faults.add(References.at(node, "pictures"), "is for removal services only; remove it");
        }
        if (channel.hostsOwn()
                && purpose.isPresent()
                && (purpose.get() == Purpose.EMERGENCY || purpose.get() == Purpose.CRISIS)) {
            faults.add(
                    References.at(node, "hostsOwn"),
                    "is not for emergency numbers and crisis lines, which nothing may lead; remove it");
        }
        channel.languages().ifPresent(spoken -> languages(spoken.value(), References.at(node, "languages")));
        Set<NoteKind> kinds = EnumSet.noneOf(NoteKind.class);
        for (int i = 0; i < channel.notes().size(); i++) {
            Node kind = References.at(References.at(References.at(node, "notes"), Integer.toString(i)), "kind");
            if (!faults.has(kind) && !kinds.add(channel.notes().get(i).kind())) {
                faults.add(kind, "is the kind of another note of this channel; make them one");
            }
        }
        for (int i = 0; i < channel.contacts().size(); i++) {
            Node place = References.at(References.at(node, "contacts"), Integer.toString(i));
            contacts.check(purpose, channel.contacts().get(i), place);
        }
    }

    private void languages(List<LanguageTag> tags, Node place) {
        Node list = References.at(place, "value");
        if (tags.isEmpty()) {
            faults.add(list, "must not be empty");
        }
        for (int i = 0; i < tags.size(); i++) {
            String code = tags.get(i).code();
            Node tag = References.at(list, Integer.toString(i));
            Codes.language(code).ifPresent(problem -> faults.add(tag, Quoting.quote(code) + " " + problem));
        }
    }

    private void file(ServiceArea area, Node serves) {
        String file = serves.name();
        if (file.startsWith("countries/") && area.territories().stream().noneMatch(t -> isOf(file, t))) {
            faults.add(serves, "does not name the country of its file; move the channel or correct this");
        }
        if (file.equals("worldwide.json") && !area.worldwide()) {
            faults.add(serves, "is not worldwide, though the file is; move the channel or correct this");
        }
    }

    private static boolean isOf(String file, Territory territory) {
        return file.equals("countries/" + territory.country().code().toLowerCase(Locale.ROOT) + ".json");
    }

    /** Checks a service area, and says whether it could be read. */
    private boolean area(ServiceArea area, Node place) {
        boolean readable =
                !faults.has(References.at(place, "worldwide")) && !faults.has(References.at(place, "territories"));
        if (readable && area.worldwide() != area.territories().isEmpty()) {
            faults.add(place, "must either be worldwide or list territories");
        }
        boolean parts = area.territories().stream().anyMatch(territory -> !territory.isCountry());
        if (readable && parts != area.area().isPresent()) {
            faults.add(
                    References.at(place, "area"),
                    parts
                            ? "is missing; parts of a country need a name that readers know"
                            : "names a part of a country, but none is listed; remove it");
        }
        return readable;
    }
}
