package org.safetyresources.internal.validate;

import java.util.List;
import java.util.Locale;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.internal.text.Shapes;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.Phone;
import org.safetyresources.model.PublisherKind;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Territory;

/** A channel serves somebody, its evidence is as strong as it claims, and a number reads as it is dialled. */
final class ServiceRules {

    private static final String KEYPAD = "22233344455566677778889999";

    /** Longest country code, in digits: what may be left out in front of a number for people to read. */
    private static final int MAX_COUNTRY_CODE = 3;

    private final References references;
    private final Faults faults;

    private ServiceRules(References references, Faults faults) {
        this.references = references;
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
        Node serves = References.at(located.node(), "serves");
        if (area(channel.serves(), serves)) {
            file(channel.serves(), serves);
        }
        boolean official = channel.tier() == EvidenceTier.OFFICIAL;
        for (int i = 0; i < channel.contacts().size(); i++) {
            Node place = References.at(References.at(located.node(), "contacts"), Integer.toString(i));
            contact(
                    official && !faults.has(References.at(located.node(), "tier")),
                    channel.contacts().get(i),
                    place);
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
        return readable;
    }

    private void contact(boolean official, ContactMethod contact, Node place) {
        List<Evidence> documents = references.find(contact.evidence(), Evidence.class);
        boolean allKnown =
                !documents.isEmpty() && documents.size() == contact.evidence().size();
        if (allKnown && official && documents.stream().noneMatch(this::isOfficial)) {
            faults.add(
                    References.at(place, "evidence"),
                    "names no document of the operator or an authority, which the tier official needs");
        }
        if (allKnown && documents.stream().allMatch(document -> document.url().isEmpty())) {
            faults.add(References.at(place, "evidence"), "names no document that has an address; add one");
        }
        if (contact instanceof Phone phone) {
            phone(phone, place);
        }
    }

    private boolean isOfficial(Evidence document) {
        return document.kind() == PublisherKind.OPERATOR || document.kind() == PublisherKind.GOVERNMENT;
    }

    private void phone(Phone phone, Node place) {
        if (Shapes.dialString(phone.dial()).isPresent()) {
            return;
        }
        String dial = digits(phone.dial());
        if (!digits(phone.spoken()).equals(dial)) {
            faults.add(
                    References.at(place, "spoken"),
                    Quoting.quote(phone.spoken()) + " does not speak the digits of " + Quoting.quote(phone.dial()));
        }
        // Digits in brackets repeat letters; in front, people write a trunk or country code in many ways.
        String shown = digits(phone.display().replaceAll("\\([^)]*\\)$", ""));
        boolean same = dial.endsWith(shown) || dial.endsWith(shown.replaceFirst("^0", ""));
        if (!same || shown.length() < 2 || dial.length() - shown.length() > MAX_COUNTRY_CODE) {
            faults.add(
                    References.at(place, "display"),
                    Quoting.quote(phone.display()) + " does not show the digits of " + Quoting.quote(phone.dial()));
        }
    }

    /** The digits of a number, letters taken as the keys of a telephone. */
    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        for (char c : number.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                digits.append(KEYPAD.charAt(c - 'A'));
            }
        }
        return digits.toString();
    }
}
