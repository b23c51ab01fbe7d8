package org.safetyresources.examples.glossarysite;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where the site will be published.
 *
 * @param url an {@code https} address that ends with a slash
 */
record BaseUrl(URI url) {

    static BaseUrl of(String text) {
        try {
            URI url = new URI(text.endsWith("/") ? text : text + "/");
            boolean plain = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
            if (plain && "https".equals(url.getScheme()) && url.getHost() != null && isAscii(text)) {
                return new BaseUrl(url.normalize());
            }
        } catch (URISyntaxException e) {
            // refused below, in words that say what to write
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is not the address of a site; use one such as https://example.org/safety/");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    String path() {
        return url.getRawPath();
    }

    /** {@return the whole address of a file of the site} */
    String to(String file) {
        return url + file;
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
