package org.safetyresources.query;

import org.safetyresources.model.LanguageTag;

/**
 * How much of our words is in a language. Every language here has all words of the library itself:
 * headings, labels and notices.
 *
 * @param language the language
 * @param words how many of the texts of the library and of the data are in it
 * @param of how many there are
 * @param reviewed how many of those in it are no translation, or one that a person approved
 * @param stale how many of those in it were translated from English that has changed since
 */
public record LanguageCoverage(LanguageTag language, int words, int of, int reviewed, int stale) {

    /** {@return whether everything is in the language} */
    public boolean isComplete() {
        return words == of;
    }
}
