package org.safetyresources.data;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How easy a text is to read, by two published formulas. */
final class ReadingEase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;]+(?=\\s|$)");
    private static final Pattern ENGLISH_SOUND = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT =
            Pattern.compile("(?<=[^aeiouyl])e$|(?<=[^aeiouylcgsxz])es$|(?<=[aeiouy]l)es?$|(?<=[^tdr])ed$");

    /**
     * Vowels of one Spanish syllable: a strong one with the weak ones beside it, or weak ones alone. A weak
     * one with an accent stands by itself.
     */
    private static final Pattern SPANISH_SOUND =
            Pattern.compile("[iuü]?[aeoáéó][iuüy]?|[íú]|[iuü]{1,2}y?|y(?![aeiouáéíóú])");

    /** Words that a safety page cannot do without; each is counted as of one syllable a word. */
    private static final List<String> REQUIRED = List.of(
            "child sexual abuse material",
            "sextortion",
            "emergency",
            "artificial intelligence",
            "livestreaming",
            "police",
            "helpline",
            "helplines",
            "hotline",
            "hotlines");

    private final int words;
    private final int sentences;
    private final int syllables;

    private ReadingEase(int words, int sentences, int syllables) {
        this.words = words;
        this.sentences = sentences;
        this.syllables = syllables;
    }

    /** Counts an English text. */
    static ReadingEase english(String text) {
        String counted = text.toLowerCase(Locale.ROOT);
        for (String term : REQUIRED) {
            counted = counted.replaceAll("\\b" + term + "\\b", term.replaceAll("[a-z]+", "term"));
        }
        return count(counted, ReadingEase::englishSyllables);
    }

    /** Counts a Spanish text. */
    static ReadingEase spanish(String text) {
        return count(text.toLowerCase(Locale.ROOT), ReadingEase::spanishSyllables);
    }

    int words() {
        return words;
    }

    /** The school grade of Flesch and Kincaid, 1975. */
    double fleschKincaidGrade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** The ease of Fernández Huerta, 1959, as corrected in 2013: 0 very hard, 100 very easy. */
    double fernandezHuerta() {
        return 206.84 - 60.0 * syllables / words - 1.02 * words / sentences;
    }

    private static ReadingEase count(String text, ToIntFunction<String> syllablesOf) {
        int words = 0;
        int syllables = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            syllables += syllablesOf.applyAsInt(word.group());
        }
        int sentences = (int) SENTENCE.matcher(text).results().count();
        return new ReadingEase(words, Math.max(1, sentences), syllables);
    }

    static int englishSyllables(String word) {
        String sounded = word.length() > 3 ? SILENT.matcher(word).replaceFirst("") : word;
        return Math.max(1, (int) ENGLISH_SOUND.matcher(sounded).results().count());
    }

    static int spanishSyllables(String word) {
        String sounded = word.replaceAll("qu|gu(?=[eéií])", "k");
        return Math.max(1, (int) SPANISH_SOUND.matcher(sounded).results().count());
    }
}
