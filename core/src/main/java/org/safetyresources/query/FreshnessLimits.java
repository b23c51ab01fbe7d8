package org.safetyresources.query;

import java.time.LocalDate;
import java.time.Period;

/**
 * From which age on data should be looked at again, and from which it is stale.
 *
 * @param reviewDue the age from which it should be looked at again
 * @param stale the age from which it is stale, which is later
 */
public record FreshnessLimits(Period reviewDue, Period stale) {

    /** Half a year, and a year: what this library uses unless told otherwise. */
    public static final FreshnessLimits STANDARD = new FreshnessLimits(Period.ofMonths(6), Period.ofYears(1));

    /** A clock that is later than this after the release is not believed. */
    private static final Period BELIEVED = Period.ofYears(10);

    /**
     * Checks the ages.
     *
     * @throws IllegalArgumentException if one is negative, or what is stale would not be due yet
     */
    public FreshnessLimits {
        LocalDate any = LocalDate.EPOCH;
        if (any.plus(reviewDue).isBefore(any) || any.plus(stale).isBefore(any.plus(reviewDue))) {
            throw new IllegalArgumentException("Data cannot be due after " + reviewDue + " and stale after " + stale
                    + "; give ages that are not negative, the later one last");
        }
    }

    /**
     * Says how far something can be relied on, by a day that is believed.
     *
     * @param lookedAt the day it was last looked at
     * @param today the day it is
     * @return its state; never {@link FreshnessState#CLOCK_SUSPECT}
     */
    public FreshnessState stateOf(LocalDate lookedAt, LocalDate today) {
        if (!today.isBefore(lookedAt.plus(stale))) {
            return FreshnessState.STALE;
        }
        return today.isBefore(lookedAt.plus(reviewDue)) ? FreshnessState.CURRENT : FreshnessState.REVIEW_DUE;
    }

    /**
     * Says how far a release of data can be relied on.
     *
     * @param released the day of the release
     * @param today the day a clock says it is; before the release, or more than ten years after it, it is not
     *     believed, where a day is allowed for time zones
     * @return its state
     */
    public FreshnessState stateOfRelease(LocalDate released, LocalDate today) {
        return today.isBefore(released.minusDays(1)) || today.isAfter(released.plus(BELIEVED))
                ? FreshnessState.CLOCK_SUSPECT
                : stateOf(released, today);
    }
}
