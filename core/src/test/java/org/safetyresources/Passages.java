package org.safetyresources;

import java.util.List;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.TextReview;

/** Texts of ours, as view models hold them. */
final class Passages {

    private Passages() {}

    /** English words. */
    static LocalizedText english(String text) {
        return in(LanguageTag.ENGLISH, text);
    }

    /** Words in a language. */
    static LocalizedText in(LanguageTag language, String text) {
        return new LocalizedText(text, language, TextReview.ORIGINAL);
    }

    /** English words, one by one. */
    static List<LocalizedText> english(List<String> texts) {
        return texts.stream().map(Passages::english).toList();
    }
}
