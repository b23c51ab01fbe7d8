package org.safetyresources;

/**
 * A pack of data could not be used; nothing of it was.
 *
 * <p>Each subclass is one kind of failure, with its facts as accessors and a message that says what
 * to do.
 */
public abstract sealed class SafetyDataException extends RuntimeException
        permits MissingPackException,
                CorruptPackException,
                UnsupportedVersionException,
                InvalidPackException,
                AmbiguousPackException {

    private static final long serialVersionUID = 1L;

    private final String location;

    SafetyDataException(String location, String message) {
        super(message);
        this.location = location;
    }

    SafetyDataException(String location, String message, Throwable cause) {
        super(message, cause);
        this.location = location;
    }

    /** {@return where the pack was, or was looked for} */
    public String location() {
        return location;
    }
}
