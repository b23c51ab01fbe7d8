package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.render.TextRenderer;

/** Plain text fits the width, keeps numbers whole and holds nothing that a terminal would obey. */
class TextRendererTest {

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    @Test
    void aWholePageReadsAsReviewed() {
        String text = TextRenderer.create().render(catalog.page(PageRequest.forCountry("US")));

        assertThat(text).isEqualTo(GoldenFile.read("us.txt", text));
    }

    @Test
    void aChildsPageReadsAsReviewed() {
        SafetyPage page = catalog.page(
                PageRequest.forCountry("XK").forAudience(Audience.CHILD).inLanguage("cy"));
        String text = TextRenderer.ofWidth(40).render(page);

        assertThat(text).isEqualTo(GoldenFile.read("xk-child.txt", text));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 40, 80, 200})
    void noLineIsWiderThanAskedForExceptNumbersAndAddresses(int width) {
        List<SafetyPage> pages = new ArrayList<>();
        for (String country : List.of("US", "GB-SCT", "FR")) {
            PageRequest request = PageRequest.forCountry(country).inLanguage("cy");
            pages.add(catalog.page(request));
            Stream.of(Audience.values())
                    .map(request::forAudience)
                    .map(catalog::page)
                    .forEach(pages::add);
        }
        Set<String> whole = numbersAndAddresses();
        for (SafetyPage page : pages) {
            List<String> lines =
                    TextRenderer.ofWidth(width).render(page).lines().toList();
            assertThat(lines)
                    .hasSizeGreaterThan(10)
                    .allMatch(line -> length(line) <= width
                            || isOneWord(line)
                            || whole.stream().anyMatch(line::endsWith));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80})
    void aLineIsBrokenOnlyWhereTheNextWordDoesNotFit(int width) {
        String words = "one three seventeen an ordinary paragraph of ordinary words, long enough to be broken twice";
        List<String> lines = TextRenderer.ofWidth(width)
                .render(HostilePage.of(words))
                .lines()
                .takeWhile(line -> !line.startsWith("="))
                .toList();

        assertThat(String.join(" ", lines)).isEqualTo(words);
        for (int i = 1; i < lines.size(); i++) {
            String firstWord = lines.get(i).split(" ", -1)[0];
            assertThat(length(lines.get(i - 1)) + 1 + length(firstWord)).isGreaterThan(width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80})
    void aNumberOrAddressIsNeverBroken(int width) {
        String text = TextRenderer.ofWidth(width).render(catalog.page(PageRequest.forCountry("US")));

        assertThat(text.lines())
                .contains(
                        "  Phone: 555-555-0111",
                        "  Online form: example.org/us/report",
                        "  example.org/read-teens-spanish",
                        "    https://example.org/study");
    }

    @Test
    void wordsOutsideTheBasicPlaneCountAsTheyAreSeen() {
        String smile = "\uD83D\uDE42";
        String line = TextRenderer.ofWidth(20)
                .render(HostilePage.of((smile.repeat(9) + " ").repeat(2) + "x"))
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(line).isEqualTo(smile.repeat(9) + " " + smile.repeat(9));
    }

    @Test
    void nothingThatATerminalWouldObeyIsWritten() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(TextRendererTest::isObeyed)
                .forEach(c -> {
                    String text = TextRenderer.create().render(HostilePage.titled("a" + Character.toString(c) + "b"));
                    assertThat(text.replace("\n", "").codePoints())
                            .as("U+%04X", c)
                            .noneMatch(TextRendererTest::isObeyed)
                            .contains(0xFFFD);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[31mred\u001B[0m",
                "\u001B]8;;https://example.org\u0007link\u001B]8;;\u0007",
                "\u009B2J",
                "up\u001B[1A\rover",
                "line\nfeed",
                "line\u2028separator",
                "gpj.\u202Eexe",
                "\u2066isolated\u2069",
                "zero\u200Bwidth",
                "\uFEFFmark",
                "soft\u00ADhyphen",
                "\uDB40\uDC41tag",
                "lone \uD800",
                "\uDC00 lone",
                "no character: \uFFFE\uFDD0",
                "\u0000\u0008\u007F\t",
            })
    void everyTextOfAPageIsMadeHarmless(String hostile) {
        // So wide that no line is broken.
        TextRenderer renderer = TextRenderer.ofWidth(1000);
        String text = renderer.render(HostilePage.of(hostile));
        String harmless = hostile.codePoints()
                .map(c -> isObeyed(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(text).contains(harmless);
        assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(TextRendererTest::isObeyed);
        // Only our own line feeds: as many as on a page with a word in place of the text.
        assertThat(text.lines().count())
                .isEqualTo(renderer.render(HostilePage.of("word")).lines().count());
    }

    @Test
    void everyLetterSignAndEmojiIsKept() {
        String text = "Ünïcödé ñ ß Ω Ж 漢字 ひらがな 한국어 עברית العربية हिन्दी ไทย 🙂 👍🏽 “quoted” — 50 %"
                + " \u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0915\u094D\u200D\u0937 👨\u200D👩\u200D👧";

        assertThat(TextRenderer.ofWidth(200).render(HostilePage.of(text)))
                .contains(text)
                .doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyContactOfAPageIsWritten(Audience audience) {
        SafetyPage page = catalog.page(PageRequest.forCountry("US").forAudience(audience));
        String text = TextRenderer.create().render(page);

        // A child's page is short: it sends nobody on to read more.
        assertThat(catalog.channels(query(audience)).groups())
                .hasSizeGreaterThan(5)
                .allSatisfy(group -> group.channels()
                        .forEach(channel -> assertThat(channel.contacts())
                                .allSatisfy(contact -> assertThat(text.contains(contact.display()))
                                        .as(contact.display())
                                        .isEqualTo(audience != Audience.CHILD
                                                || group.purpose() != Purpose.INFORMATION))));
    }

    @Test
    void theNoticeOfALanguageStandsRightUnderTheTitle() {
        String text = TextRenderer.create()
                .render(catalog.page(PageRequest.forCountry("US").inLanguage("cy")));

        assertThat(text).startsWith("""
                        Help and reporting: United States
                        =================================
                        This page is not available in Welsh yet. It is shown in English.
                        """);
    }

    @Test
    void everyLineEndsWithALineFeedWithoutTrailingSpace() {
        String text = TextRenderer.create().render(catalog.page(PageRequest.forCountry("US")));

        assertThat(text)
                .endsWith("\n")
                .doesNotContain("\r")
                .doesNotContain(" \n")
                .doesNotContain("\n\n\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 19})
    void aWidthThatIsTooNarrowIsRefused(int width) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRenderer.ofWidth(width))
                .withMessage("A width of " + width + " is too narrow; use 20 or more");
    }

    @Test
    void aFaultOfTheOutputIsPassedOn() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TextRenderer.create().render(HostilePage.of("word"), new BrokenWriter()))
                .withMessage("disk full");
    }

    private static ChannelQuery query(Audience audience) {
        return ChannelQuery.forCountry("US").forAudience(audience);
    }

    private static Set<String> numbersAndAddresses() {
        Set<String> whole = new TreeSet<>();
        catalog.channels().stream()
                .map(ReportingChannel::contacts)
                .forEach(contacts -> contacts.forEach(contact -> whole.add(contact.display())));
        catalog.resources().forEach(resource -> whole.add(resource.display()));
        catalog.publications().sources().forEach(source -> source.url().ifPresent(whole::add));
        return whole;
    }

    /** A word that does not fit stands alone, since to break it would make another word of it. */
    private static boolean isOneWord(String line) {
        return !line.strip().contains(" ");
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    /**
     * Written without a look at the renderer: what Unicode calls control, format, surrogate or separator, but
     * for the joiners that scripts are written with, and what it calls no character at all.
     */
    private static boolean isObeyed(int c) {
        return Character.toString(c)
                .matches("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{IsNoncharacter_Code_Point}&&[^\\u200C\\u200D]]");
    }

    static final class BrokenWriter extends Writer {

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
