package org.safetyresources.internal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.safetyresources.model.Audience;
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
public final class ChannelFinder {

    private final CatalogIndex index;
    private final ChannelQuery query;
    private final Set<String> threats;

    private ChannelFinder(CatalogIndex index, ChannelQuery query) {
        this.index = index;
        this.query = query;
        this.threats = query.threat()
                .map(index.threats()::require)
                .map(index::withBroader)
                .orElse(Set.of());
    }

    /** Answers a query. */
    public static ChannelAnswer answer(CatalogIndex index, ChannelQuery query) {
        return new ChannelFinder(index, query).answer();
    }

    private ChannelAnswer answer() {
        Map<String, List<ReportingChannel>> byGroup = new LinkedHashMap<>();
        index.channels().all().stream()
                .filter(this::isOffered)
                .forEach(channel -> byGroup.computeIfAbsent(channel.groupId(), id -> new ArrayList<>())
                        .add(channel));
        List<ChannelGroup> groups = byGroup.entrySet().stream()
                .map(group -> new ChannelGroup(group.getKey(), reason(group.getValue()), group.getValue()))
                .sorted(Comparator.comparing((ChannelGroup group) -> group.purpose())
                        .thenComparing(group -> !anyMatches(group, this::isForAudience))
                        .thenComparing(group -> !anyMatches(group, this::speaksLanguage))
                        .thenComparing(ChannelGroup::reason))
                .toList();
        return new ChannelAnswer(query, coverage(groups), groups);
    }

    private boolean isOffered(ReportingChannel channel) {
        return channel.serves().serves(query.territory())
                && query.audience().map(a -> !channel.notFor().contains(a)).orElse(true)
                && !isForAdultsWorriedAboutThemselves(channel)
                && (channel.purpose() == Purpose.EMERGENCY || takesThreat(channel));
    }

    /** Lines for adults worried about their own behaviour: only for an adult who says so. */
    private boolean isForAdultsWorriedAboutThemselves(ReportingChannel channel) {
        boolean asked = query.situation().equals(Optional.of(Situation.WORRIED_ABOUT_MYSELF))
                && query.audience().filter(Audience::isAdult).isPresent();
        return channel.situations().contains(Situation.WORRIED_ABOUT_MYSELF) && !asked;
    }

    private boolean takesThreat(ReportingChannel channel) {
        return threats.isEmpty()
                || channel.threats().isEmpty()
                || channel.threats().stream().anyMatch(threats::contains);
    }

    private GroupReason reason(List<ReportingChannel> group) {
        if (group.stream().anyMatch(channel -> channel.purpose() == Purpose.EMERGENCY)) {
            return GroupReason.DANGER_NOW;
        }
        if (group.stream().allMatch(channel -> channel.serves().worldwide())) {
            return GroupReason.SERVES_THE_WORLD;
        }
        boolean wholeCountry = group.stream()
                .flatMap(channel -> channel.serves().territories().stream())
                .anyMatch(Territory::isCountry);
        return wholeCountry ? GroupReason.SERVES_COUNTRY : GroupReason.SERVES_PART_OF_COUNTRY;
    }

    private static boolean anyMatches(ChannelGroup group, Predicate<ReportingChannel> test) {
        return group.channels().stream().anyMatch(test);
    }

    private boolean isForAudience(ReportingChannel channel) {
        return query.audience()
                .map(channel.audiences()::contains)
                .orElse(channel.audiences().isEmpty());
    }

    private boolean speaksLanguage(ReportingChannel channel) {
        return query.language()
                .map(language -> channel.languages().stream()
                        .anyMatch(spoken -> spoken.primary().equals(language.primary())))
                .orElse(false);
    }

    private static Coverage coverage(List<ChannelGroup> groups) {
        if (groups.stream()
                .anyMatch(group -> group.reason() == GroupReason.SERVES_COUNTRY
                        || group.reason() == GroupReason.SERVES_PART_OF_COUNTRY)) {
            return Coverage.NATIONAL;
        }
        return groups.stream().anyMatch(group -> group.reason() == GroupReason.SERVES_THE_WORLD)
                ? Coverage.WORLDWIDE_ONLY
                : Coverage.NOT_KNOWN;
    }
}
