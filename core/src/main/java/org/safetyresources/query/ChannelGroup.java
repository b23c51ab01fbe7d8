package org.safetyresources.query;

import java.util.List;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;

/**
 * Channels that belong together and are shown together.
 *
 * @param id the id of the group; a channel that stands alone lends its own
 * @param reason why the group is in the answer
 * @param channels the channels, in the order in which to use them; never empty
 */
public record ChannelGroup(String id, GroupReason reason, List<ReportingChannel> channels) {

    /** Copies the list. */
    public ChannelGroup {
        channels = List.copyOf(channels);
    }

    /** {@return the most urgent purpose of its channels} */
    public Purpose purpose() {
        Purpose first = channels.get(0).purpose();
        for (ReportingChannel channel : channels) {
            if (channel.purpose().compareTo(first) < 0) {
                first = channel.purpose();
            }
        }
        return first;
    }
}
