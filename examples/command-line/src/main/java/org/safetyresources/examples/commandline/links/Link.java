package org.safetyresources.examples.commandline.links;

import java.util.List;

/**
 * A web address in the data.
 *
 * @param address the address, as the data writes it
 * @param uses what has it; never empty
 */
public record Link(String address, List<Use> uses) {

    /** Copies the list. */
    public Link {
        uses = List.copyOf(uses);
    }

    /** {@return whether readers are sent there; else it only stands behind the data} */
    public boolean isContact() {
        return uses.stream()
                .anyMatch(use -> !use.kind().equals(Use.DOCUMENT) && !use.kind().equals(Use.SOURCE));
    }

    /** {@return whether it opens an app for messages, which other sites of the app do for it} */
    boolean opensApp() {
        return uses.stream().allMatch(use -> use.kind().equals("messenger"));
    }

    /**
     * An entry of the data that has an address.
     *
     * @param entry its id
     * @param kind as what it has it: a kind of contact such as {@code web-form}, or {@code resource}, {@link
     *     #DOCUMENT} or {@link #SOURCE}
     * @param behind the ids of the entries that a document stands behind; else empty
     */
    public record Use(String entry, String kind, List<String> behind) {

        /** The kind of a document that a number, an address or a service area is from. */
        public static final String DOCUMENT = "document";

        /** The kind of a source that is quoted or cited. */
        public static final String SOURCE = "source";

        /** Copies the list. */
        public Use {
            behind = List.copyOf(behind);
        }
    }
}
