package org.safetyresources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.index.Keys;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Term;
import org.safetyresources.query.TermFinding;

/** Terms to prefer and to avoid, with the reasons; made by {@link SafetyCatalog#terminology()}. */
public final class Terminology {

    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0\\p{Pd}]+");

    private final CatalogIndex index;

    Terminology(CatalogIndex index) {
        this.index = index;
    }

    /** {@return all terms} */
    public List<Term> terms() {
        return index.guidance().terms().all();
    }

    /**
     * Finds what is known of a term.
     *
     * @param word the term to avoid, or the preferred one
     * @return the entry, if there is one
     */
    public Optional<Term> find(String word) {
        return index.guidance().terms().find(word);
    }

    /**
     * Says in our words why a term is preferred; what a source says of it is in {@link Term#reason()}.
     *
     * @param term the term
     * @param language the language wanted
     * @return the reason and the language it is in, if we wrote one
     */
    public Optional<LocalizedText> reason(Term term, LanguageTag language) {
        return index.texts().find(term.reasonKey(), language);
    }

    /**
     * Looks through a text for terms to avoid: for those who write safety pages, articles or reports.
     *
     * <p>A term is found as whole words, whatever its letter case, its hyphens and spaces, and in the plural.
     * A quotation or the title of a law may need an old term: what is found is advice, no error.
     *
     * @param text the text
     * @return what was found, in the order of the text; of terms that overlap, the longest
     */
    public List<TermFinding> review(String text) {
        Map<String, Term> byPhrase = new HashMap<>();
        for (Term term : terms()) {
            term.avoid().forEach(phrase -> byPhrase.put(Keys.normalize(phrase), term));
        }
        if (byPhrase.isEmpty()) {
            return List.of();
        }
        List<TermFinding> findings = new ArrayList<>();
        Matcher matcher = pattern().matcher(text);
        while (matcher.find()) {
            Term term = byPhrase.get(Keys.normalize(matcher.group(1)));
            if (term != null) {
                findings.add(new TermFinding(term, matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return List.copyOf(findings);
    }

    /** Longer phrases first, or a shorter one within would be found in their place. */
    private Pattern pattern() {
        String phrases = terms().stream()
                .flatMap(term -> term.avoid().stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Terminology::words)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + phrases + ")(?:s|es)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words(String phrase) {
        return GAP.splitAsStream(phrase).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00A0\\p{Pd}]+"));
    }
}
