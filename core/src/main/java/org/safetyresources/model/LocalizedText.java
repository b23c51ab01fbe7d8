package org.safetyresources.model;

/**
 * A text of ours and the language it is really in.
 *
 * @param text the text
 * @param language its language, which is another than the one asked for where that has no such text
 * @param review how far it was checked in that language
 */
public record LocalizedText(String text, LanguageTag language, TextReview review) {

    @Override
    public String toString() {
        return text;
    }
}
