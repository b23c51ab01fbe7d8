package org.safetyresources.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether somebody answers at a moment, and when that changes next. The first of June 2026 is a Monday. */
class AvailabilityTest {

    private static final String ZONE = "Europe/Berlin";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Hours of some days
                "mon tue fri 09:00-17:00 | 2026-06-01T00:00 | CLOSED | 2026-06-01T09:00",
                "mon tue fri 09:00-17:00 | 2026-06-01T08:59:59.999 | CLOSED | 2026-06-01T09:00",
                "mon tue fri 09:00-17:00 | 2026-06-01T09:00 | OPEN | 2026-06-01T17:00",
                "mon tue fri 09:00-17:00 | 2026-06-01T16:59:59.999 | OPEN | 2026-06-01T17:00",
                "mon tue fri 09:00-17:00 | 2026-06-01T17:00 | CLOSED | 2026-06-02T09:00",
                "mon tue fri 09:00-17:00 | 2026-06-02T17:00 | CLOSED | 2026-06-05T09:00",
                "mon tue fri 09:00-17:00 | 2026-06-05T17:00 | CLOSED | 2026-06-08T09:00",
                "mon 09:00-17:00 | 2026-06-01T17:00 | CLOSED | 2026-06-08T09:00",
                "mon 09:00-12:00, mon 13:00-17:00 | 2026-06-01T12:00 | CLOSED | 2026-06-01T13:00",
                "mon 13:00-17:00, mon 09:00-12:00 | 2026-06-01T09:00 | OPEN | 2026-06-01T12:00",
                // Past midnight
                "fri 22:00-04:00 | 2026-06-05T21:59 | CLOSED | 2026-06-05T22:00",
                "fri 22:00-04:00 | 2026-06-05T23:59 | OPEN | 2026-06-06T04:00",
                "fri 22:00-04:00 | 2026-06-06T00:00 | OPEN | 2026-06-06T04:00",
                "fri 22:00-04:00 | 2026-06-06T03:59 | OPEN | 2026-06-06T04:00",
                "fri 22:00-04:00 | 2026-06-06T04:00 | CLOSED | 2026-06-12T22:00",
                "fri 22:00-04:00 | 2026-06-05T03:00 | CLOSED | 2026-06-05T22:00",
                "sun 22:00-04:00 | 2026-06-01T01:00 | OPEN | 2026-06-01T04:00",
                "mon 12:00-12:00 | 2026-06-01T12:00 | OPEN | 2026-06-02T12:00",
                "mon 12:00-12:00 | 2026-06-02T12:00 | CLOSED | 2026-06-08T12:00",
                // Midnight as the end of the day
                "mon 09:00-24:00 | 2026-06-01T23:59:59 | OPEN | 2026-06-02T00:00",
                "mon 09:00-24:00 | 2026-06-02T00:00 | CLOSED | 2026-06-08T09:00",
                "mon 00:00-24:00 | 2026-05-31T23:59 | CLOSED | 2026-06-01T00:00",
                "mon 00:00-24:00 | 2026-06-01T00:00 | OPEN | 2026-06-02T00:00",
                "mon 00:00-24:00 | 2026-06-02T00:00 | CLOSED | 2026-06-08T00:00",
                // Spans that touch
                "mon 09:00-12:00, mon 12:00-17:00 | 2026-06-01T10:00 | OPEN | 2026-06-01T17:00",
                "mon 12:00-17:00, mon 09:00-12:00 | 2026-06-01T12:00 | OPEN | 2026-06-01T17:00",
                "mon 09:00-24:00, tue 00:00-05:00 | 2026-06-01T10:00 | OPEN | 2026-06-02T05:00",
                "mon tue wed 00:00-24:00 | 2026-06-01T10:00 | OPEN | 2026-06-04T00:00",
                // Spans that overlap
                "mon 09:00-13:00, mon 11:00-17:00 | 2026-06-01T10:00 | OPEN | 2026-06-01T17:00",
                "mon 09:00-17:00, mon 10:00-11:00 | 2026-06-01T10:30 | OPEN | 2026-06-01T17:00",
                "mon 09:00-17:00, mon 09:00-11:00 | 2026-06-01T11:00 | OPEN | 2026-06-01T17:00",
                "mon 09:00-17:00, mon 09:00-17:00 | 2026-06-01T17:00 | CLOSED | 2026-06-08T09:00",
                "mon 20:00-06:00, tue 05:00-09:00 | 2026-06-01T21:00 | OPEN | 2026-06-02T09:00",
                // All of the week but a minute
                "mon tue wed thu fri sat 00:00-24:00, sun 00:00-23:59 | 2026-06-01T00:00 | OPEN | 2026-06-07T23:59",
                "mon tue wed thu fri sat 00:00-24:00, sun 00:00-23:59 | 2026-06-07T23:59 | CLOSED | 2026-06-08T00:00"
            })
    void hoursOfTheWeekOpenAndCloseAtTheirMinute(String hours, LocalDateTime asked, String status, LocalDateTime next) {
        assertThat(WeekHours.in(ZONE, hours).openAt(instant(asked)))
                .isEqualTo(new OpenState(OpenState.Status.valueOf(status), Optional.of(instant(next))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily 00:00-24:00",
                "daily 09:00-09:00",
                "daily 00:00-12:00, daily 12:00-24:00",
                "daily 06:00-20:00, daily 18:00-06:00",
                "mon tue wed thu fri sat 00:00-24:00, sun 00:00-18:00, sun 17:00-24:00"
            })
    void hoursAroundTheWeekNeverChange(String hours) {
        Availability.Weekly weekly = WeekHours.in(ZONE, hours);

        // Half a year of them, with both changes of the clocks.
        for (Instant asked = Instant.parse("2026-03-20T00:00:00Z");
                asked.isBefore(Instant.parse("2026-11-10T00:00:00Z"));
                asked = asked.plusSeconds(3599)) {
            assertThat(weekly.openAt(asked))
                    .as("%s", asked)
                    .isEqualTo(new OpenState(OpenState.Status.OPEN, Optional.empty()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, OPEN, 2026-06-01T15:00:00Z",
        "Africa/Casablanca, OPEN, 2026-06-01T16:00:00Z",
        "America/New_York, CLOSED, 2026-06-01T13:00:00Z",
        "Asia/Kolkata, CLOSED, 2026-06-08T03:30:00Z",
        "Australia/Lord_Howe, CLOSED, 2026-06-07T22:30:00Z",
        "Pacific/Apia, CLOSED, 2026-06-07T20:00:00Z",
        "Pacific/Pago_Pago, CLOSED, 2026-06-01T20:00:00Z"
    })
    void theSameInstantIsAskedByTheClockOfEachZone(String zone, String status, Instant next) {
        assertThat(WeekHours.in(zone, "mon 09:00-17:00").openAt(Instant.parse("2026-06-01T12:00:00Z")))
                .isEqualTo(new OpenState(OpenState.Status.valueOf(status), Optional.of(next)));
    }

    /** Berlin skips the hour from two on 29 March 2026 at 01:00Z, and has it twice on 25 October until 02:00Z. */
    @ParameterizedTest
    @CsvSource({
        "sun 02:30-05:00, 2026-03-29T00:59:59Z, CLOSED, 2026-03-29T01:00:00Z",
        "sun 02:30-05:00, 2026-03-29T01:00:00Z, OPEN, 2026-03-29T03:00:00Z",
        "sun 01:00-02:30, 2026-03-29T00:30:00Z, OPEN, 2026-03-29T01:00:00Z",
        "sun 01:00-02:30, 2026-03-29T01:00:00Z, CLOSED, 2026-04-04T23:00:00Z",
        "sun 01:00-04:00, 2026-03-29T00:30:00Z, OPEN, 2026-03-29T02:00:00Z",
        "sun 02:10-02:50, 2026-03-28T12:00:00Z, CLOSED, 2026-04-05T00:10:00Z",
        "sun 02:10-02:50, 2026-03-29T01:00:00Z, CLOSED, 2026-04-05T00:10:00Z",
        "sun 02:10-02:50, 2026-03-23T12:00:00Z, CLOSED, 2026-04-05T00:10:00Z",
        "sat 22:00-06:00, 2026-03-28T21:00:00Z, OPEN, 2026-03-29T04:00:00Z",
        "sun 02:30-05:00, 2026-10-25T00:29:59Z, CLOSED, 2026-10-25T00:30:00Z",
        "sun 02:30-05:00, 2026-10-25T01:10:00Z, OPEN, 2026-10-25T04:00:00Z",
        "sat 22:00-02:30, 2026-10-25T00:29:59Z, OPEN, 2026-10-25T00:30:00Z",
        "sat 22:00-02:30, 2026-10-25T01:10:00Z, CLOSED, 2026-10-31T21:00:00Z",
        "sun 02:00-03:00, 2026-10-25T00:00:00Z, OPEN, 2026-10-25T02:00:00Z",
        "sat 22:00-06:00, 2026-10-24T20:00:00Z, OPEN, 2026-10-25T05:00:00Z"
    })
    void hoursFollowTheClockOnTheWallWhenItChanges(String hours, Instant asked, String status, Instant next) {
        assertThat(WeekHours.in(ZONE, hours).openAt(asked))
                .isEqualTo(new OpenState(OpenState.Status.valueOf(status), Optional.of(next)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-06-01T12:00:00Z"})
    void alwaysIsOpenAndUnknownIsNeverAlways(Instant asked) {
        assertThat(new Availability.Always().openAt(asked))
                .isEqualTo(new OpenState(OpenState.Status.OPEN, Optional.empty()));
        assertThat(new Availability.Unknown().openAt(asked))
                .isEqualTo(new OpenState(OpenState.Status.UNKNOWN, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, false",
        "09:00, 09:01, false",
        "22:00, 04:00, true",
        "09:00, 09:00, true",
        "09:00, 00:00, true",
        "00:00, 00:00, true",
        "00:00, 23:59, false"
    })
    void whatDoesNotEndLaterThanItBeginsEndsOnTheNextDay(LocalTime from, LocalTime to, boolean nextDay) {
        assertThat(new OpeningHours(List.of(DayOfWeek.MONDAY), from, to).endsNextDay())
                .isEqualTo(nextDay);
    }

    @Test
    void hoursAreCopiedAndCannotBeChanged() {
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.MONDAY));
        List<OpeningHours> hours =
                new ArrayList<>(List.of(new OpeningHours(days, LocalTime.of(9, 0), LocalTime.of(17, 0))));
        Availability.Weekly weekly = new Availability.Weekly(ZoneId.of(ZONE), hours);
        days.clear();
        hours.clear();

        assertThat(weekly).isEqualTo(WeekHours.in(ZONE, "mon 09:00-17:00"));
        assertThat(weekly.hours()).isUnmodifiable();
        assertThat(weekly.hours().get(0).days()).isUnmodifiable();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ZoneId.of(ZONE)).toInstant();
    }
}
