package org.safetyresources.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.text.Fingerprint;
import org.safetyresources.model.TextReview;

/** Files of translated texts, as they are packed. */
final class Translations {

    private Translations() {}

    /** Marks each translation of a text that has changed since it was made, and lists their keys in the log. */
    static void markStale(Node file, Map<String, String> english) {
        List<String> stale = new ArrayList<>();
        Node texts = file.child("texts");
        if (texts != null) {
            for (Node translation : texts.members()) {
                Node made = translation.child("english");
                String source = english.get(translation.key());
                if (made != null && source != null && !made.text().equals(Fingerprint.of(source))) {
                    translation.add("review", Node.Kind.TEXT, 0, 0, TextReview.STALE.code());
                    stale.add(translation.key());
                }
            }
        }
        if (!stale.isEmpty()) {
            System.err.println("[WARNING] " + file.file() + ": the English has changed since "
                    + String.join(", ", stale) + " was translated");
        }
    }
}
