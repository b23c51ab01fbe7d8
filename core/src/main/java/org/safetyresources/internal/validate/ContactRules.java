package org.safetyresources.internal.validate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.text.Digits;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.internal.text.Shapes;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.Phone;
import org.safetyresources.model.PublisherKind;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.Sms;
import org.safetyresources.model.TextRelay;

/** The evidence of a contact is as strong as its tier claims, and a number reads as it is dialled. */
final class ContactRules {

    /** Longest country code, in digits: what may be left out in front of a number for people to read. */
    private static final int MAX_COUNTRY_CODE = 3;

    private static final Set<PublisherKind> OFFICIAL = EnumSet.of(PublisherKind.OPERATOR, PublisherKind.GOVERNMENT);
    private static final Set<PublisherKind> NETWORK =
            EnumSet.of(PublisherKind.OPERATOR, PublisherKind.GOVERNMENT, PublisherKind.NETWORK);

    private final References references;
    private final Faults faults;

    ContactRules(References references, Faults faults) {
        this.references = references;
        this.faults = faults;
    }

    void check(Optional<Purpose> purpose, ContactMethod contact, Node place) {
        evidence(purpose, contact, place);
        hours(contact, place);
        if (contact instanceof Phone phone) {
            number(phone.display(), phone.spoken(), phone.dial(), place);
            boolean emergency = purpose.equals(Optional.of(Purpose.EMERGENCY));
            if (purpose.isPresent() && emergency != phone.service().isPresent()) {
                faults.add(
                        References.at(place, "service"),
                        emergency
                                ? "is missing; an emergency number needs it"
                                : "is for emergency numbers only; remove it");
            }
        } else if (contact instanceof Sms sms) {
            number(sms.display(), sms.spoken(), sms.dial(), place);
        } else if (contact instanceof TextRelay relay) {
            number(relay.display(), relay.spoken(), relay.dial(), place);
        } else if (contact instanceof Messenger messenger) {
            account(messenger, place);
        }
    }

    private void evidence(Optional<Purpose> purpose, ContactMethod contact, Node place) {
        Node evidence = References.at(place, "evidence");
        List<Evidence> documents = references.find(contact.evidence(), Evidence.class);
        if (documents.isEmpty() || documents.size() != contact.evidence().size()) {
            return;
        }
        if (documents.stream().allMatch(document -> document.url().isEmpty())) {
            faults.add(evidence, "names no document that has an address; add one");
        }
        if (faults.has(References.at(place, "tier"))) {
            return;
        }
        switch (contact.tier()) {
            case OFFICIAL -> {
                if (!isAny(documents, OFFICIAL)) {
                    faults.add(
                            evidence,
                            "names no document of the operator or an authority, which the tier official needs");
                }
            }
            case NETWORK -> {
                if (!isAny(documents, NETWORK)) {
                    faults.add(evidence, "names no document of an international body, which the tier network needs");
                }
            }
            case CORROBORATED, LISTS_AGREE -> independent(documents, contact.tier(), evidence);
        }
        if (contact.tier() == EvidenceTier.LISTS_AGREE
                && purpose.filter(p -> p != Purpose.EMERGENCY).isPresent()) {
            faults.add(References.at(place, "tier"), "lists-agree is for emergency numbers only");
        }
    }

    private void independent(List<Evidence> documents, EvidenceTier tier, Node evidence) {
        Set<String> origins = new HashSet<>();
        for (Evidence document : documents) {
            origins.add(document.origin().orElse(document.publisher()));
        }
        if (origins.size() < 2) {
            faults.add(
                    evidence, "names no two documents of different origin, which the tier " + tier.code() + " needs");
        }
    }

    private static boolean isAny(List<Evidence> documents, Set<PublisherKind> kinds) {
        return documents.stream().anyMatch(document -> kinds.contains(document.kind()));
    }

    /** Hours go out of date faster than numbers, so lists and newspapers are not enough for them. */
    private void hours(ContactMethod contact, Node place) {
        if (contact.hours().isEmpty()) {
            return;
        }
        List<String> ids = contact.hours().get().evidence();
        List<Evidence> documents = references.find(ids, Evidence.class);
        if (!documents.isEmpty() && documents.size() == ids.size() && !isAny(documents, NETWORK)) {
            faults.add(
                    References.at(References.at(place, "hours"), "evidence"),
                    "names no document of the operator, an authority or an international body, which hours need");
        }
    }

    private void number(String display, String spoken, String dial, Node place) {
        if (Shapes.dialString(dial).isPresent()) {
            return;
        }
        String digits = Digits.of(dial);
        if (place.child("spoken") != null && !Digits.of(spoken).equals(digits)) {
            faults.add(
                    References.at(place, "spoken"),
                    Quoting.quote(spoken) + " does not speak the digits of " + Quoting.quote(dial));
        }
        // Digits in brackets repeat letters; in front, people write a trunk or country code in many ways.
        if (!shows(Digits.of(display.replaceAll("\\([^)]*\\)$", "")), digits)) {
            faults.add(
                    References.at(place, "display"),
                    Quoting.quote(display) + " does not show the digits of " + Quoting.quote(dial));
        } else if (place.child("spoken") == null && !shows(Digits.of(spoken), digits)) {
            // Derived from digits alone: a word in the number would not be spoken, and other digits would.
            faults.add(
                    References.at(place, "spoken"),
                    "is missing; the digits in " + Quoting.quote(display) + " are not all of " + Quoting.quote(dial));
        }
    }

    private static boolean shows(String shown, String dialled) {
        return shown.length() >= 2
                && dialled.length() - shown.length() <= MAX_COUNTRY_CODE
                && (dialled.endsWith(shown) || dialled.endsWith(shown.replaceFirst("^0", "")));
    }

    /** WhatsApp documents the address {@code wa.me} and the number; a slip there leads to a stranger. */
    private void account(Messenger messenger, Node place) {
        String link = "https://wa.me/";
        if (messenger.url().startsWith(link)
                && !faults.has(References.at(place, "display"))
                && !shows(Digits.of(messenger.display()), messenger.url().substring(link.length()))) {
            faults.add(
                    References.at(place, "url"),
                    Quoting.quote(messenger.url()) + " does not lead to " + Quoting.quote(messenger.display()));
        }
    }
}
