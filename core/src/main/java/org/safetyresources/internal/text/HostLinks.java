package org.safetyresources.internal.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses and texts that the host gives through the API; they are checked like data. */
public final class HostLinks {

    /**
     * A path of the host: one slash, so that it names no other host, and nothing that a browser or a server
     * takes for two, such as a backslash in any spelling.
     */
    private static final Pattern PATH = Pattern.compile(
            "/(?![^?#]*%(?:2[Ff]|5[Cc]))(?![^?#]*//)(?:[A-Za-z0-9._~!$&'()*+,;=:@%?#-][A-Za-z0-9._~!$&'()*+,;=:@%/?#-]*)?");

    /** Completes a path, which is then checked like any address: for credentials, for one. */
    private static final String ANY_HOST = "https://a.aa";

    private HostLinks() {}

    /** Says what is wrong with an address. */
    public static Optional<String> problem(String url) {
        return Shapes.httpsUrl(PATH.matcher(url).matches() ? ANY_HOST + url : url);
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
