package org.safetyresources.examples.commandline.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges as the registries of special addresses of IANA list them; a literal address asks no name server. */
class PublicHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "2130706433", // 127.0.0.1 as one number
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "ff02::1",
                "localhost"
            })
    void anAddressWithinANetworkIsNotPublic(String host) {
        assertThat(new PublicHosts().test(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.0.1",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2606::1"
            })
    void otherAddressesArePublic(String host) {
        assertThat(new PublicHosts().test(host)).isTrue();
    }
}
