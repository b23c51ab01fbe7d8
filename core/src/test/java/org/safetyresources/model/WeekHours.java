package org.safetyresources.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Hours of the week from a text such as {@code mon fri 09:00-17:00, daily 22:00-24:00}. */
final class WeekHours {

    private WeekHours() {}

    static Availability.Weekly in(String zone, String text) {
        return new Availability.Weekly(ZoneId.of(zone), of(text));
    }

    static List<OpeningHours> of(String text) {
        return Stream.of(text.split(", ", -1)).map(WeekHours::one).toList();
    }

    private static OpeningHours one(String text) {
        int space = text.lastIndexOf(' ');
        String[] times = text.substring(space + 1).split("-", -1);
        return new OpeningHours(
                days(text.substring(0, space)),
                LocalTime.parse(times[0]),
                times[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(times[1]));
    }

    private static List<DayOfWeek> days(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.equals("daily") || text.contains(day.name().substring(0, 3).toLowerCase(Locale.ROOT))) {
                days.add(day);
            }
        }
        return days;
    }
}
