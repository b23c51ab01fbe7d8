package org.safetyresources.examples.commandline.links;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After} as RFC 9110 has it: a number of seconds, or a date. */
final class RetryAfter {

    private RetryAfter() {}

    /** How long an answer asks to wait, if it is one of those that may. */
    static Optional<Duration> of(Web.Answer answer, Instant now) {
        return answer.status() == 429 || answer.status() == 503
                ? answer.retryAfter().flatMap(text -> read(text.strip(), now))
                : Optional.empty();
    }

    private static Optional<Duration> read(String text, Instant now) {
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
