package org.safetyresources.examples.commandline.links;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Makes checkers that do not sleep. */
public final class Checks {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    /** As the standard one, with one host at once, so that the order is known. */
    static final LinkPolicy ONE_BY_ONE = new LinkPolicy(
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            5,
            1,
            100,
            Duration.ofHours(1),
            3,
            2);

    private Checks() {}

    /** One that asks over HTTP. */
    public static LinkChecker checker(LinkPolicy policy) {
        return checker(policy, new RecordingWaiter(), host -> false);
    }

    static LinkChecker checker(LinkPolicy policy, Waiter waiter, Predicate<String> isPublic) {
        return new LinkChecker(policy, new HttpWeb(policy.timeout()), waiter, isPublic, CLOCK);
    }

    /** One that asks no server. */
    public static LinkChecker checker(LinkPolicy policy, Answers answers) {
        return new LinkChecker(
                policy, (method, address) -> answers.of(address), new RecordingWaiter(), host -> false, CLOCK);
    }

    static List<Link> links(String... addresses) {
        return Arrays.stream(addresses).map(Checks::link).toList();
    }

    static Link link(String address) {
        return new Link(address, List.of(new Link.Use("doc-" + address.length(), Link.Use.DOCUMENT, List.of())));
    }

    /** Asks one address over HTTP. */
    static LinkResult result(String address) throws InterruptedException {
        return checker(ONE_BY_ONE).check(links(address)).get(0);
    }

    /** What comes of asking addresses. */
    public interface Answers {

        Web.Answer of(URI address) throws IOException;
    }
}
