package org.safetyresources.examples.springboot;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A parameter has no value that we know. The value is in no message: it may tell who asked what. */
final class UnreadableParameterException extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    UnreadableParameterException(String parameter) {
        super(HttpStatus.BAD_REQUEST, "The value of the parameter " + parameter + " is missing, repeated or unknown.");
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
