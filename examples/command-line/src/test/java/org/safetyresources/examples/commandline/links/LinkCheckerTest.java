package org.safetyresources.examples.commandline.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a checker makes of each answer, and of none. */
class LinkCheckerTest {

    private final LinkServer server = new LinkServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, ANSWERS, 200, HEAD",
        "204, ANSWERS, 204, HEAD",
        "304, NO_ANSWER, 304, HEAD",
        "400, REFUSED, 400, HEAD GET",
        "401, REFUSED, 401 (asks who is there), HEAD",
        "403, REFUSED, 403 (forbidden), HEAD GET",
        "404, GONE, 404 (not found), HEAD GET",
        "405, REFUSED, 405, HEAD GET",
        "406, REFUSED, 406, HEAD GET",
        "410, GONE, 410 (gone for good), HEAD",
        "451, REFUSED, 451 (withheld for legal reasons), HEAD",
        "500, NO_ANSWER, 500 (the server failed), HEAD GET",
        "501, NO_ANSWER, 501, HEAD GET",
        "502, NO_ANSWER, 502 (the server failed), HEAD",
        "503, REFUSED, 503 (not available now), HEAD",
        "999, REFUSED, 999, HEAD"
    })
    void eachStatusHasAMeaning(int status, LinkState state, String reason, String methods) throws Exception {
        server.page("/page", status);

        LinkResult result = Checks.result(server.url("/page"));

        assertThat(result.state()).isEqualTo(state);
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(result.status()).contains(status);
        assertThat(server.requests())
                .containsExactly(List.of(methods.split(" ")).stream()
                        .map(method -> method + " /page")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"403", "404", "405", "501"})
    void aServerThatOnlyRefusesHeadIsAskedWithGet(int status) throws Exception {
        server.page("/page", exchange -> LinkServer.answer(exchange, isHead(exchange) ? status : 200));

        assertThat(Checks.result(server.url("/page")).state()).isEqualTo(LinkState.ANSWERS);
        assertThat(server.requests()).containsExactly("HEAD /page", "GET /page");
    }

    @Test
    void aRequestSaysWhoAsksAndNothingElse() throws Exception {
        server.page(
                "/page",
                exchange -> LinkServer.answer(
                        exchange, isHead(exchange) ? 405 : 302, "Location", "/page", "Set-Cookie", "a=b"));

        Checks.result(server.url("/page"));
        Checks.result(server.url("/page"));

        assertThat(server.headers()).hasSize(4).allSatisfy(headers -> {
            assertThat(headers.keySet()).isSubsetOf("Accept", "Connection", "Content-length", "Host", "User-Agent");
            assertThat(headers.get("User-Agent"))
                    .containsExactly("safety-resources/0.1.0 (link check of a public list of help services)");
        });
    }

    @Test
    void aBodyWithoutAnEndIsNotRead() throws Exception {
        CountDownLatch cutOff = new CountDownLatch(1);
        server.page("/film", exchange -> {
            if (isHead(exchange)) {
                LinkServer.answer(exchange, 405);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[8192]);
                }
            } catch (IOException e) {
                cutOff.countDown();
            }
        });

        assertThat(Checks.result(server.url("/film")).state()).isEqualTo(LinkState.ANSWERS);
        assertThat(cutOff.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aBodyThatComesSlowlyIsNotWaitedFor() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        server.page("/slow", exchange -> {
            if (isHead(exchange)) {
                LinkServer.answer(exchange, 405);
                return;
            }
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().flush();
            await(end);
            exchange.close();
        });

        assertThat(Checks.result(server.url("/slow")).state()).isEqualTo(LinkState.ANSWERS);
        end.countDown();
    }

    @Test
    void anAnswerIsNotWaitedForLongerThanAllowed() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        server.page("/slow", exchange -> {
            await(end);
            exchange.close();
        });
        LinkPolicy hasty = Checks.ONE_BY_ONE.within(Duration.ofMillis(500), Duration.ofHours(1));

        LinkResult result =
                Checks.checker(hasty).check(Checks.links(server.url("/slow"))).get(0);
        end.countDown();

        assertThat(result.state()).isEqualTo(LinkState.NO_ANSWER);
        assertThat(result.reason()).matches("no (answer|connection) in time"); // a busy machine connects slowly
        assertThat(result.status()).isEmpty();
    }

    @Test
    void aPortWhereNobodyListensIsNoConnection() throws Exception {
        String address;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "http://127.0.0.1:" + closed.getLocalPort() + "/";
        }

        LinkResult result = Checks.result(address);

        assertThat(result.state()).isEqualTo(LinkState.NO_ANSWER);
        assertThat(result.reason()).startsWith("no connection");
    }

    @ParameterizedTest
    @CsvSource({
        "http, '', the connection ended without an answer",
        "http, 'Good day', no answer that can be read",
        "https, 'Good day', no secure connection (TLS)"
    })
    void whatIsNoAnswerIsExplained(String scheme, String said, String reason) throws Exception {
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread talking = new Thread(() -> talk(rude, said + "\r\n\r\n"));
            talking.setDaemon(true); // ends when the socket is closed
            talking.start();

            LinkResult result = Checks.result(scheme + "://127.0.0.1:" + rude.getLocalPort() + "/");

            assertThat(result.state()).isEqualTo(LinkState.NO_ANSWER);
            assertThat(result.reason()).startsWith(reason).doesNotContain("\n", "Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({"mailto:help@example.org", "https://", "ftp://example.org/", "'http://exa mple.org/'", "http://a_b/"})
    void whatIsNoWebAddressIsNotAsked(String address) throws Exception {
        LinkResult result = Checks.result(address);

        assertThat(result.state()).isEqualTo(LinkState.NO_ANSWER);
        assertThat(result.reason()).isEqualTo("it is no address that a program can ask");
    }

    @Test
    void resultsComeInTheOrderOfTheAddresses() throws Exception {
        server.page("/b", 200).page("/c", 410);
        List<Link> links = Checks.links(server.url("/a"), server.url("localhost", "/b"), server.url("/c"), "none:");

        assertThat(Checks.checker(Checks.ONE_BY_ONE).check(links))
                .extracting(LinkResult::link, LinkResult::state)
                .containsExactly(
                        tuple(links.get(0), LinkState.GONE),
                        tuple(links.get(1), LinkState.ANSWERS),
                        tuple(links.get(2), LinkState.GONE),
                        tuple(links.get(3), LinkState.NO_ANSWER));
    }

    @Test
    void anEmptyListHasNoResults() throws Exception {
        assertThat(Checks.checker(Checks.ONE_BY_ONE).check(List.of())).isEmpty();
    }

    static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private static void await(CountDownLatch end) {
        try {
            end.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says the same to whoever comes, and hangs up. */
    private static void talk(ServerSocket rude, String words) {
        while (true) {
            try (Socket caller = rude.accept()) {
                caller.getInputStream().read();
                if (!words.isBlank()) {
                    caller.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                if (rude.isClosed()) {
                    return;
                }
            }
        }
    }
}
