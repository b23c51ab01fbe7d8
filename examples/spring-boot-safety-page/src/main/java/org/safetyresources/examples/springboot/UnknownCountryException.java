package org.safetyresources.examples.springboot;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** An address names a country that there is not. */
final class UnknownCountryException extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    UnknownCountryException() {
        super(HttpStatus.NOT_FOUND, "There is no such country.");
    }
}
