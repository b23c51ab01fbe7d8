package org.safetyresources.examples.commandline.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check is no burden to a host, and it ends. */
class PolitenessTest {

    private static final Web.Answer FINE = new Web.Answer(200, Optional.empty(), Optional.empty());

    private final LinkServer server = new LinkServer();
    private final RecordingWaiter waiter = new RecordingWaiter();

    @AfterEach
    void stop() {
        server.close();
    }

    private List<LinkResult> check(String... addresses) throws InterruptedException {
        return Checks.checker(Checks.ONE_BY_ONE, waiter, host -> false).check(Checks.links(addresses));
    }

    @Test
    void aHostIsAskedInOrderWithAPauseBetweenTwoRequests() throws Exception {
        server.page("/a", 200).page("/c", 302, "Location", "/a");

        check(server.url("/a"), server.url("/b"), server.url("/c"));

        assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /b", "GET /b", "HEAD /c", "HEAD /a");
        assertThat(waiter.seconds()).containsExactly(1L, 1L, 1L, 1L);
    }

    @Test
    void anotherHostIsNotWaitedFor() throws Exception {
        server.page("/a", 200);

        check(server.url("/a"), server.url("localhost", "/a"));

        assertThat(waiter.seconds()).isEmpty();
    }

    @Test
    void aHostIsNeverAskedTwoThingsAtOnce() throws Exception {
        Map<String, AtomicInteger> inFlight = new ConcurrentHashMap<>();
        CountDownLatch together = new CountDownLatch(1);
        Web crowded = (method, address) -> {
            AtomicInteger here = inFlight.computeIfAbsent(address.getHost(), host -> new AtomicInteger());
            if (here.incrementAndGet() > 1) {
                together.countDown();
            }
            together.await(3, TimeUnit.MILLISECONDS); // time for another to come, which must not
            here.decrementAndGet();
            return address.getHost().equals("example.org")
                    ? FINE
                    : new Web.Answer(302, Optional.of("https://example.org" + address.getPath()), Optional.empty());
        };
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            links.add(Checks.link("https://" + (i % 4 == 0 ? "" : "host" + i % 4 + ".") + "example.org/" + i));
        }

        new LinkChecker(LinkPolicy.STANDARD, crowded, waiter, host -> true, Checks.CLOCK).check(links);

