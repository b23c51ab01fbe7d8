package org.safetyresources.internal.diff;

import java.util.List;
import java.util.Set;
import org.safetyresources.diff.EntryKind;

/** Which values harm a reader if they are wrong: what is called or opened, and who is given it. */
final class Danger {

    /** Of a contact: all that is read, heard, dialled, sent or opened, and who answers. */
    private static final Set<String> OF_CONTACTS =
            Set.of("display", "spoken", "dial", "keyword", "app", "url", "address", "service");

    /** Of a channel or resource itself: its address, and to whom and for what it is shown. */
    private static final Set<String> OF_ENTRIES = Set.of(
            "url",
            "display",
            "purpose",
            "threats",
            "audiences",
            "notFor",
            "situations",
            "pictures",
            "providersOnly",
            "hostsOwn",
            "serves");

    private Danger() {}

    static boolean isIn(EntryKind kind, List<String> path) {
        boolean shown = kind == EntryKind.CHANNEL || kind == EntryKind.RESOURCE;
        String last = path.get(path.size() - 1);
        if (!shown || last.equals("evidence")) {
            return false;
        }
        return path.get(0).equals("contacts") ? OF_CONTACTS.contains(last) : OF_ENTRIES.contains(path.get(0));
    }
}
