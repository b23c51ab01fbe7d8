package org.safetyresources.internal.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safetyresources.CatalogVersion;
import org.safetyresources.UnsupportedVersionException;

/** Versions and dates, read without the pattern and format classes that slow a cold start. */
public final class Versions {

    private static final int SCHEMA_PARTS = 2;
    private static final int CODE_PARTS = 3;
    private static final int MAX_DIGITS = 4;

    private Versions() {}

    /** Says whether a schema version is one, such as {@code 1.0}. */
    static boolean isSchema(String version) {
        return numbers(version, "\\.", SCHEMA_PARTS) != null;
    }

    /** Says whether a version of the library is one, such as {@code 0.1.0}. */
    static boolean isCode(String version) {
        return numbers(version, "\\.", CODE_PARTS) != null;
    }

    /**
     * Checks that this library reads data of a version.
     *
     * @throws UnsupportedVersionException if it does not
     */
    public static void requireSupported(String location, String schema, String leastCode) {
        int[] asked = numbers(schema, "\\.", SCHEMA_PARTS);
        int[] offered = numbers(CatalogVersion.SCHEMA, "\\.", SCHEMA_PARTS);
        if (asked == null || offered == null || asked[0] != offered[0]) {
            throw new UnsupportedVersionException(location, "schema version", schema, CatalogVersion.SCHEMA);
        }
        int[] least = numbers(leastCode, "\\.", CODE_PARTS);
        if (least == null || Arrays.compare(least, numbers(CatalogVersion.CODE, "\\.", CODE_PARTS)) > 0) {
            throw new UnsupportedVersionException(location, "library version", leastCode, CatalogVersion.CODE);
        }
    }

    /** Says whether a schema version that is supported has more to it than this library knows. */
    public static boolean isNewer(String schema) {
        int[] asked = numbers(schema, "\\.", SCHEMA_PARTS);
        int[] offered = numbers(CatalogVersion.SCHEMA, "\\.", SCHEMA_PARTS);
        return asked != null && offered != null && asked[1] > offered[1];
    }

    /**
     * Reads a date such as {@code 2026-11-22}.
     *
     * @throws DateTimeException if it is none
     */
    public static LocalDate date(String text) {
        int[] numbers = numbers(text, "-", 3);
        // Four, two and two digits.
        if (numbers == null
                || text.length() != "2026-11-22".length()
                || text.charAt(4) != '-'
                || text.charAt(7) != '-') {
            throw new DateTimeException(text);
        }
        return LocalDate.of(numbers[0], numbers[1], numbers[2]);
    }

    /**
     * The numbers of a version or date, or null if it has not exactly that many, of 1 to 4 digits each. Only
     * those of a date may begin with a zero.
     */
    private static int @Nullable [] numbers(String text, String separator, int parts) {
        String[] texts = text.split(separator, -1);
        if (texts.length != parts) {
            return null;
        }
        int[] numbers = new int[parts];
        for (int i = 0; i < parts; i++) {
            for (char c : texts[i].toCharArray()) {
                if (c < '0' || c > '9') {
                    return null;
                }
            }
            boolean padded = texts[i].length() > 1 && texts[i].charAt(0) == '0' && !separator.equals("-");
            if (texts[i].isEmpty() || texts[i].length() > MAX_DIGITS || padded) {
                return null;
            }
            numbers[i] = Integer.parseInt(texts[i]);
        }
        return numbers;
    }
}
