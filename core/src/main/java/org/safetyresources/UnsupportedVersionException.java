package org.safetyresources;

/** A pack is written for another version of this library. */
public final class UnsupportedVersionException extends SafetyDataException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String supported;

    /**
     * Creates the exception.
     *
     * @param location where the pack is
     * @param what which version is meant, such as {@code schema version}
     * @param found the version that the pack asks for
     * @param supported the version that this library offers
     */
    public UnsupportedVersionException(String location, String what, String found, String supported) {
        this(location, what, found, supported, "");
    }

    private UnsupportedVersionException(String location, String what, String found, String supported, String because) {
        super(
                location,
                "The data at " + location + " asks for " + what + " " + found + ", but this library offers " + supported
                        + because + ". Use versions of the library and the data that belong together.");
        this.found = found;
        this.supported = supported;
    }

    /**
     * Creates the exception for data of a newer schema that holds something new.
     *
     * @param location where the pack is
     * @param schema the schema version of the pack
     * @param unknown the file and JSON pointer of what this library does not know
     * @return the exception
     */
    public static UnsupportedVersionException ofSchema(String location, String schema, String unknown) {
        return new UnsupportedVersionException(
                location, "schema version", schema, CatalogVersion.SCHEMA, ", which does not know " + unknown);
    }

    /** {@return the version that the pack asks for} */
    public String found() {
        return found;
    }

    /** {@return the version that this library offers} */
    public String supported() {
        return supported;
    }
}
