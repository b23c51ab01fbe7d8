package org.safetyresources.query;

import java.time.LocalDate;
import java.util.List;

/**
 * How far the data can be relied on for its age, by a clock.
 *
 * <p>With a clock that cannot be right, the state of the data as a whole is {@link
 * FreshnessState#CLOCK_SUSPECT}, and the channels are as they were on the day of the release.
 *
 * @param state the state of the data as a whole, by the day of its release
 * @param today the day that counted: that of the clock, or that of the release if the clock cannot be right
 * @param released the day the data was released
 * @param channels each channel, those first that most need another look: by state, then purpose, then age
 */
public record Freshness(FreshnessState state, LocalDate today, LocalDate released, List<ChannelFreshness> channels) {

    /** Copies the list. */
    public Freshness {
        channels = List.copyOf(channels);
    }

    /** {@return the channels that should be looked at again, or are stale, in the same order} */
    public List<ChannelFreshness> due() {
        return channels.stream()
                .filter(channel -> channel.state() != FreshnessState.CURRENT)
                .toList();
    }
}
