package org.safetyresources.examples.commandline.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Tells whether a host is on the public internet, by all addresses that its name has now: none may be loopback,
 * private, link-local, shared, reserved or for many receivers.
 *
 * <p>The JVM keeps the addresses of a name for seconds, so that a connection made right away goes to those that
 * were looked at. A host without an address passes, since a request to it fails.
 */
final class PublicHosts implements Predicate<String> {

    @Override
    public boolean test(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicHosts::isPublic);
        } catch (UnknownHostException e) {
            return true;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        int first = address.getAddress()[0] & 0xff;
        int second = address.getAddress()[1] & 0xff;
        if (address instanceof Inet4Address) {
            boolean shared = first == 100 && (second & 0xc0) == 64; // 100.64.0.0/10, within networks of providers
            boolean measured = first == 198 && (second & 0xfe) == 18; // 198.18.0.0/15, to measure networks with
            return first != 0 && first < 240 && !shared && !measured;
        }
        return (first & 0xfe) != 0xfc; // fc00::/7, unique within a site
    }
}
