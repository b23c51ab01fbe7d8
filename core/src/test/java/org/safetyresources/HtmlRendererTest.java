package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SectionKind;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

/** HTML is well-formed, has the outline and the order of the view model, and nothing that runs. */
class HtmlRendererTest {

    private static final PageRequest ASKING = PageRequest.forCountry("GB")
            .withHostChannel(HostChannel.of("Report this chat", "/report?a=b&c=d"))
            .withPageAt("/help")
            .leavingTo("https://example.org/weather");

    private static SafetyCatalog catalog;
    private static SafetyCatalog contacts;

    @BeforeAll
    static void load(@TempDir Path sample, @TempDir Path contactPack) {
        catalog = SamplePack.load(sample);
        contacts = ContactPack.load(contactPack);
    }

    static List<Fragment> fragments() {
        return Stream.of(
                        Stream.of(ASKING, ASKING.inLanguage("cy")),
                        Stream.of(Audience.values()).map(ASKING::forAudience))
                .flatMap(requests -> requests)
                .<Fragment>flatMap(request -> Stream.of(
                        catalog.page(request),
                        catalog.prompt(request),
                        contacts.page(request),
                        catalog.definition("picture-blackmail", request.language()),
                        catalog.glossary(request.language())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void theHtmlIsWellFormed(Fragment fragment) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput(HtmlRenderer.standalone().render(fragment), "");
        assertThat(parser.getErrors()).isEmpty();

        String html = HtmlRenderer.create().render(fragment);
        assertThat(html).startsWith("<section class=\"sr-fragment ").endsWith("</section>\n");
        assertThat(Jsoup.parseBodyFragment(html).body().children()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void everySectionOfTheViewModelIsASectionInTheSameOrderUnderItsHeading(Fragment fragment) {
        Element root = parse(fragment).expectFirst("section");

        assertThat(root.select("> h2.sr-title").eachText()).containsExactly(fragment.title());
        assertThat(root.select("> p.sr-notice").eachText()).isEqualTo(fragment.notices());
        assertThat(root.select("> section > h3").eachText())
                .isEqualTo(
                        fragment.sections().stream().map(PageSection::heading).toList());
        assertThat(root.select("> section").eachAttr("class"))
                .isEqualTo(fragment.sections().stream()
                        .map(section -> "sr-section sr-" + section.kind().code())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void nothingRunsAndNothingIsStyledOrLoaded(Fragment fragment) {
        for (Element element : parse(fragment).getAllElements()) {
            assertThat(element.normalName())
                    .isNotIn("script", "style", "link", "img", "iframe", "object", "embed", "form", "base", "svg");
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .isSubsetOf("class", "id", "lang", "dir", "href", "value", "aria-label", "aria-labelledby");
        }
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void everyLinkIsOfASafeKind(Fragment fragment) {
        assertThat(parse(fragment).select("a").eachAttr("href"))
                .allMatch(link -> link.matches("(?:https://|tel:[+0-9]|sms:[+0-9]|mailto:|/[a-z]).*"));
    }

    @Test
    void everySectionIsLabelledByItsHeadingAlsoBesideAPromptInOneDocument() {
        Document document = Jsoup.parse(Stream.of(
                        catalog.page(ASKING),
                        catalog.prompt(ASKING),
                        catalog.definition("false-friend", LanguageTag.ENGLISH),
                        catalog.glossary(LanguageTag.ENGLISH))
                .map(HtmlRenderer.create()::render)
                .reduce("", String::concat));

        assertThat(document.select("[id]").eachAttr("id")).hasSize(16).doesNotHaveDuplicates();
        assertThat(document.select("section.sr-section")).hasSize(16).allSatisfy(section -> {
            Element heading = document.expectFirst("#" + section.attr("aria-labelledby"));
            assertThat(heading.parent()).isSameAs(section);
            assertThat(heading.normalName()).isEqualTo("h3");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theOutlineBeginsAtTheLevelAskedForAndSkipsNone(int level) {
        Document document = Jsoup.parse(HtmlRenderer.ofHeadingLevel(level).render(catalog.page(ASKING)));
        List<Integer> levels = document.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(level, level + 1).contains(level + 2);
        assertThat(levels.subList(1, levels.size())).containsOnly(level + 1, level + 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 5, 6, 7})
    void aLevelWithoutRoomForTheHeadingsBelowIsRefused(int level) {
        String message = "A title of level " + level + " is not possible; use 1 to 4";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.ofHeadingLevel(level))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkdownRenderer.ofHeadingLevel(level))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "ar, rtl", "he, rtl", "fa, rtl", "ur, rtl", "pa-Arab, rtl", "ar-Latn, ltr", "ja, ltr"})
    void languageAndDirectionStandOnTheFragmentAndWhereAQuotationChangesThem(String language, String direction) {
        Document document = Jsoup.parse(HtmlRenderer.standalone()
                .render(HostilePage.with(
                        "title",
                        LanguageTag.of(language),
                        List.of(new NoticeSection(
                                SectionKind.ABOUT,
                                "about",
                                List.of(Passages.in(LanguageTag.of(language), "notice")))))));

        assertThat(document.select("html, section.sr-fragment")).hasSize(2).allSatisfy(element -> {
            assertThat(element.attr("lang")).isEqualTo(language);
            assertThat(element.attr("dir")).isEqualTo(direction);
        });
        assertThat(document.select("[lang]")).hasSize(2);
    }

    @Test
    void aQuotationInAnotherLanguageSaysSoAndANumberRunsLeftToRightInAnyLanguage() {
        Fragment card = HostilePage.everyFragment("word", "tel:112").get(2);
        Fragment page = HostilePage.of("word", "tel:112");

        assertThat(parse(card).select("blockquote").eachAttr("lang")).containsExactly("ar");
        assertThat(parse(card).select("blockquote").eachAttr("dir")).containsExactly("rtl");
        assertThat(parse(page).select("blockquote[lang]")).isEmpty();
        assertThat(parse(page).select("a > bdi").eachAttr("dir")).containsExactly("ltr");
        assertThat(parse(page).select("bdi.sr-address").eachAttr("dir")).containsExactly("ltr");
    }

    @Test
    void aNumberIsSpokenInPlaceOfWhatIsShownAndAnAddressIsReadAsItIs() {
        Element report = parse(catalog.page(PageRequest.forCountry("US"))).expectFirst(".sr-report");

        assertThat(report.select("a").get(0).outerHtml())
                .isEqualTo("<a class=\"sr-link\" href=\"tel:+15555550111\""
                        + " aria-label=\"Phone 1 5 5 5, 5 5 5, 0 1 1 1\"><bdi dir=\"ltr\">555-555-0111</bdi></a>");
        assertThat(report.select("a").get(1).outerHtml())
                .isEqualTo("<a class=\"sr-link\" href=\"https://example.org/us/report\">example.org/us/report</a>");
    }

    @Test
    void aWholeDocumentHoldsTheStylesheetAndSendsNoReferrer() {
        Document document = Jsoup.parse(HtmlRenderer.standalone().render(catalog.page(ASKING)));

        assertThat(HtmlRenderer.standalone().render(catalog.page(ASKING))).startsWith("<!DOCTYPE html>\n<html lang=");
        assertThat(document.title()).isEqualTo(catalog.page(ASKING).title());
        assertThat(document.expectFirst("meta[charset]").attr("charset")).isEqualTo("utf-8");
        assertThat(document.select("meta[name=referrer]").eachAttr("content")).containsExactly("no-referrer");
        assertThat(document.select("meta[name=viewport]").eachAttr("content"))
                .containsExactly("width=device-width, initial-scale=1");
        assertThat(document.expectFirst("style").data().strip())
                .isEqualTo(HtmlRenderer.stylesheet().strip());
        assertThat(document.select("link, script")).isEmpty();
        assertThat(document.select("body.sr-body > main > section.sr-page > h1"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/sr.css?v=1&w=2", "https://example.org/sr.css"})
    void aWholeDocumentMayLinkToAStylesheet(String url) {
        Document document = Jsoup.parse(HtmlRenderer.standalone(url).render(catalog.page(ASKING)));

        assertThat(document.select("link[rel=stylesheet]").eachAttr("href")).containsExactly(url);
        assertThat(document.select("style")).isEmpty();
    }

    @Test
    void theLinkOutOfThePageComesFirstAndTheLinkToThePageLast() {
        assertThat(parse(catalog.page(ASKING)).select("section.sr-page > p.sr-leave:first-child > a"))
                .extracting(Element::text, link -> link.attr("href"))
                .containsExactly(tuple("Leave this page quickly", "https://example.org/weather"));
        assertThat(parse(catalog.prompt(ASKING)).select("section.sr-prompt > p.sr-more:last-child > a"))
                .extracting(Element::text, link -> link.attr("href"))
                .containsExactly(tuple("See all the help for United Kingdom", "/help"));
    }

    @Test
    void aTeensDefinitionsAreFoldedAndAnAdultsAreNot() {
        Element folded = parse(catalog.page(ASKING.forAudience(Audience.TEEN))).expectFirst(".sr-definitions");

        assertThat(folded.select("> details.sr-folded > summary").eachText())
                .containsExactly("Show the official words");
        assertThat(folded.select("details > .sr-definition")).hasSize(4);
        assertThat(folded.select("details[open]")).isEmpty();
        assertThat(parse(catalog.page(ASKING.forAudience(Audience.PARENT))).select("details"))
                .isEmpty();
    }

    @Test
    void aDefinitionCardNamesTheThreatOnceAndTheGlossaryEach() {
        Element card =
                parse(catalog.definition("blackmail", LanguageTag.ENGLISH)).expectFirst(".sr-definition-card");
        Element glossary = parse(catalog.glossary(LanguageTag.ENGLISH)).expectFirst(".sr-glossary");

        assertThat(card.select("h2").text()).isEqualTo("Picture Blackmail");
        assertThat(card.select("h4")).isEmpty();
        assertThat(card.select("blockquote").eachText())
                .containsExactly("Made-up words that define blackmail. [1] (footnote 1: [2])");
        assertThat(card.select("ol.sr-source-list > li").eachAttr("value")).containsExactly("1", "2");
        assertThat(glossary.select("h4.sr-term").eachText())
                .containsExactly("Online harm (OH)", "Picture Blackmail", "Money Blackmail", "False Friend");
        assertThat(glossary.select("blockquote")).hasSize(5);
    }

    @Test
    void fragmentsOfOneDocumentShareNoIds() {
        String document = List.of(
                        catalog.page(ASKING),
                        catalog.prompt(ASKING),
                        catalog.glossary(LanguageTag.ENGLISH),
                        catalog.definition("blackmail", LanguageTag.ENGLISH),
                        catalog.definition("false-friend", LanguageTag.ENGLISH))
                .stream()
                .map(HtmlRenderer.create()::render)
                .collect(Collectors.joining());

        assertThat(Jsoup.parse(document).select("[id]").eachAttr("id"))
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTermAndAQuotationStateTheirLanguageWhereThePageIsInAnother() {
        LanguageTag arabic = LanguageTag.of("ar");
        DefinitionSection section = new DefinitionSection(
                SectionKind.DEFINITIONS,
                "heading",
                List.of(),
                Optional.empty(),
                List.of(new DefinitionSection.Definition(
                        "grooming",
                        "Grooming",
                        LanguageTag.ENGLISH,
                        List.of(new DefinitionSection.Quoted("words", LanguageTag.ENGLISH, 1, Optional.empty())))));
        Document page = parse(HostilePage.with("title", arabic, List.of(section)));

        assertThat(page.select("section.sr-page[lang=ar][dir=rtl]")).hasSize(1);
        assertThat(page.select("h4.sr-term[lang=en][dir=ltr], blockquote[lang=en][dir=ltr]"))
                .hasSize(2);
    }

    @Test
    void aWriterGetsWhatAStringGetsAndItsFaultIsPassedOn() throws IOException {
        StringWriter out = new StringWriter();
        HtmlRenderer.create().render(catalog.page(ASKING), out);

        assertThat(out.toString()).isEqualTo(HtmlRenderer.create().render(catalog.page(ASKING)));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () -> HtmlRenderer.create().render(catalog.page(ASKING), new TextRendererTest.BrokenWriter()))
                .withMessage("disk full");
    }

    @Test
    void theAddressOfTheHostsChannelIsWrittenWhereThereAreNoLinks() {
        assertThat(TextRenderer.create().render(catalog.prompt(ASKING)))
                .contains("  Online form: Report this chat\n    /report?a=b&c=d\n")
                .contains("\nSee all the help for United Kingdom: /help\n");
    }

    private static Document parse(Fragment fragment) {
        return Jsoup.parse(HtmlRenderer.create().render(fragment));
    }
}
