package org.safetyresources.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody answers at a moment, as far as documents say.
 *
 * @param status whether it is open
 * @param nextChange when that changes next; empty if it never does or is not known
 */
public record OpenState(Status status, Optional<Instant> nextChange) {

    /** Open, closed or not known. */
    public enum Status {
        /** Somebody answers. */
        OPEN,
        /** Nobody answers. */
        CLOSED,
        /** No document says when somebody answers. */
        UNKNOWN
    }
}
