package org.safetyresources;

/** There is no pack where one was looked for. */
public final class MissingPackException extends SafetyDataException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param location where a pack was looked for
     * @param advice what to do
     */
    public MissingPackException(String location, String advice) {
        super(location, "No data at " + location + ". " + advice);
    }
}
