package org.safetyresources.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * Hours that return every week, by the clock on the wall.
 *
 * @param days the days on which they begin; never empty
 * @param from when they begin
 * @param to when they end; not later than {@code from} means on the next day, and midnight the end of
 *     the day
 */
public record OpeningHours(List<DayOfWeek> days, LocalTime from, LocalTime to) {

    /** Copies the list. */
    public OpeningHours {
        days = List.copyOf(days);
    }

    /** {@return whether they end on the day after they begin, be it at midnight} */
    public boolean endsNextDay() {
        return !to.isAfter(from);
    }
}
