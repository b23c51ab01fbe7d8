package org.safetyresources.examples.commandline.links;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Asks one address, and follows where it leads. */
final class LinkVisit {

    /**
     * After these a server is asked again as a browser asks: it may not know HEAD, or refuse it, or fail over it.
     * Not after 401, 410, 429 and 503, which mean the same for GET.
     */
    private static final Set<Integer> PERHAPS_ONLY_HEAD = Set.of(400, 403, 404, 405, 406, 500, 501);

    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);

    private final Link link;
    private final Turns turns;
    private final int redirects;
    private final Predicate<String> isPublic;

    private final URI start;
    private final Set<URI> seen = new HashSet<>();
    private URI at;
    private String method = "HEAD";
    /** How far it moved for good: the redirects up to the first that is for now. */
    private URI settled;

    LinkVisit(Link link, URI start, Turns turns, int redirects, Predicate<String> isPublic) {
        this.link = link;
        this.start = start;
        this.turns = turns;
        this.redirects = redirects;
        this.isPublic = isPublic;
        this.at = start;
        this.settled = start;
    }

    LinkResult result() throws InterruptedException {
        try {
            Web.Answer answer = turns.ask(method, at);
            while (true) {
                if (FOR_GOOD.contains(answer.status()) || FOR_NOW.contains(answer.status())) {
                    Optional<LinkResult> end = follow(answer);
                    if (end.isPresent()) {
                        return end.get();
                    }
                } else if (method.equals("HEAD") && PERHAPS_ONLY_HEAD.contains(answer.status())) {
                    method = "GET";
                } else {
                    return judged(answer.status());
                }
                answer = turns.ask(method, at);
            }
        } catch (Declined e) {
            return ended(e.state(), String.valueOf(e.getMessage()), Optional.empty());
        } catch (IOException e) {
            return ended(LinkState.NO_ANSWER, Failure.reason(e), Optional.empty());
        }
    }

    /** Goes one step on; or ends there, for a reason. */
    private Optional<LinkResult> follow(Web.Answer answer) {
        Optional<URI> next = answer.location().flatMap(location -> WebAddress.next(at, location));
        Optional<Integer> status = Optional.of(answer.status());
        if (next.isEmpty()) {
            return Optional.of(ended(LinkState.NO_ANSWER, "a redirect that does not say where to", status));
        }
        seen.add(at);
        if (settled.equals(at) && FOR_GOOD.contains(answer.status())) {
            settled = next.get();
        }
        at = next.get();
        if (!WebAddress.isWeb(at)) {
            return Optional.of(ended(
                    link.opensApp() ? LinkState.ANSWERS : LinkState.ELSEWHERE,
                    "leads to something that is no web page",
                    status));
        }
        if (seen.contains(at)) {
            return Optional.of(
                    ended(LinkState.NO_ANSWER, "redirects in a circle; perhaps for want of cookies", status));
        }
        if (seen.size() > redirects) {
            return Optional.of(ended(LinkState.NO_ANSWER, "more than " + redirects + " redirects", status));
        }
        String host = WebAddress.host(at);
        if (!host.equals(WebAddress.host(start)) && !isPublic.test(host) && isPublic.test(WebAddress.host(start))) {
            return Optional.of(
                    ended(LinkState.NO_ANSWER, "leads to an address that is not public, which was not asked", status));
        }
        return Optional.empty();
    }

    private LinkResult judged(int status) {
        String reason = status + words(status);
        if (status >= 200 && status < 300) {
            return ended(answering(), reason, Optional.of(status));
        }
        LinkState state = switch (status) {
            case 404, 410 -> LinkState.GONE;
            case 503, 999 -> LinkState.REFUSED; // 999 is what one large network tells machines
            default -> status >= 400 && status < 500 ? LinkState.REFUSED : LinkState.NO_ANSWER;
        };
        return ended(state, reason, Optional.of(status));
    }

    private LinkState answering() {
        if (!WebAddress.sameSite(settled, at) && !link.opensApp()) {
            return LinkState.ELSEWHERE;
        }
        return settled.equals(start) || WebAddress.sameButSecure(start, settled) ? LinkState.ANSWERS : LinkState.MOVED;
    }

    private LinkResult ended(LinkState state, String reason, Optional<Integer> status) {
        return new LinkResult(
                link,
                state,
                reason,
                status,
                Optional.of(settled).filter(uri -> !uri.equals(start)).map(URI::toString),
                Optional.of(at).filter(uri -> !uri.equals(settled)).map(URI::toString));
    }

    private static String words(int status) {
        return switch (status) {
            case 401 -> " (asks who is there)";
            case 403 -> " (forbidden)";
            case 404 -> " (not found)";
            case 410 -> " (gone for good)";
            case 451 -> " (withheld for legal reasons)";
            case 500, 502, 504 -> " (the server failed)";
            case 503 -> " (not available now)";
            default -> "";
        };
    }
}
