package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.internal.text.Fingerprint;
import org.safetyresources.internal.text.LanguageLookup;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Territory;
import org.safetyresources.model.TextReview;

/**
 * Our texts by language and key; what a language lacks is answered in English, and says so.
 *
 * <p>A language is read when somebody asks for it, and its guidance, which is most of it, when somebody
 * asks for that.
 */
public final class Texts {

    private static final String[] GUIDANCE = {"guidance.", "sign.", "step.", "threat.", "term."};

    private final PackPart labels;
    private final List<TextFile> atHand;
    private final List<PackPart> apart;
    private final Set<String> languages = new HashSet<>();

    /** The languages that have every word of the library itself, so that a page can be in them. */
    private final Set<String> complete;

    private final Map<String, Map<String, LocalizedText>> words = new ConcurrentHashMap<>();
    private final Map<String, Map<String, LocalizedText>> guidance = new ConcurrentHashMap<>();

    Texts(PackPart labels, List<TextFile> words, List<TextFile> texts, List<PackPart> packs) {
        this.labels = labels;
        this.complete = new HashSet<>(labels.languages());
        for (TextFile added : words) {
            complete.add(added.language().value().code());
        }
        this.atHand = new ArrayList<>(words);
        atHand.addAll(texts);
        this.apart = new ArrayList<>();
        apart.add(labels);
        apart.addAll(packs);
        for (PackPart part : apart) {
            languages.addAll(part.languages());
        }
        for (TextFile file : atHand) {
            languages.add(file.language().value().code());
        }
    }

    /** {@return the name of a country in a language} */
    public String countryName(Territory country, LanguageTag language) {
        Optional<String> known = labels.countryName(country.code(), language.code());
        return known.isPresent() ? known.get() : country.name(language);
    }

    /** {@return the languages a page can be in} */
    Set<String> languages() {
        return complete;
    }

    /** {@return the languages in which there is any text} */
    public Set<String> known() {
        return Set.copyOf(languages);
    }

    /** {@return the language nearest to the one asked for that a page can be in; else English} */
    public LanguageTag match(LanguageTag asked) {
        if (complete.contains(asked.code())) {
            return asked;
        }
        Optional<LanguageTag> found = find(asked.code());
        return found.isPresent() ? found.get() : LanguageTag.ENGLISH;
    }

    /** {@return the language nearest to that of a tag that a page can be in, if there is one} */
    public Optional<LanguageTag> find(String tag) {
        for (String code : LanguageLookup.nearestFirst(tag)) {
            if (complete.contains(code)) {
                return Optional.of(new LanguageTag(code));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether every word in the language is original, or approved by a person}
     * Guidance, of which each text is asked for on its own, does not count.
     */
    public boolean isReviewed(LanguageTag language) {
        for (LocalizedText text : words(language.code()).values()) {
            if (!text.review().isReviewed()) {
                return false;
            }
        }
        return true;
    }

    /** {@return the text of that key in the language, else in the nearest one that has it, else in English} */
    public Optional<LocalizedText> find(String key, LanguageTag language) {
        LocalizedText text = get(key, language.code());
        if (text == null && language.code().equals(LanguageTag.ENGLISH.code())) {
            return Optional.empty();
        }
        if (text == null) {
            for (String code : LanguageLookup.nearestFirst(language.code())) {
                text = text == null ? get(key, code) : text;
            }
        }
        if (text == null) {
            text = get(key, LanguageTag.ENGLISH.code());
        }
        return Optional.ofNullable(text);
    }

    /** {@return the text of that key, which must be there} */
    public LocalizedText require(String key, LanguageTag language) {
        Optional<LocalizedText> text = find(key, language);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("There is no text with the key \"" + key + "\".");
        }
        return text.get();
    }

    /** {@return every text in exactly that language, by key; none if there is no such language} */
    public Map<String, LocalizedText> all(LanguageTag language) {
        if (!languages.contains(language.code())) {
            return Map.of();
        }
        Map<String, LocalizedText> all = new HashMap<>(guidance(language.code()));
        all.putAll(words(language.code()));
        return all;
    }

    private @Nullable LocalizedText get(String key, String language) {
        // Only languages there are: a map of whatever is asked for would grow without end.
        if (!languages.contains(language)) {
            return null;
        }
        LocalizedText text = words(language).get(key);
        return text == null && isGuidance(key) ? guidance(language).get(key) : text;
    }

    /** Says whether a text is one of those that are packed apart from the rest of their language. */
    public static boolean isGuidance(String key) {
        for (String start : GUIDANCE) {
            if (key.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, LocalizedText> words(String language) {
        Map<String, LocalizedText> read = words.get(language);
        if (read == null) {
            read = new HashMap<>();
            for (PackPart part : apart) {
                add(part.texts(language), language, true, read);
            }
            add(atHand, language, false, read);
            words.put(language, read);
        }
        return read;
    }

    private Map<String, LocalizedText> guidance(String language) {
        Map<String, LocalizedText> read = guidance.get(language);
        if (read == null) {
            read = new HashMap<>();
            for (PackPart part : apart) {
                add(part.guidance(language), language, true, read);
            }
            guidance.put(language, read);
        }
        return read;
    }

    /** Packaged texts were compared with their English when they were packaged; others are now. */
    private void add(List<TextFile> files, String code, boolean compared, Map<String, LocalizedText> texts) {
        for (TextFile file : files) {
            LanguageTag language = file.language().value();
            if (language.code().equals(code)) {
                for (Map.Entry<String, Located<TextFile.Wording>> text :
                        file.texts().entrySet()) {
                    TextFile.Wording wording = text.getValue().value();
                    boolean stale = !compared && isStale(text.getKey(), wording);
                    TextReview review = stale ? TextReview.STALE : wording.review();
                    texts.put(text.getKey(), new LocalizedText(wording.text(), language, review));
                }
            }
        }
    }

    private boolean isStale(String key, TextFile.Wording wording) {
        if (wording.english().isEmpty()) {
            return false;
        }
        LocalizedText english = get(key, LanguageTag.ENGLISH.code());
        return english != null
                && !Fingerprint.of(english.text()).equals(wording.english().get());
    }
}
