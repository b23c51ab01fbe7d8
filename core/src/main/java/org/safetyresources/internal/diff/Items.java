package org.safetyresources.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetyresources.model.Audience;
import org.safetyresources.model.ChannelNote;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Figure;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.SituationGuidance;
import org.safetyresources.model.Sms;
import org.safetyresources.model.TextRelay;
import org.safetyresources.model.ThreatGuidance;

/** Pairs the items of two lists of records, and names them: by what they are rather than where they stand. */
final class Items {

    private Items() {}

    /**
     * An item before and now.
     *
     * @param name its name in the list, which is that before where it was there
     * @param older where it stood; -1 if it was not there
     * @param newer where it stands; -1 if it is not there
     */
    record Pair(String name, int older, int newer) {}

    /** Pairs what has the same identity first, then what is left of the same sort, in order. */
    static List<Pair> pairs(List<?> older, List<?> newer) {
        int[] partners = new int[older.size()];
        boolean[] taken = new boolean[newer.size()];
        for (int i = 0; i < partners.length; i++) {
            partners[i] = take(identity(older.get(i)), newer, taken, true);
        }
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                partners[i] = take(sort(older.get(i)), newer, taken, false);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            pairs.add(new Pair(name(older, i), i, partners[i]));
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                pairs.add(new Pair(name(newer, i), -1, i));
            }
        }
        return pairs;
    }

    private static int take(Optional<String> wanted, List<?> items, boolean[] taken, boolean byIdentity) {
        for (int i = 0; i < taken.length && wanted.isPresent(); i++) {
            Object item = items.get(i);
            if (!taken[i] && wanted.equals(byIdentity ? identity(item) : sort(item))) {
                taken[i] = true;
                return i;
            }
        }
        return -1;
    }

    /** Names an item; what nothing names is named by its place, counted from 1. */
    static String name(List<?> items, int place) {
        Object item = items.get(place);
        return item instanceof Quotation
                ? String.valueOf(place + 1)
                : String.valueOf(identity(item).orElse(""));
    }

    private static Optional<String> identity(@Nullable Object item) {
        if (item instanceof ContactMethod contact) {
            return Optional.of(contact.type() + " " + address(contact));
        }
        if (item instanceof ThreatGuidance.Advice advice) {
            return Optional.of(advice.audience().code());
        }
        if (item instanceof SituationGuidance.Steps steps) {
            return Optional.of(steps.audiences().stream().map(Audience::code).collect(Collectors.joining(", ")));
        }
        if (item instanceof ChannelNote note) {
            return Optional.of(note.kind().code());
        }
        if (item instanceof Figure figure) {
            return Optional.of(figure.asPrinted());
        }
        return Optional.of(item instanceof Quotation quotation ? quotation.text() : String.valueOf(item));
    }

    /** Tells what may have become of an item that is not there any more; of some nothing else can be the same. */
    private static Optional<String> sort(@Nullable Object item) {
        if (item instanceof ContactMethod contact) {
            return Optional.of(contact.type());
        }
        return item instanceof Figure || item instanceof Quotation
                ? Optional.of(item.getClass().getName())
                : Optional.empty();
    }

    /** The number or address that a contact leads to. */
    static String address(ContactMethod contact) {
        if (contact instanceof Phone phone) {
            return phone.dial();
        }
        if (contact instanceof Sms sms) {
            return sms.dial();
        }
        if (contact instanceof TextRelay relay) {
            return relay.dial();
        }
        String link = contact.link();
        return link.startsWith("mailto:") ? link.substring("mailto:".length()) : link;
    }
}
