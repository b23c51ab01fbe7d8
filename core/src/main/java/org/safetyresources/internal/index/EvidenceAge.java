package org.safetyresources.internal.index;

import java.util.Optional;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.PublisherKind;

/** How old documents are, by the dates they give themselves. */
public final class EvidenceAge {

    private EvidenceAge() {}

    /**
     * {@return the newest date; that of a data set only if no other document is dated, for a data set is
     * released anew whether or not anybody looked at a number in it}
     */
    public static Optional<String> newest(Iterable<Evidence> documents) {
        String dated = "";
        String released = "";
        for (Evidence document : documents) {
            String date = document.date().isPresent() ? document.date().get() : "";
            if (document.kind() == PublisherKind.DATASET) {
                released = later(released, date);
            } else {
                dated = later(dated, date);
            }
        }
        String newest = dated.isEmpty() ? released : dated;
        return newest.isEmpty() ? Optional.empty() : Optional.of(newest);
    }

    /** Dates of different precision compare well enough as texts: what they share comes first. */
    private static String later(String a, String b) {
        return a.compareTo(b) < 0 ? b : a;
    }
}
