package org.safetyresources.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one source of the data, read without any help from the library that is tested against it. */
final class FactSheet {

    private static final String MARKS = "¹²³⁴⁵⁶⁷";
    private static final Pattern DEFINITION = Pattern.compile("([^:]+)([" + MARKS + "]): (.+)");
    private static final Pattern FOOTNOTE = Pattern.compile("([" + MARKS + "]) (.+)");

    private final List<String> lines;

    private FactSheet(List<String> lines) {
        this.lines = lines;
    }

    static FactSheet read() {
        try {
            return new FactSheet(Files.readAllLines(Path.of("src/test/resources/know-the-threat-fact-sheet.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A definition as its line prints it. */
    record Printed(int footnote, String name, String definition) {}

    /** All words: white space collapsed, the marks of footnotes removed, nothing else. */
    String words() {
        return collapse(String.join(" ", lines).replaceAll("[" + MARKS + "]", ""));
    }

    /** The words before the footnotes and the two lists of addresses. */
    String body() {
        List<String> body = lines.stream()
                .takeWhile(line -> !FOOTNOTE.matcher(line).matches())
                .toList();
        return new FactSheet(body).words();
    }

    /** The text that begins with those words, as far as the end of its sentence. */
    String sentence(String beginning) {
        Matcher found =
                Pattern.compile(Pattern.quote(beginning) + ".*?\\.(?= |$)").matcher(words());
        if (!found.find()) {
            throw new IllegalArgumentException("The sheet has no sentence that begins with " + beginning);
        }
        return found.group();
    }

    List<Printed> definitions() {
        return lines.stream()
                .map(DEFINITION::matcher)
                .filter(Matcher::matches)
                .map(m -> new Printed(number(m.group(2)), collapse(m.group(1)), collapse(m.group(3))))
                .toList();
    }

    /** What stands in each footnote after its mark. */
    Map<Integer, String> footnotes() {
        Map<Integer, String> footnotes = new LinkedHashMap<>();
        lines.stream()
                .map(FOOTNOTE::matcher)
                .filter(Matcher::matches)
                .forEach(m -> footnotes.put(number(m.group(1)), collapse(m.group(2))));
        return footnotes;
    }

    List<String> find(String regex) {
        return Pattern.compile(regex)
                .matcher(words())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int number(String mark) {
        return MARKS.indexOf(mark) + 1;
    }

    private static String collapse(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
