package org.safetyresources.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When somebody answers. Public holidays are not known to the data, so hours of the week may mislead on
 * one; {@link Unknown} is never "always".
 */
public sealed interface Availability {

    /**
     * Says whether somebody answers at a moment.
     *
     * @param moment the moment
     * @return open, closed or unknown, and when that changes
     */
    OpenState openAt(Instant moment);

    /** At any time. */
    record Always() implements Availability {

        @Override
        public OpenState openAt(Instant moment) {
            return new OpenState(OpenState.Status.OPEN, Optional.empty());
        }
    }

    /** No document says when. */
    record Unknown() implements Availability {

        @Override
        public OpenState openAt(Instant moment) {
            return new OpenState(OpenState.Status.UNKNOWN, Optional.empty());
        }
    }

    /**
     * At hours that return every week.
     *
     * @param zone the IANA time zone in which they are given
     * @param hours the hours; never empty
     */
    record Weekly(ZoneId zone, List<OpeningHours> hours) implements Availability {

        /**
         * A change further away than this is none: the hours run around the week. Clocks may skip the only
         * hours of one week, not those of two.
         */
        private static final int DAYS_AHEAD = 15;

        /** Copies the list. */
        public Weekly {
            hours = List.copyOf(hours);
        }

        @Override
        public OpenState openAt(Instant moment) {
            for (Span span : spans(moment.atZone(zone).toLocalDate())) {
                if (moment.isBefore(span.start())) {
                    return new OpenState(OpenState.Status.CLOSED, Optional.of(span.start()));
                }
                if (moment.isBefore(span.end())) {
                    Instant horizon = instant(moment.atZone(zone)
                            .toLocalDate()
                            .plusDays(DAYS_AHEAD)
                            .atStartOfDay());
                    return new OpenState(
                            OpenState.Status.OPEN, Optional.of(span.end()).filter(end -> end.isBefore(horizon)));
                }
            }
            return new OpenState(OpenState.Status.CLOSED, Optional.empty());
        }

        /** The open spans around a day in order, those that touch made one. */
        private List<Span> spans(LocalDate day) {
            List<Span> spans = new ArrayList<>();
            for (int offset = -1; offset <= DAYS_AHEAD; offset++) {
                LocalDate date = day.plusDays(offset);
                for (OpeningHours hour : hours) {
                    if (hour.days().contains(date.getDayOfWeek())) {
                        LocalDate last = hour.endsNextDay() ? date.plusDays(1) : date;
                        Span span = new Span(instant(date.atTime(hour.from())), instant(last.atTime(hour.to())));
                        // Clocks may skip the whole of it.
                        if (span.start().isBefore(span.end())) {
                            spans.add(span);
                        }
                    }
                }
            }
            spans.sort(Comparator.comparing(Span::start));
            List<Span> joined = new ArrayList<>();
            for (Span span : spans) {
                Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (before == null || before.end().isBefore(span.start())) {
                    joined.add(span);
                } else if (before.end().isBefore(span.end())) {
                    joined.set(joined.size() - 1, new Span(before.start(), span.end()));
                }
            }
            return joined;
        }

        /** An hour that clocks skip is the moment they skip it; one they show twice is its first time. */
        private Instant instant(LocalDateTime local) {
            ZoneOffsetTransition transition = zone.getRules().getTransition(local);
            return transition != null && transition.isGap()
                    ? transition.getInstant()
                    : local.atZone(zone).toInstant();
        }

        private record Span(Instant start, Instant end) {}
    }
}
