package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Territory;

/** The channels that serve a country, a part of it or the world, so that a query looks at no others. */
final class ChannelsByCountry {

    private final Map<String, List<ReportingChannel>> byCountry = new HashMap<>();
    private final List<ReportingChannel> worldwide = new ArrayList<>();

    ChannelsByCountry(List<ReportingChannel> channels) {
        for (ReportingChannel channel : channels) {
            if (channel.serves().worldwide()) {
                worldwide.add(channel);
                for (List<ReportingChannel> others : byCountry.values()) {
                    others.add(channel);
                }
            }
            for (Territory territory : channel.serves().territories()) {
                add(channel, territory.country().code());
            }
        }
    }

    private void add(ReportingChannel channel, String country) {
        List<ReportingChannel> channels = byCountry.get(country);
        if (channels == null) {
            channels = new ArrayList<>(worldwide);
            byCountry.put(country, channels);
        }
        // A channel may serve several parts of one country.
        if (channels.isEmpty() || !channels.get(channels.size() - 1).id().equals(channel.id())) {
            channels.add(channel);
        }
    }

    /** The channels that may serve somebody in a territory, in the order of the data. */
    List<ReportingChannel> of(Territory territory) {
        List<ReportingChannel> channels = byCountry.get(territory.country().code());
        return channels == null ? worldwide : channels;
    }
}
