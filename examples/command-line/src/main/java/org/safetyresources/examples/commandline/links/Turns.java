package org.safetyresources.examples.commandline.links;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Gives each host one request at a time, with a pause before the next, and keeps the bounds of a check. */
final class Turns {

    private final LinkPolicy policy;
    private final Web web;
    private final Waiter waiter;
    private final Clock clock;
    private final Duration start;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private volatile boolean answered;

    Turns(LinkPolicy policy, Web web, Waiter waiter, Clock clock) {
        this.policy = policy;
        this.web = web;
        this.waiter = waiter;
        this.clock = clock;
        this.start = waiter.elapsed();
    }

    /** Asks when it is the turn of this request; once more where the host asks to wait for no longer than is bearable. */
    Web.Answer ask(String method, URI address) throws IOException, InterruptedException, Declined {
        Turn turn = turns.computeIfAbsent(WebAddress.host(address), host -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            if (turn.failures >= policy.failures()) {
                throw new Declined(
                        LinkState.NO_ANSWER, "not asked, since its host failed " + turn.failures + " times in a row");
            }
            if (turn.closed.isPresent()) {
                throw new Declined(LinkState.REFUSED, "not asked, since its host " + turn.closed.get());
            }
            Web.Answer answer = send(turn, method, address);
            Optional<Duration> wait = RetryAfter.of(answer, clock.instant());
            if (wait.isPresent() && wait.get().compareTo(policy.longestWait()) <= 0) {
                waiter.pause(wait.get());
                answer = send(turn, method, address);
                wait = RetryAfter.of(answer, clock.instant());
            }
            if (wait.isPresent() || answer.status() == 429) {
                turn.closed = Optional.of("asked to wait"
                        + wait.map(time -> " " + time.toSeconds() + " seconds").orElse(""));
                throw new Declined(LinkState.REFUSED, answer.status() + ", its host " + turn.closed.get());
            }
            return answer;
        } finally {
            turn.lock.unlock();
        }
    }

    private Web.Answer send(Turn turn, String method, URI address) throws IOException, InterruptedException, Declined {
        Duration rest = turn.free.minus(waiter.elapsed());
        if (!rest.isNegative() && !rest.isZero()) {
            waiter.pause(rest);
        }
        keepBounds();
        try {
            Web.Answer answer = web.ask(method, address);
            answered = true;
            turn.failures = 0;
            return answer;
        } catch (IOException e) {
            silent.add(WebAddress.host(address));
            turn.failures++;
            throw e;
        } finally {
            turn.free = waiter.elapsed().plus(policy.pause());
        }
    }

    private void keepBounds() throws Declined {
        if (!answered && silent.size() >= policy.silentHosts()) {
            throw new Declined(
                    LinkState.NOT_ASKED,
                    "given up, since none of the first " + policy.silentHosts() + " hosts answered");
        }
        if (waiter.elapsed().minus(start).compareTo(policy.total()) >= 0) {
            throw new Declined(LinkState.NOT_ASKED, "the time for the whole check was over");
        }
        if (requests.incrementAndGet() > policy.requests()) {
            throw new Declined(LinkState.NOT_ASKED, "the number of requests for the whole check was used up");
        }
    }

    /** The turn of one host; used by who holds its lock. */
    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);
        private Optional<String> closed = Optional.empty();
        private int failures;
        /** When it may be asked again; at first, at any time. */
        private Duration free = Duration.ofSeconds(Long.MIN_VALUE / 4);
    }
}
