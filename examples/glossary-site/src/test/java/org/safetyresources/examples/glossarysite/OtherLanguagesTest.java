package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.query.LanguageCoverage;

/** Languages for which the site has no words of its own yet. */
class OtherLanguagesTest {

    private final Site site = site();

    private static Site site() {
        SafetyCatalog catalog = SafetyCatalog.load();
        List<LanguageCoverage> languages = catalog.languages().coverage().stream()
                .filter(known -> List.of("en", "ar").contains(known.language().code()))
                .toList();
        return Site.in(languages, catalog, WholeSite.BASE);
    }

    private Document page(String path) {
        return site.files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> Jsoup.parse(file.text().get()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLanguageFromRightToLeftSaysSo() {
        Element html = page("ar/countries/eg.html").child(0);

        assertThat(html.attr("lang")).isEqualTo("ar");
        assertThat(html.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void englishWordsInAnotherLanguageAreMarked() {
        Document page = page("ar/threats/grooming.html");
        List<Element> unmarked = page.body().getAllElements().stream()
                .filter(element -> element.ownText().matches(".*[A-Za-z]{3}.*"))
                .filter(element -> element.parents().stream()
                        .noneMatch(above -> above.attr("dir").equals("auto")
                                || above.hasClass("sr-cite")
                                || above.hasClass("sr-fragment")))
                .filter(element -> !language(element).equals("en"))
                .toList();

        assertThat(page.select(".site-menu a[lang=en][dir=ltr]")).hasSize(5);
        assertThat(unmarked).isEmpty();
    }

    @Test
    void eachLanguageIsCalledWhatItCallsItself() {
        assertThat(page("index.html").select("h2 a").eachText()).containsExactly("English", "العربية");
        assertThat(page("index.html").select("h2 a[lang=ar]").attr("dir")).isEqualTo("rtl");
    }

    private static String language(Element element) {
        Element marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }
}
