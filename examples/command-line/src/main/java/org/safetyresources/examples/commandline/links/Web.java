package org.safetyresources.examples.commandline.links;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Sends one request and follows nothing. */
public interface Web {

    /**
     * Asks an address.
     *
     * @param method {@code HEAD} or {@code GET}
     * @param address the address, which is {@code http} or {@code https}
     * @return how the answer begins; nothing of its body is read
     * @throws IOException if there is none
     * @throws InterruptedException if this thread is to end
     */
    Answer ask(String method, URI address) throws IOException, InterruptedException;

    /**
     * How an answer begins.
     *
     * @param status its status
     * @param location where it leads, if it says so
     * @param retryAfter when to ask again, if it says so, as the header {@code Retry-After} has it
     */
    record Answer(int status, Optional<String> location, Optional<String> retryAfter) {}
}
