package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.model.Audience;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.Coverage;
import org.safetyresources.query.GroupReason;

/** Answers which channels a reader is shown, and in which order. */
public final class ChannelFinder implements Comparator<ChannelGroup> {

    private final CatalogIndex index;
    private final ChannelQuery query;
    private final Set<String> threats;
    /** An unknown reader may be a child. */
    private final Audience reader;
    /** What removes pictures of adults is no help, and worse, for a picture of a child. */
    private final PicturedAge pictured;

    private ChannelFinder(CatalogIndex index, ChannelQuery query) {
        this.index = index;
        this.query = query;
        this.threats = query.threat().isPresent()
                ? index.withBroader(index.threat(query.threat().get()))
                : Set.of();
        this.reader = query.audience().orElse(Audience.CHILD);
        this.pictured = query.pictured().orElse(PicturedAge.UNDER_18);
    }

    /** Answers a query; what is asked of a whole country and nothing else is answered once. */
    public static ChannelAnswer answer(CatalogIndex index, ChannelQuery query) {
        if (!asksOnlyForCountry(query)) {
            return new ChannelFinder(index, query).answer();
        }
        ChannelAnswer answer = index.channels().answer(query.territory());
        if (answer == null) {
            answer = new ChannelFinder(index, query).answer();
            index.channels().keep(answer);
        }
        return answer;
    }

    private static boolean asksOnlyForCountry(ChannelQuery query) {
        return query.threat().isEmpty()
                && query.audience().isEmpty()
                && query.situation().isEmpty()
                && query.language().isEmpty()
                && query.pictured().isEmpty()
                && query.territory().isCountry();
    }

    private ChannelAnswer answer() {
        List<ChannelGroup> groups = new ArrayList<>();
        for (List<ReportingChannel> group : index.channels().groups(query.territory())) {
            List<ReportingChannel> offered = offered(group);
            if (!offered.isEmpty() && isAboutThreat(offered)) {
                groups.add(new ChannelGroup(offered.get(0).groupId(), reason(offered), offered));
            }
        }
        groups.sort(this);
        return new ChannelAnswer(query, Coverage.of(groups), groups);
    }

    /** The order of an answer, as {@link ChannelAnswer} states it. */
    @Override
    public int compare(ChannelGroup a, ChannelGroup b) {
        int order = a.purpose().compareTo(b.purpose());
        if (order == 0) {
            order = a.reason().compareTo(b.reason());
        }
        if (order == 0) {
            order = Boolean.compare(isForSituation(b), isForSituation(a));
        }
        if (order == 0) {
            order = Boolean.compare(isForAudience(b), isForAudience(a));
        }
        return order == 0 ? Boolean.compare(speaksLanguage(b), speaksLanguage(a)) : order;
    }

    /** What of a group may be shown; mostly all of it, and then the group itself. */
    private List<ReportingChannel> offered(List<ReportingChannel> group) {
        int count = 0;
        for (ReportingChannel channel : group) {
            count += isOffered(channel) ? 1 : 0;
        }
        if (count == group.size()) {
            return group;
        }
        List<ReportingChannel> offered = new ArrayList<>(count);
        for (ReportingChannel channel : group) {
            if (isOffered(channel)) {
                offered.add(channel);
            }
        }
        return offered;
    }

    private boolean isOffered(ReportingChannel channel) {
        return channel.serves().servesIn(query.territory())
                && !channel.providersOnly()
                && !channel.notFor().contains(reader)
                && (channel.pictures().isEmpty() || channel.pictures().contains(pictured))
                && !isForOthersWorriedAboutThemselves(channel);
    }

    /** Lines for people worried about themselves: only for an adult, or the minor they are made for, who says so. */
    private boolean isForOthersWorriedAboutThemselves(ReportingChannel channel) {
        if (!channel.situations().contains(Situation.WORRIED_ABOUT_MYSELF)) {
            return false;
        }
        boolean asked = query.situation().equals(Optional.of(Situation.WORRIED_ABOUT_MYSELF))
                && query.audience().isPresent()
                && (query.audience().get().isAdult()
                        || channel.audiences().contains(query.audience().get()));
        return !asked;
    }

    /** One channel that takes the threat keeps its whole group, for they belong together. */
    private boolean isAboutThreat(List<ReportingChannel> group) {
        for (ReportingChannel channel : group) {
            if (channel.purpose() == Purpose.EMERGENCY
                    || threats.isEmpty()
                    || channel.threats().isEmpty()
                    || !Collections.disjoint(channel.threats(), threats)) {
                return true;
            }
        }
        return false;
    }

    private GroupReason reason(List<ReportingChannel> group) {
        GroupReason reason = GroupReason.SERVES_THE_WORLD;
        for (ReportingChannel channel : group) {
            if (channel.purpose() == Purpose.EMERGENCY) {
                return GroupReason.DANGER_NOW;
            }
            if (channel.hostsOwn()) {
                return GroupReason.HOSTS_OWN;
            }
            for (Territory territory : channel.serves().territories()) {
                GroupReason nearer = reason(territory);
                reason = nearer.compareTo(reason) < 0 ? nearer : reason;
            }
        }
        return reason;
    }

    private GroupReason reason(Territory served) {
        if (served.contains(query.territory())) {
            return served.isCountry() ? GroupReason.SERVES_COUNTRY : GroupReason.SERVES_READERS_PART;
        }
        return query.territory().contains(served) ? GroupReason.SERVES_PART_OF_COUNTRY : GroupReason.SERVES_THE_WORLD;
    }

    private boolean isForSituation(ChannelGroup group) {
        if (query.situation().isPresent()) {
            for (ReportingChannel channel : group.channels()) {
                if (channel.situations().contains(query.situation().get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isForAudience(ChannelGroup group) {
        for (ReportingChannel channel : group.channels()) {
            if (query.audience().isPresent()
                    ? channel.audiences().contains(query.audience().get())
                    : channel.audiences().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksLanguage(ChannelGroup group) {
        if (query.language().isPresent()) {
            for (ReportingChannel channel : group.channels()) {
                if (channel.speaks(query.language().get())) {
                    return true;
                }
            }
        }
        return false;
    }
}
