package org.safetyresources.examples.commandline.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Web addresses as servers write them, which is not always as the standard has them. */
final class WebAddress {

    private WebAddress() {}

    /** Reads an address; empty if it is none that names a host. */
    static Optional<URI> of(String text) {
        return parse(text).filter(uri -> uri.getHost() != null);
    }

    /** Reads where an answer leads, seen from the address that gave it. */
    static Optional<URI> next(URI at, String location) {
        URI base = at.getRawPath().isEmpty() ? at.resolve("/") : at; // java.net.URI glues a host and a name together
        return location.startsWith("?")
                ? parse(withoutQuery(base) + location)
                : parse(location).map(base::resolve);
    }

    /** Whether a program may ask there. */
    static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
    }

    static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** Whether two addresses belong to one site: the same host, or one within the other; {@code www.} is nothing. */
    static boolean sameSite(URI one, URI other) {
        String a = site(one);
        String b = site(other);
        return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
    }

    /** Whether an address is another one over https, which needs nobody's attention. */
    static boolean sameButSecure(URI one, URI other) {
        return "http".equalsIgnoreCase(one.getScheme())
                && other.toString().equals("https" + one.toString().substring("http".length()));
    }

    private static String site(URI address) {
        String host = host(address);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static String withoutQuery(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(escaped(text.strip())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a header come as Latin-1; what no address may hold is escaped as browsers do. */
    private static String escaped(String text) {
        Charset bytes = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)
                ? StandardCharsets.ISO_8859_1
                : StandardCharsets.UTF_8;
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(bytes)) {
            if (b <= ' ' || b == 0x7f || "\"<>\\^`{|}".indexOf(b) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", b));
            } else {
                escaped.append((char) b);
            }
        }
        return escaped.toString();
    }
}