        assertThat(together.getCount()).isEqualTo(1);
        assertThat(inFlight).hasSize(4);
    }

    @Test
    void severalHostsAreAskedAtTheSameTime() throws Exception {
        CyclicBarrier met = new CyclicBarrier(2);
        Web waitsForTheOther = (method, address) -> {
            try {
                met.await(30, TimeUnit.SECONDS);
            } catch (BrokenBarrierException | TimeoutException e) {
                throw new ConnectException("alone");
            }
            return FINE;
        };

        assertThat(new LinkChecker(LinkPolicy.STANDARD, waitsForTheOther, waiter, host -> true, Checks.CLOCK)
                        .check(Checks.links("https://one.example/", "https://two.example/")))
                .extracting(LinkResult::state)
                .containsOnly(LinkState.ANSWERS);
    }

    @Test
    void hostsOfContactsComeFirstThenTheLongestLists() throws Exception {
        List<String> asked = new ArrayList<>();
        Checks.Answers answers = address -> {
            asked.add(address.getHost());
            return FINE;
        };
        List<Link> links =
                new ArrayList<>(Checks.links("https://a.example/", "https://b.example/1", "https://b.example/2"));
        links.add(new Link("https://c.example/", List.of(new Link.Use("line", "web-form", List.of()))));

        Checks.checker(Checks.ONE_BY_ONE, answers).check(links);

        assertThat(asked).containsExactly("c.example", "b.example", "b.example", "a.example");
    }

    @ParameterizedTest
    @CsvSource({
        "429, 30",
        "503, 30",
        "503, 'Tue, 01 Dec 2026 12:00:30 GMT'",
    })
    void aHostThatAsksToWaitALittleIsAskedOnceMore(int status, String retryAfter) throws Exception {
        AtomicInteger count = new AtomicInteger();
        server.page(
                "/busy",
                exchange -> LinkServer.answer(
                        exchange, count.incrementAndGet() == 1 ? status : 200, "Retry-After", retryAfter));

        assertThat(check(server.url("/busy"))).extracting(LinkResult::state).containsExactly(LinkState.ANSWERS);
        assertThat(waiter.seconds()).containsExactly(30L);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aHostThatIsAskedAgainAtOnceIsStillGivenItsPause() throws Exception {
        AtomicInteger count = new AtomicInteger();
        server.page(
                "/busy",
                exchange -> LinkServer.answer(exchange, count.incrementAndGet() == 1 ? 503 : 200, "Retry-After", "0"));

        check(server.url("/busy"));

        assertThat(waiter.seconds()).containsExactly(0L, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 3600, '429, its host asked to wait 3600 seconds', 1",
        "503, 61, '503, its host asked to wait 61 seconds', 1",
        "429, soon, '429, its host asked to wait', 1",
        "429, 5, '429, its host asked to wait 5 seconds', 2"
    })
    void aHostThatAsksToWaitLongerIsLeftAlone(int status, String retryAfter, String reason, int requests)
            throws Exception {
        server.page("/busy", status, "Retry-After", retryAfter).page("/other", 200);

        List<LinkResult> results = check(server.url("/busy"), server.url("/other"));

        assertThat(results).extracting(LinkResult::state).containsOnly(LinkState.REFUSED);
        assertThat(results.get(0).reason()).isEqualTo(reason);
        assertThat(results.get(1).reason()).startsWith("not asked, since its host asked to wait");
        assertThat(server.requests()).hasSize(requests).containsOnly("HEAD /busy");
    }

    @Test
    void aCheckEndsWhenItsRequestsAreUsedUp() throws Exception {
        LinkPolicy three =
                new LinkPolicy(Duration.ofSeconds(1), Duration.ZERO, Duration.ZERO, 5, 1, 3, Duration.ofHours(1), 3, 2);

        List<LinkResult> results = Checks.checker(three).check(Checks.links(server.url("/a"), server.url("/b")));

        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a", "HEAD /b");
        assertThat(results).extracting(LinkResult::state).containsExactly(LinkState.GONE, LinkState.NOT_ASKED);
    }

    @Test
    void aCheckEndsWhenItsTimeIsOver() throws Exception {
        LinkPolicy short2 = Checks.ONE_BY_ONE.within(Duration.ofSeconds(20), Duration.ofSeconds(2));
        server.page("/a", 200);

        List<LinkResult> results = Checks.checker(short2, waiter, host -> false)
                .check(Checks.links(server.url("/a"), server.url("/a?2"), server.url("/a?3"), server.url("/a?4")));

        assertThat(results)
                .extracting(LinkResult::state)
                .containsExactly(LinkState.ANSWERS, LinkState.ANSWERS, LinkState.NOT_ASKED, LinkState.NOT_ASKED);
        assertThat(results.get(2).reason()).isEqualTo("the time for the whole check was over");
    }

    @Test
    void aMachineWithoutAConnectionGivesUp() throws Exception {
        List<URI> asked = new ArrayList<>();
        Checks.Answers offline = address -> {
            asked.add(address);
            ConnectException failure = new ConnectException();
            failure.initCause(new UnresolvedAddressException());
            throw failure;
        };

        List<LinkResult> results = Checks.checker(Checks.ONE_BY_ONE, offline)
                .check(Checks.links(
                        "https://a.example/", "https://b.example/", "https://c.example/", "https://d.example/"));

        assertThat(asked).hasSize(3);
        assertThat(results.get(0).reason()).isEqualTo("the name of its host is not known (DNS)");
        assertThat(results.get(3).state()).isEqualTo(LinkState.NOT_ASKED);
        assertThat(results.get(3).reason()).isEqualTo("given up, since none of the first 3 hosts answered");
    }

    @Test
    void aHostThatFailsAgainAndAgainIsLeftAlone() throws Exception {
        List<String> asked = new ArrayList<>();
        Checks.Answers dead = address -> {
            asked.add(address.getPath());
            if (address.getPath().equals("/2")) {
                return FINE;
            }
            throw new ConnectException();
        };
        String[] addresses = {"https://a.x/1", "https://a.x/2", "https://a.x/3", "https://a.x/4", "https://a.x/5"};

        List<LinkResult> results = Checks.checker(Checks.ONE_BY_ONE, dead).check(Checks.links(addresses));

        assertThat(asked).containsExactly("/1", "/2", "/3", "/4");
        assertThat(results.get(4).state()).isEqualTo(LinkState.NO_ANSWER);
        assertThat(results.get(4).reason()).isEqualTo("not asked, since its host failed 2 times in a row");
    }

    @Test
    void oneHostThatAnswersIsReasonToGoOn() throws Exception {
        Checks.Answers mostlyDead = address -> {
            if (address.getHost().startsWith("a.")) {
                return FINE;
            }
            throw new ConnectException();
        };
        String[] addresses = {"https://a.x/", "https://b.x/", "https://c.x/", "https://d.x/", "https://e.x/"};

        assertThat(Checks.checker(Checks.ONE_BY_ONE, mostlyDead).check(Checks.links(addresses)))
                .extracting(LinkResult::state)
                .doesNotContain(LinkState.NOT_ASKED);
    }
}
