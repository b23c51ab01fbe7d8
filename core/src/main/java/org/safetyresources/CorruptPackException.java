package org.safetyresources;

/** A pack is damaged: a file is cut, altered, absent or cannot be read. */
public final class CorruptPackException extends SafetyDataException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Creates the exception.
     *
     * @param location where the pack is
     * @param file the damaged file
     * @param problem what was found
     */
    public CorruptPackException(String location, String file, String problem) {
        super(location, message(location, file, problem));
        this.file = file;
    }

    /**
     * Creates the exception for a file that could not be read.
     *
     * @param location where the pack is
     * @param file the file
     * @param problem what was found
     * @param cause why it could not be read
     */
    public CorruptPackException(String location, String file, String problem, Throwable cause) {
        super(location, message(location, file, problem), cause);
        this.file = file;
    }

    private static String message(String location, String file, String problem) {
        return "The data at " + location + " is damaged: " + file + " " + problem + ". Replace it with a fresh copy.";
    }

    /** {@return the damaged file, relative to the pack} */
    public String file() {
        return file;
    }
}
