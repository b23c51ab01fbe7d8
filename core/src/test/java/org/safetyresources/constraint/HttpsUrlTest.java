package org.safetyresources.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsUrlTest {

    private static final String SCHEME = "it does not begin with https://";
    private static final String SHAPE = "it is not a well-formed address";
    private static final String ASCII = "it holds characters outside ASCII";
    private static final String USER = "it holds user information";
    private static final String HOST = "it does not name a host";
    private static final String PORT = "it names a port";
    private static final String PUNYCODE = "its host is written in punycode";
    private static final String CREDENTIALS = "it holds credentials";
    private static final String LENGTH = "it is longer than 500 characters";

    record Page(@HttpsUrl String address) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/",
                "https://www.example.org/help/form.html",
                "https://example.org/?country=us&lang=en",
                "https://example.org/a?b=c#part-2",
                "https://example.org/%C3%A9t%C3%A9",
                "https://EXAMPLE.org/Path",
                "https://a-b.c-d.example.org/x",
                "https://1.example.org/",
                "https://example.org/path/with;semicolon,comma/~tilde",
                "https://example.org/?monkey=1&keyword=x",
                "https://example.org/@name",
            })
    void accepts(String address) {
        assertThat(Constraints.messages(new Page(address))).isEmpty();
    }

    @Test
    void acceptsTheLongestAddressAndNoLonger() {
        String longest = "https://example.org/" + "a".repeat(480);

        assertThat(Constraints.messages(new Page(longest))).isEmpty();
        assertThat(Constraints.messages(new Page(longest + "a"))).containsExactly(message(LENGTH));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                        row(SCHEME, "", "example.org", "www.example.org/help", "/help", "//example.org/", "?a=b", "#a"),
                        row(SCHEME, "http://example.org/", "HTTPS://example.org/", "Https://example.org/"),
                        row(
                                SCHEME,
                                "ftp://example.org/",
                                "file:///etc/hosts",
                                "ws://example.org/",
                                "blob:https://a.org/"),
                        row(SCHEME, "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,hello", "vbscript:x"),
                        row(
                                SCHEME,
                                "tel:+15555550100",
                                "mailto:help@example.org",
                                "about:blank",
                                "intent://example.org/"),
                        row(SCHEME, "view-source:https://example.org/", "javascript://example.org/%0aalert(1)"),
                        row(SHAPE, " https://example.org/", "https://example.org/ ", "https://example.org/a b"),
                        row(SHAPE, "java\tscript:alert(1)", "https://exam\tple.org/", "https://example.org/\ta"),
                        row(
                                SHAPE,
                                "https://example.org/\r\nSet-Cookie: a=b",
                                "https://example.org/\n",
                                "https://example.org\r/"),
                        row(
                                SHAPE,
                                "https:\\\\example.org\\",
                                "https://example.org\\@example.net/",
                                "https://example.org/\\"),
                        row(
                                SHAPE,
                                "https://example.org/<script>",
                                "https://example.org/\"onclick=",
                                "https://example.org/`"),
                        row(
                                SHAPE,
                                "https://",
                                "https:",
                                "https://example.org/%zz",
                                "https://example.org/\u0000",
                                "https://[::1"),
                        row(
                                SHAPE,
                                "https://example.org/{id}",
                                "https://example.org/|",
                                "https://example.org/^",
                                "https://a.org/\u007F"),
                        row(
                                ASCII,
                                "https://ex\u0430mple.org/",
                                "https://example.org/\u00E9",
                                "https://\u043F\u0440\u0438.example/"),
                        row(
                                ASCII,
                                "https://example.org/\u202E",
                                "https://example.org/\uFF0F",
                                "https://example\u3002org/"),
                        row(SHAPE, "https://example.org/\u00A0", "https://example.org/\u2028"),
                        row(
                                USER,
                                "https://user@example.org/",
                                "https://user:pass@example.org/",
                                "https://@example.org/"),
                        row(USER, "https://example.org@example.net/", "https://www.example.org%2F@example.net/"),
                        row(HOST, "https:example.org", "https:/example.org", "https:///example.org", "https://?a=b"),
                        row(
                                HOST,
                                "https://localhost/",
                                "https://intranet/",
                                "https://example.org./",
                                "https://.example.org/"),
                        row(
                                HOST,
                                "https://127.0.0.1/",
                                "https://192.0.2.1/help",
                                "https://2130706433/",
                                "https://0x7f000001/"),
                        row(
                                HOST,
                                "https://0177.0.0.1/",
                                "https://127.1/",
                                "https://[2001:db8::1]/",
                                "https://[::ffff:192.0.2.1]/"),
                        row(
                                HOST,
                                "https://exam_ple.org/",
                                "https://-example.org/",
                                "https://example-.org/",
                                "https://example..org/"),
                        row(
                                HOST,
                                "https://exa%6Dple.org/",
                                "https://a@b@example.org/",
                                "https://example.1/",
                                "https://example.org:x/"),
                        row(HOST, "https://example.xn--p1ai/", "https://" + "a".repeat(64) + ".example.org/"),
                        row(
                                PORT,
                                "https://example.org:443/",
                                "https://example.org:8443/",
                                "https://example.org:0",
                                "https://example.org:/"),
                        row(PUNYCODE, "https://xn--e1afmkfd.example.org/", "https://www.XN--E1AFMKFD.org/"),
                        row(
                                CREDENTIALS,
                                "https://example.org/?password=x",
                                "https://example.org/?a=b&TOKEN=x",
                                "https://example.org/?user=a"),
                        row(
                                CREDENTIALS,
                                "https://example.org/?access_token=x",
                                "https://example.org/?api_key=x",
                                "https://example.org/?sessionid=x"),
                        row(
                                CREDENTIALS,
                                "https://example.org/#access_token=x",
                                "https://example.org/?next=//a:b@example.net/"),
                        row(
                                CREDENTIALS,
                                "https://example.org/?a;pwd=x",
                                "https://example.org/?passwd=",
                                "https://example.org/?secret=x"))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> row(String problem, String... addresses) {
        return Stream.of(addresses).map(address -> Arguments.of(address, problem));
    }

    private static String message(String problem) {
        return "is not an address to send a reader to: " + problem + "; use https://, a host name and a path";
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String address, String problem) {
        assertThat(Constraints.messages(new Page(address))).containsExactly(message(problem));
    }

    @Test
    void refusesSixtyKindsOfAddressOrMore() {
        assertThat(refused().count()).isGreaterThanOrEqualTo(60);
    }
}
