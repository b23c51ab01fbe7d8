package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Fact;
import org.safetyresources.model.Figure;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.ThreatDefinition;

/** Every number in the body of the fact sheet is in the data, and every number of the data is in the sheet. */
class FactSheetFiguresTest {

    private static final FactSheet SHEET = FactSheet.read();
    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    private static final Pattern NUMBER = Pattern.compile("(?:(over|more than) )?\\b([0-9][0-9.,]*)( million)?\\b");
    private static final Pattern NUMBER_IN_WORDS = Pattern.compile(
            "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|half"
                    + "|second|third|fourth|fifth)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD =
            Pattern.compile("(?:each|every|last|this) year|in just the past \\w+ years", Pattern.CASE_INSENSITIVE);

    static List<Figure> figures() {
        return CATALOG.publications().facts().stream()
                .flatMap(f -> f.figures().stream())
                .toList();
    }

    static List<Fact> facts() {
        return CATALOG.publications().facts();
    }

    /** The body without the six definitions, whose numbers ("18", "one or more") are quoted with them. */
    private static String body() {
        String body = SHEET.body();
        for (ThreatDefinition threat : CATALOG.threats()) {
            assertThat(body).contains(threat.definition().text());
            body = body.replace(threat.definition().text(), "");
        }
        return body;
    }

    @Test
    void everyNumberInDigitsIsTheFigureOfAFact() {
        assertThat(find(NUMBER, body()))
                .hasSizeGreaterThan(4)
                .containsExactlyInAnyOrderElementsOf(
                        figures().stream().map(Figure::asPrinted).toList());
    }

    @Test
    void everyNumberInWordsIsInThePeriodOrStatementOfAFact() {
        List<String> said = facts().stream()
                .flatMap(fact -> Stream.concat(fact.period().stream(), Stream.of(statement(fact))))
                .flatMap(text -> find(NUMBER_IN_WORDS, text).stream())
                .toList();

        assertThat(find(NUMBER_IN_WORDS, body()))
                .containsExactlyInAnyOrder("three", "second")
                .isSubsetOf(said);
    }

    @Test
    void everyPeriodIsThePeriodOfAFactAndNoOther() {
        Set<String> periods = new TreeSet<>();
        facts().forEach(fact -> fact.period().ifPresent(periods::add));

        assertThat(new TreeSet<>(find(PERIOD, body()))).isEqualTo(periods);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theValueOfAFigureIsWhatItPrints(Figure figure) {
        Matcher printed = NUMBER.matcher(figure.asPrinted());
        assertThat(printed.matches()).isTrue();
        BigDecimal value = new BigDecimal(printed.group(2).replace(",", ""));
        long units = value.movePointRight(printed.group(3) == null ? 0 : 6).longValueExact();

        assertThat(figure.value()).isEqualTo(units);
        assertThat(figure.bound()).isEqualTo(printed.group(1) == null ? Figure.Bound.EXACT : Figure.Bound.OVER);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theFiguresOfAFactComeInTheOrderOfTheSheet(Fact fact) {
        assertThat(fact.figures().stream()
                        .map(figure -> SHEET.words().indexOf(figure.asPrinted()))
                        .toList())
                .doesNotContain(-1)
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theStatementGivesEachFigureAsPrintedAndNoOtherNumber(Fact fact) {
        assertThat(find(NUMBER, statement(fact)))
                .containsExactlyInAnyOrderElementsOf(
                        fact.figures().stream().map(Figure::asPrinted).toList());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aPeriodWithoutAYearIsShownWithTheWordsThatTheDocumentHasNoDate(Fact fact) {
        boolean undated = fact.period().isPresent()
                && CATALOG.publications().source(fact.source()).year().isEmpty();

        assertThat(statement(fact).toLowerCase(Locale.ROOT).contains("the document has no date"))
                .isEqualTo(undated);
    }

    private static String statement(Fact fact) {
        return CATALOG.languages()
                .findText(fact.statementKey(), LanguageTag.ENGLISH)
                .orElseThrow()
                .text();
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
