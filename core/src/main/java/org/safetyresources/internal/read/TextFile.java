package org.safetyresources.internal.read;

import java.util.Map;
import java.util.Optional;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.TextReview;

/**
 * Our texts in one language.
 *
 * @param language the language
 * @param texts the texts by key
 */
public record TextFile(Located<LanguageTag> language, Map<String, Located<Wording>> texts) {

    /**
     * A text as it stands in a file.
     *
     * @param text the words
     * @param review how far they were checked
     * @param english the fingerprint of the English words they were translated from; none for English
     */
    public record Wording(String text, TextReview review, Optional<String> english) {}
}
