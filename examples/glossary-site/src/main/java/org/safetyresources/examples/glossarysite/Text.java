package org.safetyresources.examples.glossarysite;

import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;

/**
 * Words and the language they are really in.
 *
 * @param words the words
 * @param language their language
 */
record Text(String words, LanguageTag language) {

    static Text of(LocalizedText text) {
        return new Text(text.text(), text.language());
    }
}
