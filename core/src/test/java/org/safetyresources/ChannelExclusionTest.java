package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Situation;
import org.safetyresources.page.PageRequest;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.ChannelQuery;

/** Who is shown a channel that is not for everyone, whoever asks, about whatever, in whatever language. */
class ChannelExclusionTest {

    private static final List<String> COUNTRIES = List.of("DE", "DE-BY", "GB", "AT");

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = ContactPack.load(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "DE-BY", "GB", "AT"})
    void everyReaderIsShownWhatIsForThemAndNothingElse(String country) {
        for (ChannelQuery query : everyQuery(country)) {
            assertThat(channels(query)).as("%s", query).containsExactlyInAnyOrderElementsOf(expected(query));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-providers", "de-trade-desk", "world-providers"})
    void whatOnlyCompaniesMayUseIsInNoAnswerButIsFoundByItsId(String id) {
        assertThat(everyQuery()).allSatisfy(query -> assertThat(channels(query)).doesNotContain(id));
        assertThat(catalog.channel(id).providersOnly()).isTrue();
        assertThat(catalog.channels()).contains(catalog.channel(id));
    }

    @Test
    void aGroupIsShownWithoutWhatOnlyCompaniesMayUse() {
        for (String country : List.of("DE", "DE-BY")) {
            assertThat(catalog.channels(ChannelQuery.forCountry(country)).groups())
                    .filteredOn(group -> group.id().equals("de-report"))
                    .singleElement()
                    .extracting(ChannelGroup::channels)
                    .isEqualTo(List.of(catalog.channel("de-desk")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-adult-pictures", "world-adult-pictures"})
    void whatRemovesPicturesOfAdultsIsShownOnlyToThoseWhoAskAboutAnAdult(String id) {
        assertThat(askersShown(id, "DE"))
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.pictured()).contains(PicturedAge.ADULT));
        assertThat(channels(ChannelQuery.forCountry("DE").picturing(PicturedAge.ADULT)))
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-child-pictures", "world-child-pictures"})
    void whatRemovesPicturesOfChildrenIsShownToAllButThoseWhoAskAboutAnAdult(String id) {
        assertThat(askersShown(id, "DE"))
                .isEqualTo(everyQuery("DE").stream()
                        .filter(query -> !query.pictured().equals(Optional.of(PicturedAge.ADULT)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-any-pictures", "de-both-pictures"})
    void whatRemovesAnyPictureIsShownToAll(String id) {
        assertThat(askersShown(id, "DE")).isEqualTo(everyQuery("DE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-self", "world-self"})
    void aLineForThoseWorriedAboutThemselvesIsShownOnlyToAnAdultWhoSaysSo(String id) {
        assertThat(askersShown(id, "DE")).isNotEmpty().allSatisfy(query -> {
            assertThat(query.situation()).contains(Situation.WORRIED_ABOUT_MYSELF);
            assertThat(query.audience().orElseThrow().isAdult()).isTrue();
        });
    }

    @Test
    void aReaderOfUnknownAgeIsShownNothingThatIsNotForAChild() {
        List<ChannelQuery> unknown = everyQuery().stream()
                .filter(query -> query.audience().isEmpty())
                .toList();

        assertThat(catalog.channels()).anyMatch(channel -> channel.notFor().contains(Audience.CHILD));
        assertThat(unknown)
                .isNotEmpty()
                .allSatisfy(query -> assertThat(shown(query))
                        .noneMatch(channel -> channel.notFor().contains(Audience.CHILD)));
    }

    @Test
    void noAnswerHoldsAnEmptyGroup() {
        assertThat(everyQuery())
                .allSatisfy(query -> assertThat(catalog.channels(query).groups())
                        .noneMatch(group -> group.channels().isEmpty()));
    }

    @Test
    void noPageShowsWhatIsForCompaniesOrForPicturesOfAdults() {
        Stream<PageRequest> requests = Stream.of(Audience.values())
                .flatMap(audience -> COUNTRIES.stream()
                        .map(country -> PageRequest.forCountry(country).forAudience(audience)));

        assertThat(requests.map(request -> catalog.page(request).toString()))
                .allSatisfy(page -> assertThat(page)
                        .contains("world-form", "world-child-pictures")
                        .doesNotContain("providers", "trade-desk", "adult-pictures"));
    }

    @Test
    void whatOthersAskedDoesNotChangeTheAnswer() {
        ChannelQuery plain = ChannelQuery.forCountry("DE");
        ChannelAnswer before = catalog.channels(plain);
        everyQuery("DE").forEach(catalog::channels);

        assertThat(catalog.channels(plain)).isEqualTo(before);
        assertThat(channels(plain)).isEqualTo(channels(plain.picturing(PicturedAge.UNDER_18)));
    }

    /** The channels of the pack, told one by one. */
    private static Set<String> expected(ChannelQuery query) {
        Optional<Audience> reader = query.audience();
        boolean ofAdult = query.pictured().equals(Optional.of(PicturedAge.ADULT));
        boolean adult = reader.isPresent() && reader.get() != Audience.CHILD && reader.get() != Audience.TEEN;
        boolean self = adult && query.situation().equals(Optional.of(Situation.WORRIED_ABOUT_MYSELF));
        Set<String> ids = new TreeSet<>(Set.of("world-form"));
        ids.add(ofAdult ? "world-adult-pictures" : "world-child-pictures");
        addIf(self && reader.get() != Audience.EDUCATOR, "world-self", ids);
        if (query.territory().code().startsWith("DE")) {
            ids.addAll(List.of("de-desk", "de-any-pictures", "de-both-pictures", "de-found"));
            ids.add(ofAdult ? "de-adult-pictures" : "de-child-pictures");
            addIf(adult, "de-adults", ids);
            addIf(reader.isPresent() && reader.get() != Audience.CHILD, "de-not-for-a-child", ids);
            addIf(!reader.equals(Optional.of(Audience.PARENT)), "de-not-for-parents", ids);
            addIf(self, "de-self", ids);
        } else if (query.territory().code().equals("GB")) {
            ids.add("gb-danger");
            addIf(!reader.equals(Optional.of(Audience.POLICYMAKER)), "gb-friend", ids);
            addIf(!ofAdult, "gb-pictures", ids);
        }
        return ids;
    }

    private static void addIf(boolean condition, String id, Set<String> ids) {
        if (condition) {
            ids.add(id);
        }
    }

    private static List<ChannelQuery> everyQuery() {
        return COUNTRIES.stream()
                .flatMap(country -> everyQuery(country).stream())
                .toList();
    }

    /** Every audience, situation, age of the person pictured and some languages, and none of each. */
    private static List<ChannelQuery> everyQuery(String country) {
        List<ChannelQuery> queries = new ArrayList<>(List.of(ChannelQuery.forCountry(country)));
        for (Audience audience : Audience.values()) {
            queries.add(queries.get(0).forAudience(audience));
        }
        for (ChannelQuery query : List.copyOf(queries)) {
            Stream.of(Situation.values()).map(query::inSituation).forEach(queries::add);
        }
        for (ChannelQuery query : List.copyOf(queries)) {
            Stream.of(PicturedAge.values()).map(query::picturing).forEach(queries::add);
        }
        for (ChannelQuery query : List.copyOf(queries)) {
            Stream.of("de", "cy").map(query::inLanguage).forEach(queries::add);
        }
        return queries;
    }

    private static List<ChannelQuery> askersShown(String id, String country) {
        return everyQuery(country).stream()
                .filter(query -> channels(query).contains(id))
                .toList();
    }

    private static List<ReportingChannel> shown(ChannelQuery query) {
        return catalog.channels(query).groups().stream()
                .flatMap(group -> group.channels().stream())
                .toList();
    }

    private static List<String> channels(ChannelQuery query) {
        return shown(query).stream().map(ReportingChannel::id).collect(Collectors.toList());
    }
}
