package org.safetyresources.examples.commandline.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why there was no answer, from exceptions as the HTTP client of the JDK nests them. */
class FailureTest {

    private static <T extends IOException> T because(T failure, Throwable cause) {
        failure.initCause(cause);
        return failure;
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(
                        because(
                                new ConnectException(),
                                because(new ConnectException(), new UnresolvedAddressException())),
                        "the name of its host is not known (DNS)"),
                arguments(new UnknownHostException("example.org"), "the name of its host is not known (DNS)"),
                arguments(
                        because(
                                new SSLHandshakeException("PKIX path validation failed"),
                                new CertificateExpiredException("NotAfter: 2026")),
                        "its certificate is not trusted (TLS)"),
                arguments(
                        new SSLHandshakeException("handshake_failure"),
                        "no secure connection (TLS): handshake_failure"),
                arguments(new HttpConnectTimeoutException("HTTP connect timed out"), "no connection in time"),
                arguments(new HttpTimeoutException("request timed out"), "no answer in time"),
                arguments(new NoRouteToHostException(), "no way to its host"),
                arguments(new ConnectException("Connection refused"), "no connection: Connection refused"),
                arguments(
                        new IOException("Connection reset\nby peer"),
                        "the connection ended without an answer: Connection reset"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachFailureIsPutIntoWords(IOException failure, String reason) {
        assertThat(Failure.reason(failure)).isEqualTo(reason);
    }
}
