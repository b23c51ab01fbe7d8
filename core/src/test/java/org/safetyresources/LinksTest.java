package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.HtmlRenderer;
import org.safetyresources.render.MarkdownRenderer;
import org.safetyresources.render.TextRenderer;

/** A reader is sent to safe addresses only; any other is refused, or written as text. */
class LinksTest {

    private static final String OR_A_PATH = ", or a path of your own that begins with one slash";

    @Test
    void moreThanAHundredAddressesAreTriedAndEachOnce() {
        assertThat(Stream.concat(Addresses.hostile(), Addresses.hostileContacts()))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource({"org.safetyresources.Addresses#hostile", "org.safetyresources.Addresses#hostileContacts"})
    void aHostIsRefusedAnAddressThatNoReaderMayBeSentTo(String url) {
        PageRequest request = PageRequest.forCountry("US");
        List<Runnable> attempts = List.of(
                () -> HostChannel.of("Report", url),
                () -> request.withPageAt(url),
                () -> request.leavingTo(url),
                () -> HtmlRenderer.standalone(url));

        for (Runnable attempt : attempts) {
            assertThatIllegalArgumentException()
                    .isThrownBy(attempt::run)
                    .withMessageMatching(
                            "(?s)\"[^\\x00-\\x1F\u202E]*\" is not an address to send a reader to: .*" + OR_A_PATH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000", "\u202Ea", " a", "line\nfeed"})
    void aHostIsRefusedTextThatCannotBeShown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostChannel.of(text, "/report"))
                .withMessageStartingWith("The name of the host's channel \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostChannel("Report", "/report", Optional.of(text)))
                .withMessageStartingWith("The instruction of the host's channel \"");
    }

    @Test
    void theRefusalOfAnAddressSaysWhatIsWrongWithIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostChannel.of("Report", "http://example.org/"))
                .withMessage("\"http://example.org/\" is not an address to send a reader to: it does not begin with"
                        + " https://; use https://, a host name and a path, or a path of your own that begins with"
                        + " one slash");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRequest.forCountry("US").withPageAt("/help?token=a"))
                .withMessage("\"/help?token=a\" is not an address to send a reader to: it holds credentials;"
                        + " use https://, a host name and a path, or a path of your own that begins with one slash");
    }

    @ParameterizedTest
    @MethodSource("org.safetyresources.Addresses#safeForAHost")
    void aHostMayGiveAnAddressOrAPathOfItsOwn(String url) {
        PageRequest request = PageRequest.forCountry("US").withPageAt(url).leavingTo(url);

        assertThat(request.page()).contains(url);
        assertThat(request.leave()).contains(url);
        assertThat(HostChannel.of("Report", url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @MethodSource({"org.safetyresources.Addresses#hostile", "org.safetyresources.Addresses#hostileContacts"})
    void anUnsafeAddressOfAViewModelIsWrittenAsText(String url) {
        for (Fragment fragment : HostilePage.everyFragment("word", url)) {
            String html = HtmlRenderer.create().render(fragment);

            assertThat(Jsoup.parse(html).select("a, [href]")).isEmpty();
            assertThat(destinations(MarkdownRenderer.create().render(fragment))).isEmpty();
            assertThat(Jsoup.parse(html).text()).contains("word");
        }
        assertThat(TextRenderer.create()
                        .render(HostilePage.of("word", url))
                        .lines()
                        .count())
                .isEqualTo(TextRenderer.create()
                        .render(HostilePage.of("word", "word"))
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @MethodSource("org.safetyresources.Addresses#safe")
    void aSafeAddressIsALinkAndLeadsWhereItSays(String url) {
        Fragment page = HostilePage.of("word", url);
        List<Element> links = Jsoup.parse(HtmlRenderer.create().render(page)).select("a");

        assertThat(links)
                .hasSize(HostilePage.LINKS)
                .extracting(link -> link.attr("href"))
                .containsOnly(url);
        assertThat(destinations(MarkdownRenderer.create().render(page)))
                .hasSize(HostilePage.LINKS)
                .containsOnly(url);
    }

    private static List<String> destinations(String markdown) {
        List<String> destinations = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination());
            }
        });
        return destinations;
    }
}
