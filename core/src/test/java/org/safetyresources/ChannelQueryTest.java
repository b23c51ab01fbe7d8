package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Situation;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.Coverage;

/** Which channels a reader is shown: their own country's, in order, and none that is not for them. */
class ChannelQueryTest {

    private static SafetyCatalog catalog;
    private static SafetyCatalog withoutTheWorld;

    @BeforeAll
    static void load(@TempDir Path all, @TempDir Path some) {
        catalog = SamplePack.load(all);
        withoutTheWorld = SamplePack.writeTo(some).withoutTheWorld().load();
    }

    static Set<String> countries() {
        Set<String> countries = new TreeSet<>(List.of(Locale.getISOCountries()));
        countries.add("XK");
        return countries;
    }

    @Test
    void groupsComeByPurposeThenNearestFirstThenForTheReaderThenByLanguage() {
        assertThat(shown(ChannelQuery.forCountry("US").forAudience(Audience.PARENT)))
                .containsExactly(
                        "us-emergency danger-now",
                        "us-report serves-country",
                        "world-form serves-the-world",
                        "us-police serves-country",
                        "us-helpline-parents serves-country",
                        "us-helpline-anyone serves-country",
                        "us-helpline-spanish serves-country",
                        "us-helpline-teens serves-country",
                        "us-adults-only serves-country",
                        "world-support serves-the-world",
                        "us-money serves-country",
                        "us-harm serves-country",
                        "us-friend serves-country",
                        "atlantic-line serves-country");
    }

    @Test
    void aPartOfACountryIsNearerThanTheCountryAndTheCountryNearerThanTheWorld() {
        assertThat(shown(ChannelQuery.forCountry("GB-SCT")))
                .containsExactly(
                        "gb-emergency danger-now",
                        "gb-crisis serves-country",
                        "gb-report serves-readers-part",
                        "world-form serves-the-world",
                        "gb-scotland-support serves-readers-part",
                        "gb-support serves-country",
                        "world-support serves-the-world",
                        "atlantic-line serves-readers-part");
    }

    @Test
    void aReaderWhoNamesTheCountryOnlyIsShownTheLinesOfItsPartsAfterThoseOfTheWhole() {
        assertThat(shown(ChannelQuery.forCountry("GB")))
                .containsExactly(
                        "gb-emergency danger-now",
                        "gb-crisis serves-country",
                        "gb-report serves-country",
                        "world-form serves-the-world",
                        "gb-support serves-country",
                        "gb-scotland-support serves-part-of-country",
                        "gb-wales-support serves-part-of-country",
                        "world-support serves-the-world",
                        "atlantic-line serves-part-of-country");
    }

    @Test
    void aReaderInAnotherPartIsShownTheLinesOfThatPartOnly() {
        assertThat(channels(ChannelQuery.forCountry("GB-WLS")))
                .containsExactly(
                        "gb-emergency",
                        "gb-crisis",
                        "gb-line",
                        "world-form",
                        "gb-wales-support",
                        "gb-support",
                        "world-support");
        assertThat(channels(ChannelQuery.forCountry("GB-ENG")))
                .containsExactly("gb-emergency", "gb-crisis", "gb-line", "world-form", "gb-support", "world-support");
    }

