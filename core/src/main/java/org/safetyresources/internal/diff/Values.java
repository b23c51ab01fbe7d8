package org.safetyresources.internal.diff;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safetyresources.internal.text.Names;
import org.safetyresources.model.Availability;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.OpeningHours;
import org.safetyresources.model.Territory;

/** Values that are compared as a whole, and how each is written in one line. */
final class Values {

    private Values() {}

    /** Says whether a value has no parts to compare one by one. */
    static boolean isPlain(Object value) {
        return value instanceof Availability
                || value instanceof Territory
                || value instanceof LanguageTag
                || !(value instanceof Record || value instanceof List<?>);
    }

    static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return Names.of(constant);
        }
        return value instanceof Availability availability ? hours(availability) : String.valueOf(value);
    }

    private static String hours(Availability availability) {
        if (availability instanceof Availability.Weekly weekly) {
            List<String> hours = new ArrayList<>();
            weekly.hours().forEach(span -> hours.add(days(span) + " " + span.from() + "–" + end(span.to())));
            return String.join(", ", hours) + " (" + weekly.zone() + ")";
        }
        return availability instanceof Availability.Always ? "always" : "unknown";
    }

    private static String days(OpeningHours span) {
        List<String> days = new ArrayList<>();
        span.days().forEach(day -> days.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        return String.join(" ", days);
    }

    private static String end(LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT) ? "24:00" : to.toString();
    }
}
