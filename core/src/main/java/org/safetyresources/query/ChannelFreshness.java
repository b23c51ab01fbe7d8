package org.safetyresources.query;

import java.time.LocalDate;
import org.safetyresources.model.ReportingChannel;

/**
 * How far a channel can be relied on for its age.
 *
 * @param channel the channel
 * @param state its state
 * @param lookedAt the day on which the documents of its contacts were last read; of the contact whose documents
 *     were not read for longest
 */
public record ChannelFreshness(ReportingChannel channel, FreshnessState state, LocalDate lookedAt) {}