    @ParameterizedTest
    @CsvSource({"GB, gb-line gb-scotland-desk", "GB-WLS, gb-line", "GB-SCT, gb-line gb-scotland-desk"})
    void aGroupIsNarrowedToWhomItServes(String country, String channels) {
        assertThat(group(ChannelQuery.forCountry(country), "gb-report").channels())
                .extracting(ReportingChannel::id)
                .containsExactly(channels.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture-blackmail", "false-friend", "online-harm", "money-blackmail"})
    void noThreatSplitsAGroup(String threat) {
        assertThat(group(ChannelQuery.forCountry("US").forThreat(threat), "us-report")
                        .channels())
                .extracting(ReportingChannel::id)
                .containsExactly("us-tip", "us-form");
    }

    @ParameterizedTest
    @CsvSource({
        "money-blackmail, us-money us-harm",
        "picture-blackmail, us-harm",
        "online-harm, us-harm",
        "false-friend, us-harm us-friend",
    })
    void aThreatIsTakenByChannelsForItAndForBroaderOnesOnly(String threat, String channels) {
        Stream<String> removal = catalog.channels(ChannelQuery.forCountry("US").forThreat(threat)).groups().stream()
                .filter(group -> group.purpose() == Purpose.REMOVAL)
                .map(ChannelGroup::id);

        assertThat(removal).containsExactly(channels.split(" ", -1));
    }

    @Test
    void aChannelThatTakesEveryThreatStaysForEachOfThem() {
        catalog.threats()
                .forEach(threat -> assertThat(
                                channels(ChannelQuery.forCountry("US").forThreat(threat.id())))
                        .contains("us-tip", "us-police", "world-form"));
    }

    @Test
    void theEmergencyNumberLeadsEveryAnswerOfItsCountry(@TempDir Path directory) {
        SafetyCatalog narrow = SamplePack.writeTo(directory)
                .replace(
                        "countries/us.json",
                        "\"purpose\": \"emergency\",",
                        "\"purpose\": \"emergency\", \"threats\": [\"false-friend\"], \"audiences\": [\"parent\"],"
                                + " \"languages\": {\"value\": [\"en\"], \"evidence\": [\"doc-list\"]},")
                .load();
        for (ChannelQuery query : everyQuery("US")) {
            assertThat(narrow.channels(query).groups().get(0).id())
                    .as("%s", query)
                    .isEqualTo("us-emergency");
        }
    }

    @ParameterizedTest
    @MethodSource("countries")
    void noCountryIsShownAChannelOfAnother(String country) {
        for (ChannelQuery query : everyQuery(country)) {
            catalog.channels(query).groups().stream()
                    .flatMap(group -> group.channels().stream())
                    .filter(channel -> !channel.serves().worldwide())
                    .forEach(channel -> assertThat(channel.serves().territories())
                            .as("%s for %s", channel.id(), query)
                            .anyMatch(territory -> territory.country().code().equals(country)));
        }
    }

    @ParameterizedTest
    @MethodSource("countries")
    void theCoverageOfEveryCountryIsStated(String country) {
        boolean known = Set.of("US", "GB", "XK").contains(country);

        assertThat(catalog.channels(ChannelQuery.forCountry(country)).coverage())
                .isEqualTo(known ? Coverage.NATIONAL : Coverage.WORLDWIDE_ONLY);
        ChannelAnswer alone = withoutTheWorld.channels(ChannelQuery.forCountry(country));
        assertThat(alone.coverage()).isEqualTo(known ? Coverage.NATIONAL : Coverage.NOT_KNOWN);
        assertThat(alone.groups().isEmpty()).isNotEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"XK, REGIONAL_ONLY", "XK-PR, NATIONAL", "XK-PZ, NOT_KNOWN"})
    void theCoverageOfACountryOfWhichOnlyAPartIsKnownIsThatPart(
            String territory, Coverage coverage, @TempDir Path directory) {
        SafetyCatalog part =
                SamplePack.writeTo(directory).withoutTheWorld().regional().load();

        assertThat(part.channels(ChannelQuery.forCountry(territory)).coverage()).isEqualTo(coverage);
    }

    @Test
    void anEmergencyNumberAloneIsNoPlaceToReport(@TempDir Path directory) {
        SafetyCatalog emergencyOnly = SamplePack.writeTo(directory)
                .withoutTheWorld()
                .replace("countries/xk.json", "\"tip-line\"", "\"emergency\"")
                .replace("countries/xk.json", "\"type\": \"phone\"", "\"type\": \"phone\", \"service\": \"any\"")
                .load();

        assertThat(emergencyOnly.channels(ChannelQuery.forCountry("XK")).groups())
                .hasSize(1);
        assertThat(emergencyOnly.channels(ChannelQuery.forCountry("XK")).coverage())
                .isEqualTo(Coverage.NOT_KNOWN);
    }

    @Test
    void theAnswerIsTheSameInWhateverOrderTheQuestionIsPut() {
        ChannelQuery query = ChannelQuery.forCountry("us")
                .forThreat("blackmail")
                .forAudience(Audience.TEEN)
                .inSituation(Situation.HAPPENING_TO_ME)
                .inLanguage("ES");
        ChannelQuery turned = ChannelQuery.forCountry("US")
                .inLanguage("es")
                .inSituation(Situation.HAPPENING_TO_ME)
                .forAudience(Audience.TEEN)
                .forThreat("blackmail");

        assertThat(turned).isEqualTo(query);
        assertThat(catalog.channels(turned)).isEqualTo(catalog.channels(query));
        assertThat(catalog.channels(query).query()).isEqualTo(query);
    }

    @Test
    void anUnknownThreatIsNoEmptyAnswer() {
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.channels(ChannelQuery.forCountry("US").forThreat("false-fiend")))
                .withMessageContaining("false-friend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "USA", "ZZ", "UK", "U S", "US-", "US-TOOLONG", "КЗ", "\u202EUS"})
    void whatIsNoCountryIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelQuery.forCountry(code))
                .withMessageContaining("ISO 3166");
    }

    /** Every audience, situation and threat for a country, and none of each. */
    private static List<ChannelQuery> everyQuery(String country) {
        ChannelQuery plain = ChannelQuery.forCountry(country);
        return Stream.concat(Stream.of(plain), Stream.of(Audience.values()).map(plain::forAudience))
                .flatMap(query -> Stream.concat(
                        Stream.of(query), Stream.of(Situation.values()).map(query::inSituation)))
                .flatMap(query -> Stream.of(query, query.forThreat("money-blackmail"), query.inLanguage("fr")))
                .toList();
    }

    private static List<String> shown(ChannelQuery query) {
        return catalog.channels(query).groups().stream()
                .map(group -> group.id() + " " + group.reason().code())
                .toList();
    }

    private static List<String> channels(ChannelQuery query) {
        return catalog.channels(query).groups().stream()
                .flatMap(group -> group.channels().stream())
                .map(ReportingChannel::id)
                .toList();
    }

    private static ChannelGroup group(ChannelQuery query, String id) {
        return catalog.channels(query).groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
