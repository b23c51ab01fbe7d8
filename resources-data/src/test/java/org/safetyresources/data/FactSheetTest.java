package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Fact;
import org.safetyresources.model.FactKind;
import org.safetyresources.model.Footnote;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Quotation;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.model.WebForm;

/** The data holds what the fact sheet prints, and says nothing in its name that it does not print. */
class FactSheetTest {

    private static final FactSheet SHEET = FactSheet.read();
    private static final SafetyCatalog CATALOG = SafetyCatalog.load();
    private static final String SOURCE = "dhs-know-the-threat";
    private static final String SHEET_DOCUMENT = "doc-dhs-know-the-threat";

    /** Printed with the look of an address, but not as one to go to; each stands elsewhere in the data. */
    private static final Map<String, String> NOT_ADDRESSES = Map.of(
            "SchoolSafety.gov", "the name of a resource",
            "missingkids.org", "part of the citation in footnote 7");

    static List<Quotation> quotations() {
        return Stream.concat(
                        CATALOG.threats().stream()
                                .flatMap(t -> Stream.concat(Stream.of(t.definition()), t.context().stream())),
                        CATALOG.terminology().terms().stream().flatMap(term -> term.reason().stream()))
                .toList();
    }

    static List<FactSheet.Printed> definitions() {
        return SHEET.definitions();
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void everyQuotationFromTheSheetStandsInItWordForWord(Quotation quotation) {
        assertThat(quotation.source()).isEqualTo(SOURCE);
        assertThat(quotation.language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(SHEET.words()).contains(quotation.text());
    }

    @Test
    void theSheetDefinesSixFormsAndTheDataHoldsNoOtherBesideTheGeneralOne() {
        assertThat(definitions()).hasSize(6);
        assertThat(CATALOG.threats().stream().map(ThreatDefinition::name))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                definitions().stream().map(FactSheet.Printed::name),
                                Stream.of("Online child sexual exploitation and abuse (CSEA)"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void eachFormIsNamedAndDefinedByItsWholeLine(FactSheet.Printed printed) {
        ThreatDefinition threat = CATALOG.threats().stream()
                .filter(t -> t.name().equals(printed.name()))
                .findFirst()
                .orElseThrow();

        assertThat(threat.definition().text()).isEqualTo(printed.definition());
        assertThat(threat.definition().footnote().map(Footnote::number)).contains(printed.footnote());
    }

    @Test
    void theGeneralFormIsDefinedAndExplainedByWholeSentences() {
        ThreatDefinition general = CATALOG.threat("online-csea");

        assertThat(SHEET.words()).containsIgnoringCase(general.name());
        assertThat(SHEET.sentence("DHS is a global leader"))
                .endsWith("—" + general.definition().text());
        assertThat(general.context().stream().map(Quotation::text))
                .containsExactly(SHEET.sentence("A child may be coerced"), SHEET.sentence("Children may also be"));
    }

    @Test
    void everyAddressOfTheSheetIsInTheDataAsPrintedAndNoOther() {
        Set<String> printed =
                new TreeSet<>(SHEET.find("(?<![\\w.])(?:https?://)?(?:\\w+\\.)+(?:gov|org)\\b[^\\s<>)*:]*"));
        assertThat(printed).hasSizeGreaterThan(4).containsAll(NOT_ADDRESSES.keySet());
        printed.removeAll(NOT_ADDRESSES.keySet());

        Set<String> held = new TreeSet<>(
                CATALOG.resources().stream().map(HelpResource::display).toList());
        held.addAll(displays(WebForm.class));
        assertThat(held).isEqualTo(printed);
    }

    @Test
    void whatOnlyLooksLikeAnAddressIsInTheDataToo() {
        assertThat(CATALOG.resources().stream().map(HelpResource::name)).contains("SchoolSafety.gov");
        assertThat(CATALOG.publications()
                        .source("ncmec-cybertipline-data")
                        .citation()
                        .orElseThrow())
                .contains("missingkids.org");
    }

    @Test
    void anAddressLeadsWhereItSays() {
        CATALOG.resources().forEach(r -> assertThat(r.url()).isIn(r.display(), "https://" + r.display()));
        contacts(WebForm.class)
                .forEach(form -> assertThat(form.url()).isIn(form.display(), "https://" + form.display()));
    }

    @Test
    void everyPhoneNumberOfTheSheetIsInTheDataAsPrintedAndNoOther() {
        List<String> printed = SHEET.find("\\b\\d-\\d{3}-\\d{3}-\\w{4}(?: \\(\\d+\\))?|(?<=call )\\d{2,6}\\b");
        assertThat(printed).hasSize(2);
        assertThat(displays(Phone.class)).containsExactlyInAnyOrderElementsOf(printed);
    }

    @Test
    void everyResourceIsNamedInTheSheet() {
        for (HelpResource resource : CATALOG.resources()) {
            assertThat(resource.source()).isEqualTo(SOURCE);
            for (String part : resource.name().split(": ", 2)) {
                assertThat(SHEET.words()).as(resource.name()).containsIgnoringCase(part);
            }
        }
    }

    @Test
    void everyFootnoteOfTheSheetIsCitedUnderItsNumberAndNoOther() {
        Map<Integer, String> printed = new TreeMap<>(SHEET.footnotes());
        assertThat(printed.keySet()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        // Footnote 1 gives the reason for a term before its citation.
        String reason = CATALOG.terminology()
                        .find("child sexual abuse material")
                        .flatMap(Term::reason)
                        .orElseThrow()
                        .text()
                + " ";
        printed.compute(1, (number, text) -> text == null ? "" : text.replace(reason, ""));

        Map<Integer, String> cited = new TreeMap<>();
        footnotes((number, source) -> assertThat(cited.put(number, citation(source)))
                .as("footnote %d has one source", number)
                .isIn(null, citation(source)));
        assertThat(cited).isEqualTo(printed);
    }

    @Test
    void everySourceWithACitationIsUsedByAFootnote() {
        Set<String> used = new TreeSet<>();
        footnotes((number, source) -> used.add(source));

        assertThat(CATALOG.publications().sources().stream()
                        .filter(source -> source.citation().isPresent())
                        .map(source -> source.id()))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @CsvSource({
        "financial sextortion, financial-sextortion-of-teenage-boys, financial-sextortion",
        "grooming tactics, changing-grooming-tactics, grooming",
        "livestreaming sexual abuse, more-livestreamed-abuse, livestreaming-csea",
        "artificial intelligence to generate CSAM, ai-used-to-make-csam, generative-ai-csam",
    })
    void eachDevelopmentThatDhsSeesIsAFact(String printed, String fact, String threat) {
        assertThat(SHEET.sentence("DHS is seeing").split(";"))
                .hasSize(4)
                .anySatisfy(d -> assertThat(d).contains(printed));
        assertThat(CATALOG.publications().fact(fact).kind()).isEqualTo(FactKind.DEVELOPMENT);
        assertThat(CATALOG.publications().fact(fact).about()).containsExactlyInAnyOrder(threat, "dhs");
    }

    @ParameterizedTest
    @CsvSource({
        "not only responding to this growing crime but also investing in prevention, dhs-response-and-prevention",
        "in-person presentations and online tools, know2protect-talks-and-tools",
        "digital forensic tools to identify victims, dhs-digital-forensic-tools",
        "reducing the exposure of horrific content, dhs-tools-spare-staff",
        "victim-centered approach, dhs-victim-centered-approach",
    })
    void eachPracticeOfDhsIsAFact(String printed, String fact) {
        assertThat(SHEET.words().replace(",", "")).contains(printed);
        assertThat(CATALOG.publications().fact(fact).kind()).isEqualTo(FactKind.PRACTICE);
        assertThat(CATALOG.publications().fact(fact).about()).contains("dhs");
    }

    @Test
    void everyOrganizationOfTheSheetIsInTheDataAndNoOther() {
        Set<String> initials = new TreeSet<>(SHEET.find("(?<=\\()[A-Z]{3,}(?=\\))|\\bDHS\\b|\\w+®"));
        initials.removeAll(
                CATALOG.threats().stream().flatMap(t -> t.shortForms().stream()).toList());

        assertThat(CATALOG.publications().organizations().stream()
                        .flatMap(o -> Stream.concat(o.shortForms().stream(), o.mark().stream())))
                .containsExactlyInAnyOrderElementsOf(initials);
        assertThat(SHEET.words())
                .contains(
                        CATALOG.publications().organization("HSI").name(),
                        CATALOG.publications().organization("NCMEC").name(),
                        CATALOG.publications().organization("Know2Protect®").name());
    }

    @Test
    void ourStatementsAreOurOwnWords() {
        for (Fact fact : CATALOG.publications().facts()) {
            String statement = words(CATALOG.languages()
                    .findText(fact.statementKey(), LanguageTag.ENGLISH)
                    .orElseThrow()
                    .text());
            List<String> words = Arrays.asList(statement.split(" ", -1));
            List<String> runs = new ArrayList<>();
            IntStream.rangeClosed(0, words.size() - 8)
                    .forEach(i -> runs.add(String.join(" ", words.subList(i, i + 8))));
            assertThat(runs).as(fact.id()).isNotEmpty().noneMatch(words(SHEET.words())::contains);
        }
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} ]", "");
    }

    private static String citation(String source) {
        return CATALOG.publications().source(source).citation().orElseThrow();
    }

    private static void footnotes(BiConsumer<Integer, String> to) {
        Stream.concat(
                        quotations().stream().flatMap(q -> q.footnote().stream()),
                        CATALOG.publications().facts().stream().flatMap(f -> f.footnote().stream()))
                .forEach(footnote -> to.accept(footnote.number(), footnote.source()));
    }

    /** The contacts that the data says are printed in the sheet. */
    private static <T extends ContactMethod> List<T> contacts(Class<T> type) {
        Map<String, T> byDisplay = new HashMap<>();
        CATALOG.channels().stream()
                .flatMap(channel -> channel.contacts().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(contact -> contact.evidence().contains(SHEET_DOCUMENT))
                .forEach(contact -> byDisplay.put(contact.display(), contact));
        return List.copyOf(byDisplay.values());
    }

    private static List<String> displays(Class<? extends ContactMethod> type) {
        return contacts(type).stream().map(ContactMethod::display).toList();
    }
}
