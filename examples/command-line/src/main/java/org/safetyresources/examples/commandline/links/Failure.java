package org.safetyresources.examples.commandline.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLException;

/** Puts into words why there was no answer. */
final class Failure {

    private Failure() {}

    static String reason(IOException failure) {
        if (has(failure, UnresolvedAddressException.class) || has(failure, UnknownHostException.class)) {
            return "the name of its host is not known (DNS)";
        }
        if (failure instanceof HttpConnectTimeoutException) {
            return "no connection in time";
        }
        if (failure instanceof HttpTimeoutException) {
            return "no answer in time";
        }
        if (has(failure, GeneralSecurityException.class)) {
            return "its certificate is not trusted (TLS)";
        }
        if (has(failure, SSLException.class)) {
            return "no secure connection (TLS)" + because(failure);
        }
        if (failure instanceof NoRouteToHostException) {
            return "no way to its host" + because(failure);
        }
        if (failure instanceof ConnectException) {
            return "no connection" + because(failure);
        }
        if (failure instanceof ProtocolException) {
            return "no answer that can be read" + because(failure);
        }
        return "the connection ended without an answer" + because(failure);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static String because(IOException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? ""
                : ": " + message.lines().findFirst().orElse("");
    }
}
