package org.safetyresources.examples.commandline.links;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Asks web addresses whether they still answer.
 *
 * <p>A host is asked one thing at a time, with a pause before the next. Each address is asked with HEAD, and with
 * GET where a server may have refused only that; redirects are followed by hand, from a public address to public
 * ones only. Nothing of a body is read, nothing is kept, and no address is asked twice for the same thing, except
 * once where a host asks to be asked later.
 */
public final class LinkChecker {

    private final LinkPolicy policy;
    private final Web web;
    private final Waiter waiter;
    private final Predicate<String> isPublic;
    private final Clock clock;

    /**
     * Asks nothing yet.
     *
     * @param policy how patient and how modest to be
     * @param web sends the requests
     * @param waiter waits between them
     * @param isPublic whether a host is on the public internet
     * @param clock tells the time, for hosts that say until when to wait
     */
    public LinkChecker(LinkPolicy policy, Web web, Waiter waiter, Predicate<String> isPublic, Clock clock) {
        this.policy = policy;
        this.web = web;
        this.waiter = waiter;
        this.isPublic = isPublic;
        this.clock = clock;
    }

    /**
     * Makes one that asks over HTTP and sleeps between requests.
     *
     * @param policy how patient and how modest to be
     * @param clock tells the time, for hosts that say until when to wait
     * @return the checker
     */
    public static LinkChecker of(LinkPolicy policy, Clock clock) {
        return new LinkChecker(policy, new HttpWeb(policy.timeout()), Waiter.sleeping(), new PublicHosts(), clock);
    }

    /**
     * Asks addresses; hosts of contacts before others, and of these the longest lists first.
     *
     * @param links the addresses, each once
     * @return what came of each, in the same order
     * @throws InterruptedException if this thread is to end
     */
    public List<LinkResult> check(List<Link> links) throws InterruptedException {
        Turns turns = new Turns(policy, web, waiter, clock);
        Queue<List<Link>> hosts = new ConcurrentLinkedQueue<>(byHost(links));
        Map<Link, LinkResult> results = new ConcurrentHashMap<>();
        Callable<Boolean> asking = () -> {
            for (List<Link> host = hosts.poll(); host != null; host = hosts.poll()) {
                for (Link link : host) {
                    results.put(link, visit(link, turns));
                }
            }
            return true;
        };
        run(asking);
        List<LinkResult> inOrder = new ArrayList<>();
        for (Link link : links) {
            Optional.ofNullable(results.get(link)).ifPresent(inOrder::add);
        }
        return List.copyOf(inOrder);
    }

    private void run(Callable<Boolean> asking) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(policy.hostsAtOnce());
        try {
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(policy.hostsAtOnce(), asking))) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("an address could not be checked", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private LinkResult visit(Link link, Turns turns) throws InterruptedException {
        Optional<URI> start = WebAddress.of(link.address()).filter(WebAddress::isWeb);
        return start.isPresent()
                ? new LinkVisit(link, start.get(), turns, policy.redirects(), isPublic).result()
                : new LinkResult(
                        link,
                        LinkState.NO_ANSWER,
                        "it is no address that a program can ask",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    private static List<List<Link>> byHost(List<Link> links) {
        Map<String, List<Link>> byHost = new LinkedHashMap<>();
        for (Link link : links) {
            String host = WebAddress.of(link.address()).map(WebAddress::host).orElse("");
            byHost.computeIfAbsent(host, name -> new ArrayList<>()).add(link);
        }
        List<List<Link>> hosts = new ArrayList<>(byHost.values());
        hosts.sort(Comparator.comparing((List<Link> host) -> host.stream().noneMatch(Link::isContact))
                .thenComparing(
                        Comparator.comparing((List<Link> host) -> host.size()).reversed()));
        return hosts;
    }
}
