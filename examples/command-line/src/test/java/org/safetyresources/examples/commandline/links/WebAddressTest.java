package org.safetyresources.examples.commandline.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are what RFC 3986 and browsers make of them. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.org/b/c, d, https://a.org/b/d",
        "https://a.org/b/c, /d, https://a.org/d",
        "https://a.org/b/c, ?d=e, https://a.org/b/c?d=e",
        "https://a.org/b/c?x, ?d=e, https://a.org/b/c?d=e",
        "https://a.org, d, https://a.org/d",
        "https://a.org, ?d, https://a.org/?d",
        "https://a.org/b, //c.org/d, https://c.org/d",
        "https://a.org/b, http://c.org/d, http://c.org/d",
        "https://a.org/b, ' /c ', https://a.org/c",
        "https://a.org/b, '/c d', https://a.org/c%20d",
        "https://a.org/b, '/c|d', https://a.org/c%7Cd",
        "https://a.org/b, /c%20d, https://a.org/c%20d",
        "https://a.org/b, /cafÃ©, https://a.org/caf%C3%A9",
        "https://a.org/b, /ж, https://a.org/%D0%B6"
    })
    void aRedirectIsReadAsBrowsersReadIt(String at, String location, String expected) {
        assertThat(WebAddress.next(URI.create(at), location)).contains(URI.create(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.org/, https://a.org/b, true",
        "https://a.org/, http://www.A.org/, true",
        "https://a.org/, https://help.a.org/, true",
        "https://www.help.a.org/, https://a.org/, true",
        "https://a.org/, https://b.org/, false",
        "https://a.org/, https://aa.org/, false",
        "https://x.a.org/, https://y.a.org/, false"
    })
    void aSiteIsAHostAndWhatIsWithinIt(URI one, URI other, boolean same) {
        assertThat(WebAddress.sameSite(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.org/b, https://a.org/b, true",
        "http://a.org/b, https://a.org/c, false",
        "https://a.org/b, http://a.org/b, false",
        "https://a.org/b, https://a.org/b, false"
    })
    void theSameOverHttpsIsNoMove(URI one, URI other, boolean same) {
        assertThat(WebAddress.sameButSecure(one, other)).isEqualTo(same);
    }
}
