package org.safetyresources.query;

import java.util.List;

/**
 * The channels for a reader, in the order in which to show them.
 *
 * <p>Groups are ordered by purpose, the emergency number first; within a purpose by {@link
 * GroupReason}, which is to say the nearer territory first; then those made for the situation lead,
 * then those made for the audience, then those that speak the language, then the order of the data.
 *
 * @param query what was asked
 * @param coverage how much is known for the reader's country, the emergency number aside
 * @param groups the groups; empty if nothing is known
 */
public record ChannelAnswer(ChannelQuery query, Coverage coverage, List<ChannelGroup> groups) {

    /** Copies the list. */
    public ChannelAnswer {
        groups = List.copyOf(groups);
    }
}
