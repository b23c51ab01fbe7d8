package org.safetyresources.examples.commandline.links;

import java.time.Duration;

/**
 * How patient and how modest a check is.
 *
 * @param timeout how long one request may take until its answer begins
 * @param pause how long to leave a host alone before it is asked again
 * @param longestWait how long to wait at most where a host asks for it
 * @param redirects how many redirects of one address to follow
 * @param hostsAtOnce how many hosts to ask at the same time
 * @param requests how many requests to send in all
 * @param total how long the whole check may take; requests under way are still waited for
 * @param silentHosts how many hosts may fail, no host having answered, until the check gives up: then it is the
 *     connection of this machine that is missing
 * @param failures how often one host may fail in a row until it is not asked again
 */
public record LinkPolicy(
        Duration timeout,
        Duration pause,
        Duration longestWait,
        int redirects,
        int hostsAtOnce,
        int requests,
        Duration total,
        int silentHosts,
        int failures) {

    /** Patient and polite: four hosts at once, a second between two requests to one, an hour in all. */
    public static final LinkPolicy STANDARD = new LinkPolicy(
            Duration.ofSeconds(15),
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            8,
            4,
            10_000,
            Duration.ofHours(1),
            25,
            3);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if nothing could be asked within them
     */
    public LinkPolicy {
        if (timeout.isNegative() || timeout.isZero() || total.isNegative() || total.isZero()) {
            throw new IllegalArgumentException("the time to wait and the time in all must be more than 0");
        }
        if (hostsAtOnce < 1 || silentHosts < 1 || failures < 1 || redirects < 0 || requests < 0) {
            throw new IllegalArgumentException("at least one host must be asked, and no bound is below 0");
        }
    }

    /**
     * Changes what a person may want otherwise.
     *
     * @param newTimeout how long one request may take
     * @param newTotal how long the whole check may take
     * @return the policy with these
     * @throws IllegalArgumentException if one is not more than 0
     */
    public LinkPolicy within(Duration newTimeout, Duration newTotal) {
        return new LinkPolicy(
                newTimeout, pause, longestWait, redirects, hostsAtOnce, requests, newTotal, silentHosts, failures);
    }
}
