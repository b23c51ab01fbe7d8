package org.safetyresources.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetyresources.model.Evidence;
import org.safetyresources.model.PublisherKind;

/**
 * How old a document is.
 *
 * @param date the date it gives itself; empty if it gives none
 * @param readOn the day it was read
 * @param dataset whether it is a data set, which is released anew whether or not anybody looked at a number in it
 */
public record DocumentAge(String date, String readOn, boolean dataset) {

    /** Takes the age of a document. */
    public static DocumentAge of(Evidence document) {
        return new DocumentAge(
                document.date().isPresent() ? document.date().get() : "",
                document.readOn().toString(),
                document.kind() == PublisherKind.DATASET);
    }

    /** {@return the newest date; that of a data set only if no other document is dated} */
    public static Optional<String> newest(List<DocumentAge> documents) {
        String dated = "";
        String released = "";
        for (DocumentAge document : documents) {
            if (document.dataset()) {
                released = later(released, document.date());
            } else {
                dated = later(dated, document.date());
            }
        }
        String newest = dated.isEmpty() ? released : dated;
        return newest.isEmpty() ? Optional.empty() : Optional.of(newest);
    }

    /** {@return the last day on which one of them was read} */
    public static String lastRead(List<DocumentAge> documents) {
        String last = "";
        for (DocumentAge document : documents) {
            last = later(last, document.readOn());
        }
        return last;
    }

    /** Dates of different precision compare well enough as texts: what they share comes first. */
    private static String later(String a, String b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    /** {@return the ages of documents, in their order} */
    public static List<DocumentAge> of(List<Evidence> documents) {
        List<DocumentAge> ages = new ArrayList<>();
        for (Evidence document : documents) {
            ages.add(of(document));
        }
        return ages;
    }
}
