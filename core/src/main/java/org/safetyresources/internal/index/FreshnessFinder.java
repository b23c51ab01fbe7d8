package org.safetyresources.internal.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safetyresources.internal.read.DocumentAge;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.query.ChannelFreshness;
import org.safetyresources.query.Freshness;
import org.safetyresources.query.FreshnessLimits;
import org.safetyresources.query.FreshnessState;

/** Tells how far the data can be relied on for its age. */
public final class FreshnessFinder {

    private FreshnessFinder() {}

    /** The state of all of it on a day. */
    public static Freshness find(CatalogIndex index, LocalDate clock, FreshnessLimits limits) {
        LocalDate released = index.version().released();
        FreshnessState state = limits.stateOfRelease(released, clock);
        LocalDate today = state == FreshnessState.CLOCK_SUSPECT ? released : clock;
        List<ChannelFreshness> channels = new ArrayList<>();
        for (ReportingChannel channel : index.channels().register().all()) {
            LocalDate lookedAt = lookedAt(index, channel);
            channels.add(new ChannelFreshness(channel, limits.stateOf(lookedAt, today), lookedAt));
        }
        channels.sort(Comparator.comparing(ChannelFreshness::state)
                .reversed()
                .thenComparing(known -> known.channel().purpose())
                .thenComparing(ChannelFreshness::lookedAt)
                .thenComparing(known -> known.channel().id()));
        return new Freshness(state, today, released, channels);
    }

    private static LocalDate lookedAt(CatalogIndex index, ReportingChannel channel) {
        LocalDate first = index.version().released();
        for (ContactMethod contact : channel.contacts()) {
            LocalDate read =
                    LocalDate.parse(DocumentAge.lastRead(index.evidence().ages(contact.evidence())));
            first = read.isBefore(first) ? read : first;
        }
        return first;
    }
}
