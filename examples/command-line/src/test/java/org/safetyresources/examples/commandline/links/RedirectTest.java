package org.safetyresources.examples.commandline.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where redirects lead, which of them are for good, and which are not followed. */
class RedirectTest {

    private final LinkServer server = new LinkServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private LinkResult result(String path) throws InterruptedException {
        return Checks.result(server.url(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void aPageThatMovedForGoodSaysWhereTo(int status) throws Exception {
        server.page("/old", status, "Location", "/new").page("/new", 200);

        LinkResult result = result("/old");

        assertThat(result.state()).isEqualTo(LinkState.MOVED);
        assertThat(result.movedTo()).contains(server.url("/new"));
        assertThat(result.leadsTo()).isEmpty();
        assertThat(result.status()).contains(200);
        assertThat(server.requests()).containsExactly("HEAD /old", "HEAD /new");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void aPageThatLeadsOnWithinItsSiteForNowAnswers(int status) throws Exception {
        server.page("/home", status, "Location", "en/?a=b").page("/en/", 200);

        LinkResult result = result("/home");

        assertThat(result.state()).isEqualTo(LinkState.ANSWERS);
        assertThat(result.movedTo()).isEmpty();
        assertThat(result.leadsTo()).contains(server.url("/en/?a=b"));
    }

    @Test
    void onlyTheRedirectsBeforeTheFirstForNowAreForGood() throws Exception {
        server.page("/a", 301, "Location", "/b")
                .page("/b", 308, "Location", "/c")
                .page("/c", 302, "Location", "/d")
                .page("/d", 301, "Location", "/e")
                .page("/e", 200);

        LinkResult result = result("/a");

        assertThat(result.state()).isEqualTo(LinkState.MOVED);
        assertThat(result.movedTo()).contains(server.url("/c"));
        assertThat(result.leadsTo()).contains(server.url("/e"));
    }

    @Test
    void theSamePageOverHttpsIsNoMove() throws Exception {
        Checks.Answers secure = address -> address.getScheme().equals("http")
                ? new Web.Answer(301, Optional.of("https://example.org" + address.getPath()), Optional.empty())
                : new Web.Answer(200, Optional.empty(), Optional.empty());

        LinkResult result = Checks.checker(Checks.ONE_BY_ONE, secure)
                .check(Checks.links("http://example.org/page"))
                .get(0);

        assertThat(result.state()).isEqualTo(LinkState.ANSWERS);
        assertThat(result.movedTo()).contains("https://example.org/page");
    }

    @Test
    void aPageThatMovedToWhereNothingIsIsGone() throws Exception {
        server.page("/old", 301, "Location", "/nothing");

        LinkResult result = result("/old");

        assertThat(result.state()).isEqualTo(LinkState.GONE);
        assertThat(result.movedTo()).contains(server.url("/nothing"));
    }

    @Test
    void anotherSiteForNowNeedsALook() throws Exception {
        server.page("/help", 302, "Location", server.url("localhost", "/stranger"))
                .page("/stranger", 200);

        LinkResult result = result("/help");

        assertThat(result.state()).isEqualTo(LinkState.ELSEWHERE);
        assertThat(result.leadsTo()).contains(server.url("localhost", "/stranger"));
    }

    @Test
    void anotherSiteForGoodIsAMove() throws Exception {
        server.page("/help", 301, "Location", server.url("localhost", "/new")).page("/new", 200);

        assertThat(result("/help").state()).isEqualTo(LinkState.MOVED);
    }

    @Test
    void anAppForMessagesMayLeadElsewhere() throws Exception {
        server.page("/app", 302, "Location", server.url("localhost", "/chat"))
                .page("/chat", 200)
                .page("/own", 302, "Location", "app://chat");
        List<Link.Use> messenger = List.of(new Link.Use("line", "messenger", List.of()));
        List<Link> links = List.of(new Link(server.url("/app"), messenger), new Link(server.url("/own"), messenger));

        assertThat(Checks.checker(Checks.ONE_BY_ONE).check(links))
                .extracting(LinkResult::state)
                .containsOnly(LinkState.ANSWERS);
    }

    @Test
    void onceGetIsNeededItIsKept() throws Exception {
        server.page(
                        "/a",
                        exchange -> LinkServer.answer(
                                exchange, LinkCheckerTest.isHead(exchange) ? 405 : 301, "Location", "/b"))
                .page("/b", 200);

        assertThat(result("/a").state()).isEqualTo(LinkState.MOVED);
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a", "GET /b");
    }

    @Test
    void aCircleIsLeft() throws Exception {
        server.page("/a", 302, "Location", "/b").page("/b", 302, "Location", "/a");

        LinkResult result = result("/a");

        assertThat(result.state()).isEqualTo(LinkState.NO_ANSWER);
        assertThat(result.reason()).isEqualTo("redirects in a circle; perhaps for want of cookies");
        assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /b");
    }

    @ParameterizedTest
    @CsvSource({"5, ANSWERS, 200", "6, NO_ANSWER, more than 5 redirects"})
    void aChainIsFollowedToABound(int length, LinkState state, String reason) throws Exception {
        for (int i = 0; i < length; i++) {
            server.page("/" + i, 302, "Location", "/" + (i + 1));
        }
        server.page("/" + length, 200);

        LinkResult result = result("/0");

        assertThat(result.state()).isEqualTo(state);
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(server.requests()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "app://open, ELSEWHERE, leads to something that is no web page",
        "http://[, NO_ANSWER, a redirect that does not say where to"
    })
    void whatIsNoWebAddressIsNotFollowed(String location, LinkState state, String reason) throws Exception {
        server.page("/a", 302, "Location", location);

        LinkResult result = result("/a");

        assertThat(result.state()).isEqualTo(state);
        assertThat(result.reason()).isEqualTo(reason);
    }

    @Test
    void aRedirectMustSayWhereTo() throws Exception {
        server.page("/a", 301);

        assertThat(result("/a").reason()).isEqualTo("a redirect that does not say where to");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, NO_ANSWER, 1", "none, ELSEWHERE, 2", "localhost, ELSEWHERE, 2"})
    void onlyFromAnAddressThatIsNotPublicMayARedirectLeadToOne(String publicHost, LinkState state, int requests)
            throws Exception {
        server.page("/a", 302, "Location", server.url("localhost", "/inside")).page("/inside", 200);
        Predicate<String> isPublic = publicHost::equals;

        LinkResult result = Checks.checker(Checks.ONE_BY_ONE, new RecordingWaiter(), isPublic)
                .check(Checks.links(server.url("/a")))
                .get(0);

        assertThat(result.state()).isEqualTo(state);
        assertThat(result.leadsTo()).contains(server.url("localhost", "/inside"));
        assertThat(server.requests()).hasSize(requests);
    }
}
