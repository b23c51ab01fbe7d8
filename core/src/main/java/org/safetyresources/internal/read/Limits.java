package org.safetyresources.internal.read;

/** Limits that keep a hostile or damaged file from using up memory or stack. */
public final class Limits {

    /** Most bytes in one file. */
    public static final int MAX_FILE_BYTES = 1 << 20;

    /** Most bytes in all files of one pack. */
    public static final int MAX_PACK_BYTES = 16 * 1024 * 1024;

    /** Most files in one pack. */
    public static final int MAX_FILES = 1000;

    /** Deepest nesting of objects and arrays. */
    public static final int MAX_DEPTH = 12;

    /** Largest file of packaged data, in bytes; its length is known from the manifest. */
    public static final int MAX_PACKED_BYTES = 16 * 1024 * 1024;

    /** Most values in one file: a value takes far more memory than its bytes. */
    public static final int MAX_VALUES = 50_000;

    /** Most characters in one text. */
    public static final int MAX_STRING_LENGTH = 4000;

    /** Most characters in the name of a key. */
    public static final int MAX_NAME_LENGTH = 128;

    /** Most characters in a number. */
    public static final int MAX_NUMBER_LENGTH = 18;

    /** Most faults listed for one pack; a pack with more is not mended by reading on. */
    public static final int MAX_FAULTS = 1000;

    private Limits() {}
}
