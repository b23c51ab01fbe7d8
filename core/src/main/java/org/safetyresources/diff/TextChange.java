package org.safetyresources.diff;

import java.util.Optional;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;

/**
 * What became of one text of ours in one language; only data has such texts here, not the library itself.
 *
 * @param type whether its words or how far they were checked changed, or it was removed, or is new
 * @param language the language
 * @param key the key of the text
 * @param older the text before; empty if it is new
 * @param newer the text now; empty if it was removed
 */
public record TextChange(
        ChangeType type,
        LanguageTag language,
        String key,
        Optional<LocalizedText> older,
        Optional<LocalizedText> newer) {

    /** {@return whether it is in both versions, with other words} */
    public boolean wordsChanged() {
        return type == ChangeType.CHANGED && !older.map(LocalizedText::text).equals(newer.map(LocalizedText::text));
    }

    /** {@return whether it is in both versions, and was checked less or further} */
    public boolean reviewChanged() {
        return type == ChangeType.CHANGED && !older.map(LocalizedText::review).equals(newer.map(LocalizedText::review));
    }
}
