package org.safetyresources.internal.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses and texts that the host gives through the API; they are checked like data. */
public final class HostLinks {

    /** A path of the host: one slash, so that it names no other host, and nothing that browsers take for one. */
    private static final Pattern PATH =
            Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,;=:@%?#-][A-Za-z0-9._~!$&'()*+,;=:@%/?#-]*)?");

    private HostLinks() {}

    /** Says what is wrong with an address. */
    public static Optional<String> problem(String url) {
        return isPath(url) ? Optional.empty() : Shapes.httpsUrl(url);
    }

    /** {@return whether it is a path of the host} */
    public static boolean isPath(String url) {
        return url.length() <= Shapes.MAX_URL_LENGTH && PATH.matcher(url).matches();
    }

    /**
     * Requires an address that a reader may be sent to.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static void requireUrl(String url) {
        problem(url).ifPresent(problem -> {
            throw new IllegalArgumentException(
                    Quoting.quote(url) + " " + problem + ", or a path of your own that begins with one slash");
        });
    }

    /**
     * Requires a text that can be shown.
     *
     * @throws IllegalArgumentException if it cannot
     */
    public static void requireText(String what, String text) {
        Shapes.plainText(text).ifPresent(problem -> {
            throw new IllegalArgumentException(what + " " + Quoting.quote(text) + " " + problem);
        });
    }
}
