package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.Fragment;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Markup in any text of any fragment stays a text, whoever reads what was rendered. */
class HostileTextTest {

    private static final String LINK = "https://example.org/safe";

    /** Most from the XSS filter evasion cheat sheet of OWASP, the rest against Markdown and terminals. */
    static Stream<String> hostile() {
        return Stream.of(
                "<SCRIPT SRC=https://cdn.jsdelivr.net/gh/Moksh45/host-xss.rocks/index.js></SCRIPT>",
                "javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/\"`/+/onmouseover=1/+/[*/[]/+alert(42);//'>",
                "<IMG SRC=\"javascript:alert('XSS');\">",
                "<IMG SRC=JaVaScRiPt:alert('XSS')>",
                "<IMG SRC=`javascript:alert(\"RSnake says, 'XSS'\")`>",
                "\\<a onmouseover=\"alert(document.cookie)\"\\>xxs link\\</a\\>",
                "<IMG \"\"\"><SCRIPT>alert(\"XSS\")</SCRIPT>\"\\>",
                "<IMG SRC=javascript:alert(String.fromCharCode(88,83,83))>",
                "<IMG SRC=# onmouseover=\"alert('xxs')\">",
                "<IMG SRC=/ onerror=\"alert(String.fromCharCode(88,83,83))\"></img>",
                "<img src=x onerror=\"&#0000106&#0000097&#0000118&#0000097\">",
                "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)",
                "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A",
                "<IMG SRC=\"jav\tascript:alert('XSS');\">",
                "<IMG SRC=\"jav&#x09;ascript:alert('XSS');\">",
                "<IMG SRC=\"jav&#x0A;ascript:alert('XSS');\">",
                "<IMG SRC=java\0script:alert(\"XSS\")>",
                "<IMG SRC=\" &#14; javascript:alert('XSS');\">",
                "<SCRIPT/XSS SRC=\"http://xss.rocks/xss.js\"></SCRIPT>",
                "<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=alert(\"XSS\")>",
                "<<SCRIPT>alert(\"XSS\");//\\<</SCRIPT>",
                "<SCRIPT SRC=http://xss.rocks/xss.js?< B >",
                "<SCRIPT SRC=//xss.rocks/.j>",
                "<IMG SRC=\"`<javascript:alert>`('XSS')\"",
                "\\\";alert('XSS');//",
                "</script><script>alert('XSS');</script>",
                "</TITLE><SCRIPT>alert(\"XSS\");</SCRIPT>",
                "<INPUT TYPE=\"IMAGE\" SRC=\"javascript:alert('XSS');\">",
                "<BODY BACKGROUND=\"javascript:alert('XSS')\">",
                "<STYLE>li {list-style-image: url(\"javascript:alert('XSS')\");}</STYLE><UL><LI>XSS</br>",
                "<svg/onload=alert('XSS')>",
                "<LINK REL=\"stylesheet\" HREF=\"javascript:alert('XSS');\">",
                "<XSS STYLE=\"xss:expression(alert('XSS'))\">",
                "¼script¾alert(¢XSS¢)¼/script¾",
                "<META HTTP-EQUIV=\"refresh\" CONTENT=\"0;url=data:text/html base64,PHNjcmlwdD4\">",
                "<IFRAME SRC=\"javascript:alert('XSS');\"></IFRAME>",
                "<TABLE><TD BACKGROUND=\"javascript:alert('XSS')\">",
                "<DIV STYLE=\"width: expression(alert('XSS'));\">",
                "<!--[if gte IE 4]><SCRIPT>alert('XSS');</SCRIPT><![endif]-->",
                "<BASE HREF=\"javascript:alert('XSS');//\">",
                "<OBJECT TYPE=\"text/x-scriptlet\" DATA=\"http://xss.rocks/scriptlet.html\"></OBJECT>",
                "<EMBED SRC=\"data:image/svg+xml;base64,PHN2Zz4=\" AllowScriptAccess=\"always\"></EMBED>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
                "\" onfocus=alert(1) autofocus x=\"",
                "' onfocus=alert(1) autofocus x='",
                "\"><svg onload=alert(1)>",
                "--><script>alert(1)</script><!--",
                "</section></main></body></html>",
                "</p></li></ul><h1>",
                "<details open ontoggle=alert(1)>",
                "<math><mtext></p><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&amp;lt;b&amp;gt;",
                "&nbsp;&copy;&#0;&#xD800;",
                "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
                "\uFF1Cscript\uFF1E",
                "\uD800<script>\uDC00",
                "\u202E<tpircs>",
                "[a](javascript:alert(1))",
                "![a](https://example.com/a.png)",
                "](javascript:alert(1))",
                "](<https://example.com/>) [",
                "[a]: https://example.com/",
                "[a][b] [a]",
                "<https://example.com/>",
                "https://example.com/ www.example.com a@example.com",
                "# heading",
                "- item",
                "1. item",
                "> quotation",
                "    code",
                " two  spaces  ",
                "\u00A0* strong *\u00A0",
                "```\ncode\n```",
                "~~~",
                "***",
                "---",
                "===",
                "**a** __b__ *c* _d_ ~~e~~ `f`",
                "\\",
                "\\\\[a](b)",
                "| a | b |",
                "<!-- a --> <b> </b> <?php ?> <!A> <![CDATA[a]]>",
                "a\n\n<script>alert(1)</script>",
                "a\r\n# b",
                "\u001B]8;;https://example.com\u0007a\u001B]8;;\u0007",
                "{{constructor.constructor('alert(1)')()}} ${alert(1)} #{1} <%= 1 %>");
    }

