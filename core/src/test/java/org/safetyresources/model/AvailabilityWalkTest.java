package org.safetyresources.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two weeks around a change of clocks, asked at every minute.
 *
 * <p>What is expected comes from watching a clock on the wall minute by minute. The clock is never turned
 * back: an hour that is shown twice counts the first time, and while it is shown again it is as late as it
 * was. It jumps where clocks do, so what should begin in a skipped hour begins after it.
 */
class AvailabilityWalkTest {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final int MOST_SHOWN = 5;

    private static final List<String> HOURS = List.of(
            "mon thu 09:00-17:00, fri sat 22:00-02:30, sun 02:40-05:00",
            "sun 02:15-02:45",
            "fri sat sun 23:30-00:30, fri sat sun 01:45-03:15",
            "mon tue wed thu fri sat 00:00-24:00, sun 00:15-02:10, sun 02:20-24:00");

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2024-03-31, 60",
        "Europe/Berlin, 2024-10-27, -60",
        "America/New_York, 2024-03-10, 60",
        "America/New_York, 2024-11-03, -60",
        "America/Havana, 2024-03-10, 60",
        "America/Havana, 2024-11-03, -60",
        "Australia/Lord_Howe, 2024-10-06, 30",
        "Australia/Lord_Howe, 2024-04-07, -30",
        "Pacific/Apia, 2011-09-24, 60",
        "Pacific/Apia, 2011-04-02, -60",
        "Pacific/Apia, 2011-12-30, 1440",
        "Africa/Casablanca, 2024-04-14, 60",
        "Africa/Casablanca, 2024-03-10, -60",
        "Asia/Kolkata, 2024-03-31, 0"
    })
    void everyMinuteIsAsAClockOnTheWallHasIt(String zone, LocalDate change, int minutesSkipped) {
        Instant first = change.minusWeeks(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(offset(zone, first.plus(14, ChronoUnit.DAYS)) - offset(zone, first))
                .as("minutes that clocks skip")
                .isEqualTo(minutesSkipped);
        for (String hours : HOURS) {
            assertThat(differences(WeekHours.in(zone, hours), first)).as(hours).isEmpty();
        }
    }

    /** The first minutes at which the answer is not what the clock on the wall says. */
    private static List<String> differences(Availability.Weekly weekly, Instant first) {
        BitSet open = watch(weekly, first, 5 * WEEK);
        List<String> differences = new ArrayList<>();
        for (int minute = 0; minute < 2 * WEEK && differences.size() < MOST_SHOWN; minute += step(minute)) {
            int next = open.get(minute) ? open.nextClearBit(minute) : open.nextSetBit(minute);
            OpenState expected = new OpenState(
                    open.get(minute) ? OpenState.Status.OPEN : OpenState.Status.CLOSED,
                    next < 0 || next >= 5 * WEEK ? Optional.empty() : Optional.of(at(first, next)));
            OpenState actual = weekly.openAt(at(first, minute));
            if (!actual.equals(expected)) {
                differences.add(at(first, minute) + ": " + actual + ", but should be " + expected);
            }
        }
        return differences;
    }

    /** Every minute of the two days before and after the change, and one in seventeen further away. */
    private static int step(int minute) {
        return Math.abs(minute - WEEK) < 2 * DAY ? 1 : 17;
    }

    /** The minutes at which hours are open, from a first one on. */
    private static BitSet watch(Availability.Weekly weekly, Instant first, int minutes) {
        BitSet open = new BitSet(minutes);
        LocalDateTime clock = LocalDateTime.MIN;
        for (int minute = -WEEK; minute < minutes; minute++) {
            LocalDateTime shown = LocalDateTime.ofInstant(at(first, minute), weekly.zone());
            clock = shown.isAfter(clock) ? shown : clock;
            if (minute >= 0 && isOpen(weekly.hours(), clock)) {
                open.set(minute);
            }
        }
        return open;
    }

    private static boolean isOpen(List<OpeningHours> week, LocalDateTime clock) {
        for (OpeningHours hours : week) {
            int from = hours.from().toSecondOfDay() / 60;
            int to = hours.to().toSecondOfDay() / 60;
            int length = to > from ? to - from : to - from + DAY;
            for (DayOfWeek day : hours.days()) {
                if (Math.floorMod(minuteOfWeek(clock) - day.getValue() * DAY - from, WEEK) < length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int minuteOfWeek(LocalDateTime clock) {
        return clock.getDayOfWeek().getValue() * DAY + clock.getHour() * 60 + clock.getMinute();
    }

    private static Instant at(Instant first, int minute) {
        return first.plusSeconds(60L * minute);
    }

    private static int offset(String zone, Instant moment) {
        return ZoneId.of(zone).getRules().getOffset(moment).getTotalSeconds() / 60;
    }
}
