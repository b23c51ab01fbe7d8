package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.read.InForce;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Territory;
import org.safetyresources.query.ChannelAnswer;

/**
 * The channels; those that were packed apart are read country by country, when the country is first
 * asked for, and kept.
 *
 * <p>Threads that come at the same time may each read the same; they read the same.
 */
public final class ChannelShelf {

    private final List<ReportingChannel> atHand;
    private final List<PackPart> apart;
    private final InForce inForce;
    private final Retirements retirements;

    /** By country, and so never more than there are countries. */
    private final Map<String, List<List<ReportingChannel>>> groups = new ConcurrentHashMap<>();

    private final Map<String, ChannelAnswer> answers = new ConcurrentHashMap<>();
    private volatile @Nullable Register<ReportingChannel> register;

    ChannelShelf(List<ReportingChannel> atHand, List<PackPart> apart, InForce inForce, Retirements retirements) {
        this.atHand = atHand;
        this.apart = apart;
        this.inForce = inForce;
        this.retirements = retirements;
    }

    /** {@return all channels, in the order of the data} */
    public Register<ReportingChannel> register() {
        Register<ReportingChannel> read = register;
        if (read == null) {
            List<ReportingChannel> all = new ArrayList<>();
            for (PackPart part : apart) {
                all.addAll(inForce.of(part.channels(), ReportingChannel.class));
            }
            all.addAll(atHand);
            read = Register.of("channel", all, retirements);
            register = read;
        }
        return read;
    }

    /** The groups that may hold something for somebody in a territory, in the order of the data. */
    List<List<ReportingChannel>> groups(Territory territory) {
        String country = territory.country().code();
        List<List<ReportingChannel>> found = groups.get(country);
        if (found == null) {
            found = group(country);
            groups.put(country, found);
        }
        return found;
    }

    private List<List<ReportingChannel>> group(String country) {
        List<List<ReportingChannel>> grouped = new ArrayList<>();
        for (PackPart part : apart) {
            for (ReportingChannel channel : inForce.of(part.channels(country), ReportingChannel.class)) {
                add(channel, country, grouped);
            }
        }
        for (ReportingChannel channel : atHand) {
            add(channel, country, grouped);
        }
        // Answers hand these lists out without copying them.
        for (int i = 0; i < grouped.size(); i++) {
            grouped.set(i, List.copyOf(grouped.get(i)));
        }
        return grouped;
    }

    private static void add(ReportingChannel channel, String country, List<List<ReportingChannel>> grouped) {
        if (!channel.serves().servesIn(new Territory(country))) {
            return;
        }
        for (List<ReportingChannel> group : grouped) {
            if (group.get(0).groupId().equals(channel.groupId())) {
                group.add(channel);
                return;
            }
        }
        List<ReportingChannel> group = new ArrayList<>();
        group.add(channel);
        grouped.add(group);
    }

    /** The answer kept for a country of which nothing else is asked. */
    @Nullable
    ChannelAnswer answer(Territory country) {
        return answers.get(country.code());
    }

    void keep(ChannelAnswer answer) {
        answers.put(answer.query().territory().code(), answer);
    }
}
