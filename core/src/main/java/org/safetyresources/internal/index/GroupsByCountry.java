package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Territory;
import org.safetyresources.query.ChannelAnswer;

/**
 * The channels that serve a country, a part of it or the world, in their groups, so that a query looks
 * at no others and need not group them again.
 */
final class GroupsByCountry {

    private final Map<String, List<List<ReportingChannel>>> byCountry = new HashMap<>();
    private final List<List<ReportingChannel>> worldwide = new ArrayList<>();

    /** One for each country asked for, and so never more than there are countries. */
    private final Map<String, ChannelAnswer> answers = new ConcurrentHashMap<>();

    GroupsByCountry(List<ReportingChannel> channels) {
        for (ReportingChannel channel : channels) {
            for (Territory territory : channel.serves().territories()) {
                byCountry.putIfAbsent(territory.country().code(), new ArrayList<>());
            }
        }
        for (ReportingChannel channel : channels) {
            if (channel.serves().worldwide()) {
                add(channel, worldwide);
                for (List<List<ReportingChannel>> groups : byCountry.values()) {
                    add(channel, groups);
                }
            }
            for (Territory territory : channel.serves().territories()) {
                List<List<ReportingChannel>> groups =
                        byCountry.get(territory.country().code());
                if (groups != null) {
                    add(channel, groups);
                }
            }
        }
        freeze(worldwide);
        for (List<List<ReportingChannel>> groups : byCountry.values()) {
            freeze(groups);
        }
    }

    /** Answers hand these lists out without copying them. */
    private static void freeze(List<List<ReportingChannel>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            groups.set(i, List.copyOf(groups.get(i)));
        }
    }

    private static void add(ReportingChannel channel, List<List<ReportingChannel>> groups) {
        for (List<ReportingChannel> group : groups) {
            if (group.get(0).groupId().equals(channel.groupId())) {
                // A channel that serves several parts of one country is in its group once.
                if (!group.get(group.size() - 1).id().equals(channel.id())) {
                    group.add(channel);
                }
                return;
            }
        }
        List<ReportingChannel> group = new ArrayList<>();
        group.add(channel);
        groups.add(group);
    }

    /** The groups that may hold something for somebody in a territory, in the order of the data. */
    List<List<ReportingChannel>> of(Territory territory) {
        return byCountry.getOrDefault(territory.country().code(), worldwide);
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
