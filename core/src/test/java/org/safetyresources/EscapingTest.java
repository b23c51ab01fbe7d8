package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.StepSection;
import org.safetyresources.query.GroupReason;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.MarkdownRenderer;

/** Every code point, wherever it stands in a text, is read back by a parser as it was, or as U+FFFD. */
class EscapingTest {

    private static final int PLANES = 17;
    private static final int PLANE = 0x10000;
    private static final int RUN = 64;
    private static final int DOCUMENT = 0x2000;

    private static final Parser COMMONMARK = Parser.builder().build();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 14, 15, 16})
    void everyCodePointAloneIsReadBack(int plane) {
        check(plane, 1, Character::toString);
    }

    /** Nothing is assigned in these planes; many code points share a text. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void everyCodePointOfAnEmptyPlaneIsReadBack(int plane) {
        check(plane, RUN, Character::toString);
    }

    /** Where a text begins matters most for what may begin a block of Markdown. */
    @ParameterizedTest
    @ValueSource(strings = {"? x", "1? x", " ? ", "\uD800?"})
    void everyCodePointIsReadBackWhereATextBegins(String neighbours) {
        check(0, 1, c -> neighbours.replace("?", Character.toString(c)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?b", "<?&#", "\\?*[?]("})
    void everyCodePointIsReadBackBetweenNeighbours(String neighbours) {
        for (int plane = 0; plane < PLANES; plane++) {
            check(plane, RUN, c -> neighbours.replace("?", Character.toString(c)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "\"?>&?;'? "})
    void everyCodePointIsReadBackFromAnAttribute(String neighbours) {
        for (int plane = 0; plane < PLANES; plane++) {
            List<String> texts = texts(plane, RUN, c -> neighbours.replace("?", Character.toString(c)));
            String html = HtmlRenderer.create().render(spoken(texts));

            assertThat(Jsoup.parse(html).select("a").eachAttr("aria-label"))
                    .isEqualTo(
                            texts.stream().map(text -> "Phone " + decoded(text)).toList());
        }
    }

    private static void check(int plane, int run, IntFunction<String> text) {
        List<String> texts = texts(plane, run, text);
        for (int from = 0; from < texts.size(); from += DOCUMENT) {
            List<String> part = texts.subList(from, Math.min(texts.size(), from + DOCUMENT));
            List<String> expected = part.stream().map(EscapingTest::decoded).toList();
            SafetyPage page = HostilePage.with(
                    "Steps",
                    LanguageTag.ENGLISH,
                    List.of(new StepSection(SectionKind.STEPS, "Steps", Passages.english(part))));
            String html = HtmlRenderer.create().render(page);
            String markdown = MarkdownRenderer.create().render(page);

            assertThat(html.codePoints().noneMatch(c -> c != '\n' && isForbidden(c)))
                    .isTrue();
            assertThat(markdown.codePoints().noneMatch(c -> c != '\n' && isForbidden(c)))
                    .isTrue();
            assertThat(fromHtml(html)).isEqualTo(expected);
            assertThat(fromMarkdown(markdown)).isEqualTo(expected);
        }
    }

    private static List<String> texts(int plane, int run, IntFunction<String> text) {
        List<String> texts = new ArrayList<>();
        for (int first = plane * PLANE; first < (plane + 1) * PLANE; first += run) {
            StringBuilder joined = new StringBuilder();
            IntStream.range(first, first + run).forEach(c -> joined.append(text.apply(c)));
            texts.add(joined.toString());
        }
        return texts;
    }

    /** What the parser is to read: written without a look at the renderers. */
    private static String decoded(String text) {
        return text.codePoints()
                .map(c -> isForbidden(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Controls, surrogates, separators of lines, noncharacters and formats but for the joiners. */
    private static boolean isForbidden(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean joiner = c == 0x200C || c == 0x200D;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joiner;
            default -> noncharacter;
        };
    }

    private static List<String> fromHtml(String html) {
        org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setTrackErrors(1);
        Document document = parser.parseInput("<!DOCTYPE html><title>t</title>" + html, "");
        assertThat(parser.getErrors()).isEmpty();
        List<String> texts = new ArrayList<>();
        for (Element step : document.select("section > ul > li")) {
            assertThat(step.childNodeSize()).isEqualTo(1);
            texts.add(((TextNode) step.childNode(0)).getWholeText());
        }
        return texts;
    }

    private static List<String> fromMarkdown(String markdown) {
        List<String> texts = new ArrayList<>();
        COMMONMARK.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(ListItem item) {
                assertThat(item.getFirstChild()).isInstanceOf(Paragraph.class).isSameAs(item.getLastChild());
                StringBuilder text = new StringBuilder();
                for (Node node = item.getFirstChild().getFirstChild(); node != null; node = node.getNext()) {
                    assertThat(node).isInstanceOf(Text.class);
                    text.append(((Text) node).getLiteral());
                }
                texts.add(text.toString());
            }
        });
        return texts;
    }

    private static SafetyPage spoken(List<String> texts) {
        List<ChannelSection.Contact> contacts = texts.stream()
                .map(text -> new ChannelSection.Contact(
                        "Phone", "55", Optional.of(text), "tel:55", Optional.empty(), List.of(), Optional.empty()))
                .toList();
        ChannelSection.Channel channel =
                new ChannelSection.Channel("id", "Line", Optional.empty(), Optional.empty(), contacts, List.of());
        ChannelSection.Group group =
                new ChannelSection.Group("id", GroupReason.SERVES_COUNTRY, Optional.empty(), List.of(channel));
        return HostilePage.with(
                "Channels",
                LanguageTag.ENGLISH,
                List.of(new ChannelSection(SectionKind.REPORT, "Report", List.of(), List.of(group))));
    }
}
