package org.safetyresources.model;

import java.util.Arrays;
import java.util.Optional;
import org.safetyresources.constraint.CalendarVersionCode;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Quoting;

/**
 * A version of the data: year, month and release within that month, such as {@code 2026.11.0}.
 *
 * @param code the version as written
 */
public record CalendarVersion(@CalendarVersionCode String code) implements Comparable<CalendarVersion> {

    /**
     * Reads a version.
     *
     * @param code the version, such as {@code 2026.11.0}
     * @return the version
     * @throws IllegalArgumentException if it is not of that form
     */
    public static CalendarVersion of(String code) {
        Optional<String> problem = Codes.calendarVersion(code);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(Quoting.quote(code) + " " + problem.get());
        }
        return new CalendarVersion(code);
    }

    private int[] numbers() {
        return Arrays.stream(code.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public int compareTo(CalendarVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    @Override
    public String toString() {
        return code;
    }
}
