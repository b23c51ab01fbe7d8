package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SectionKind;
import org.safetyresources.render.HtmlRenderer;

/** The classes that the documentation names, those that are written and those that are styled are the same. */
class HtmlClassesTest {

    private static final Path SOURCE = Path.of("src/main/java/org/safetyresources/render/HtmlRenderer.java");

    @Test
    void theClassesThatAreWrittenAreThoseThatAreDocumented() throws IOException {
        assertThat(written()).isEqualTo(documented());
    }

    @Test
    void theStylesheetStylesNoClassThatIsNeverWritten() {
        assertThat(matches("\\.(sr-[a-z-]+)", HtmlRenderer.stylesheet()))
                .hasSizeGreaterThan(20)
                .isSubsetOf(written());
    }

    @Test
    void theStylesheetLoadsNothingAndSetsNoPropertyItDoesNotUse() {
        String css = HtmlRenderer.stylesheet();

        assertThat(css).doesNotContain("url(", "@import", "@font-face", "</", "!important");
        assertThat(matches("var\\((--sr-[a-z-]+)\\)", css)).isEqualTo(matches("(--sr-[a-z-]+):", css));
        assertThat(css.chars().filter(c -> c == '{').count())
                .isEqualTo(css.chars().filter(c -> c == '}').count());
        assertThat(css)
                .contains(
                        "prefers-color-scheme: dark",
                        "prefers-reduced-motion: reduce",
                        "@media print",
                        "max-width: 25rem");
    }

    /** What the documentation shows as code; the class of a section is its code. */
    private static Set<String> documented() throws IOException {
        String source = Files.readString(SOURCE);
        String javadoc = source.substring(source.indexOf("/**"), source.indexOf("public final class"));
        Set<String> classes = matches("\\{@code[\\s*]+(sr-[a-z-]+)}", javadoc);
        assertThat(classes).contains("sr-danger", "sr-report", "sr-prompt");
        for (SectionKind kind : SectionKind.values()) {
            classes.add("sr-" + kind.code());
        }
        return classes;
    }

    private static Set<String> written() {
        List<PageSection> sections = Stream.of(SectionKind.values())
                .<PageSection>map(kind -> new NoticeSection(kind, "word", Passages.english(List.of("word"))))
                .toList();
        List<Fragment> fragments = new ArrayList<>(HostilePage.everyFragment("word", "tel:112"));
        fragments.add(HostilePage.with("word", LanguageTag.ENGLISH, sections));
        Set<String> classes = new TreeSet<>();
        for (Fragment fragment : fragments) {
            Jsoup.parse(HtmlRenderer.standalone().render(fragment))
                    .getAllElements()
                    .forEach(element -> classes.addAll(element.classNames()));
        }
        return classes;
    }

    private static Set<String> matches(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