    @Test
    void manyTextsAreTriedAndEachOnce() {
        assertThat(hostile()).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void htmlKeepsItsShapeAndSaysTheText(String text) {
        String read = read(text);
        for (HtmlRenderer renderer : List.of(HtmlRenderer.create(), HtmlRenderer.standalone("/style.css"))) {
            for (int i = 0; i < fragments(text).size(); i++) {
                Document document = Jsoup.parse(renderer.render(fragments(text).get(i)));
                Document harmless =
                        Jsoup.parse(renderer.render(fragments("word").get(i)));

                assertThat(shape(document)).isEqualTo(shape(harmless));
                assertThat(texts(document))
                        .isEqualTo(texts(harmless).stream()
                                .map(words -> words.replace("word", read))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markdownKeepsItsShapeAndSaysTheText(String text) {
        for (int i = 0; i < fragments(text).size(); i++) {
            List<String> nodes =
                    nodes(MarkdownRenderer.create().render(fragments(text).get(i)));
            List<String> harmless =
                    nodes(MarkdownRenderer.create().render(fragments("word").get(i)));

            assertThat(nodes)
                    .isEqualTo(harmless.stream()
                            .map(node -> node.replace("word", read(text)))
                            .toList())
                    .noneMatch(node -> node.matches("(?:HtmlBlock|HtmlInline|Image).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textHoldsNothingThatATerminalWouldObey(String text) {
        for (int i = 0; i < fragments(text).size(); i++) {
            String written = TextRenderer.ofWidth(2000).render(fragments(text).get(i));
            String harmless =
                    TextRenderer.ofWidth(2000).render(fragments("word").get(i));

            assertThat(written.replace("\n", "").replaceAll(" +", " "))
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]")
                    .contains(read(text).strip().replaceAll(" +", " "));
            assertThat(written.lines().count()).isEqualTo(harmless.lines().count());
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void jsonKeepsItsShapeAndTheTextAsItWas(String text) {
        for (int i = 0; i < fragments(text).size(); i++) {
            JsonNode json = new JsonMapper()
                    .readTree(JsonRenderer.create().render(fragments(text).get(i)));
            JsonNode harmless = new JsonMapper()
                    .readTree(JsonRenderer.create().render(fragments("word").get(i)));

            assertThat(strings(json))
                    .isEqualTo(strings(harmless).stream()
                            .map(words -> words.replace("word", text))
                            .toList());
        }
    }

    @Test
    void aLanguageThatNobodyCheckedIsAnAttributeValueAndNoMore() {
        LanguageTag language = new LanguageTag("en\"><script>alert(1)</script><p title=\"");
        Document document =
                Jsoup.parse(HtmlRenderer.standalone().render(HostilePage.with("word", language, List.of())));

        assertThat(document.select("script, p")).isEmpty();
        assertThat(document.select("[lang]").eachAttr("lang"))
                .containsOnly(language.code())
                .hasSize(2);
    }

    private static List<Fragment> fragments(String text) {
        return HostilePage.everyFragment(text, LINK);
    }

    /** The text with what is never written replaced, written without a look at the renderers. */
    static String read(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }

    /** The elements in order with their depth, and all their attributes but the one that is a text. */
    private static List<String> shape(Document document) {
        List<String> shape = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    StringBuilder line = new StringBuilder(depth + " " + node.nodeName());
                    for (Attribute attribute :
                            node instanceof Element ? node.attributes().asList() : List.<Attribute>of()) {
                        line.append(' ').append(attribute.getKey()).append('=');
                        line.append(attribute.getKey().equals("aria-label") ? "" : attribute.getValue());
                    }
                    shape.add(line.toString());
                },
                document);
        return shape;
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>(document.select("a").eachAttr("aria-label"));
        document.getAllElements()
                .forEach(element -> element.textNodes().forEach(node -> texts.add(node.getWholeText())));
        return texts;
    }

    /** Blocks, inlines and destinations in order, with neighbouring texts joined. */
    static List<String> nodes(String markdown) {
        List<String> nodes = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                nodes.add(parent.getClass().getSimpleName()
                        + (parent instanceof Link link ? " " + link.getDestination() : "")
                        + (parent instanceof Image image ? " " + image.getDestination() : ""));
                super.visitChildren(parent);
                nodes.add("end");
            }

            @Override
            public void visit(HtmlBlock html) {
                nodes.add("HtmlBlock " + html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                nodes.add("HtmlInline " + html.getLiteral());
            }

            @Override
            public void visit(Text text) {
                boolean joins = text.getPrevious() instanceof Text;
                String before = joins ? nodes.remove(nodes.size() - 1) : "Text ";
                nodes.add(before + text.getLiteral());
            }
        });
        return nodes;
    }

    static List<String> strings(JsonNode node) {
        return node.isContainer()
                ? node.values().stream()
                        .flatMap(value -> strings(value).stream())
                        .toList()
                : List.of(node.isString() ? node.asString() : node.toString());
    }
}
