package org.safetyresources.model;

import java.util.Arrays;
import java.util.Comparator;
import org.safetyresources.constraint.CalendarVersionCode;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;

/**
 * A version of the data: year, month and release within that month, such as {@code 2026.11.0}.
 *
 * @param code the version as written
 */
public record CalendarVersion(@CalendarVersionCode String code) implements Comparable<CalendarVersion> {

    private static final Comparator<CalendarVersion> BY_DATE =
            Comparator.comparing(version -> version.numbers(), Arrays::compare);

    /**
     * Reads a version.
     *
     * @param code the version, such as {@code 2026.11.0}
     * @return the version
     * @throws IllegalArgumentException if it is not of that form
     */
    public static CalendarVersion of(String code) {
        Codes.calendarVersion(code).ifPresent(problem -> {
            throw new IllegalArgumentException(Quoting.quote(code) + " " + problem);
        });
        return new CalendarVersion(code);
    }

    private int[] numbers() {
        return Arrays.stream(code.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public int compareTo(CalendarVersion other) {
        return BY_DATE.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
