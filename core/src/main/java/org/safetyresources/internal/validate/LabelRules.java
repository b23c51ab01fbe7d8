package org.safetyresources.internal.validate;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.internal.text.Quoting;

/**
 * A page can be in a language only if every word of it can: the words of the library itself are there in
 * full, with the same places to fill in.
 */
public final class LabelRules {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    /** A language writes a date with the name of the month or its number, in the order it likes. */
    private static final String DATE = "date.";

    private static final Set<String> DATE_PLACES = Set.of("{day}", "{month}", "{number}", "{year}");

    private final Map<String, Located<TextFile.Wording>> english;
    private final Faults faults;

    /**
     * Begins with the words in English.
     *
     * @param english the words by key
     */
    public LabelRules(Map<String, Located<TextFile.Wording>> english, Faults faults) {
        this.english = english;
        this.faults = faults;
    }

    /** Checks the languages that a pack adds to those there are. */
    void check(Pack pack, Set<String> languages) {
        for (TextFile file : pack.labels()) {
            Node node = file.language().node();
            String language = file.language().value().code();
            TextRules.checkWords(file, faults);
            if (!languages.add(language)) {
                faults.add(
                        node, Quoting.quote(language) + " is a language that the library has already; remove the file");
            }
            if (!node.name().equals("labels/" + language + ".json")) {
                faults.add(node, Quoting.quote(language) + " is not the language that the file is named after");
            }
            complete(file);
        }
    }

    /** Checks that the words of a file are those there are in English. */
    public void complete(TextFile file) {
        Node language = file.language().node();
        for (String key : new TreeSet<>(english.keySet())) {
            if (!file.texts().containsKey(key)) {
                faults.add(
                        language.file(),
                        "/texts/" + key,
                        language.line(),
                        language.column(),
                        "is missing; write every text that the library has in English");
            }
        }
        file.texts().forEach((key, text) -> {
            Located<TextFile.Wording> source = english.get(key);
            if (source == null) {
                faults.add(text.node(), "is a text that the library does not have; correct the key or remove it");
            } else if (!hasPlaces(key, places(text), places(source))) {
                faults.add(
                        text.node(), "must hold the places " + places(source) + " of the English text, and no others");
            }
        });
    }

    private static boolean hasPlaces(String key, Set<String> own, Set<String> english) {
        return key.startsWith(DATE) ? DATE_PLACES.containsAll(own) : own.equals(english);
    }

    private static Set<String> places(Located<TextFile.Wording> text) {
        return PLACE.matcher(text.value().text())
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
