package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.model.LanguageTag;

class HtmlTest {

    private static final LanguageTag SPANISH = LanguageTag.of("es");

    @Test
    void textsAndValuesOfAttributesAreEscaped() {
        Text hostile = new Text("\"><script>&'", SPANISH);

        assertThat(html().inline("p", hostile, "title", "\"><b>&").toString())
                .isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;&amp;\">&quot;&gt;&lt;script&gt;&amp;'</p>");
    }

    @Test
    void whatHtmlForbidsAndWhatTurnsTheDirectionIsReplaced() {
        assertThat(html().text("a\u0000\u001b\u202e\u2066\uffff\ud800b\u00e9\ud83d\ude00")
                        .toString())
                .isEqualTo("a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdb\u00e9\ud83d\ude00");
    }

    @Test
    void wordsInAnotherLanguageAreMarkedWithIt() {
        assertThat(html().inline("b", new Text("Hola", SPANISH)).toString()).isEqualTo("<b>Hola</b>");
        assertThat(html().inline("b", new Text("x", LanguageTag.of("ar")), "id", "y")
                        .toString())
                .isEqualTo("<b lang=\"ar\" dir=\"rtl\" id=\"y\">x</b>");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, en/index.html, en/index.html",
        "en/index.html, index.html, ../index.html",
        "en/countries/de.html, en/countries/index.html, index.html",
        "en/countries/de.html, es/countries/de.html, ../../es/countries/de.html",
        "en/countries/de.html, en/glossary.html, ../glossary.html",
        "en/countries/de.html, site.css, ../../site.css",
        "en/terms.html, en/terms.html, terms.html"
    })
    void linksAreRelative(String from, String to, String link) {
        assertThat(Links.from(from).to(to)).isEqualTo(link);
    }

    @Test
    void linksOfThePageForMissingOnesBeginAtTheRootOfTheHost() {
        assertThat(Links.rooted(BaseUrl.of("https://example.org")).to("site.css"))
                .isEqualTo("/site.css");
        assertThat(Links.rooted(BaseUrl.of("https://example.org/a/b")).to("site.css"))
                .isEqualTo("/a/b/site.css");
    }

    @Test
    void progressIsOneLineThatIsGoneAtTheEnd() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress progress = Progress.on(new PrintStream(out, true, StandardCharsets.UTF_8));
        progress.written(1, 2);
        progress.written(2, 2);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\r1 of 2 pages\r" + " ".repeat(12) + "\r");
    }

    private static Html html() {
        return new Html(SPANISH, Links.from("index.html"));
    }
}
