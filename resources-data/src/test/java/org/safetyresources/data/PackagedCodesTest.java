package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Availability;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.ServiceArea;
import org.safetyresources.model.Territory;
import org.safetyresources.query.ChannelQuery;

/** Countries, parts of countries, languages and time zones are those that the JDK or a reviewed list knows. */
class PackagedCodesTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    /** ISO 3166-1 as the JDK has it, and Kosovo. */
    private static final Set<String> COUNTRIES = countries();

    private static Set<String> countries() {
        Set<String> countries = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        countries.add("XK");
        return countries;
    }

    private static List<ServiceArea> areas() {
        return Stream.concat(
                        CATALOG.channels().stream().map(ReportingChannel::serves),
                        CATALOG.resources().stream().map(HelpResource::serves))
                .toList();
    }

    @Test
    void aReaderCanChooseEveryCountryOfIso3166AndKosovoAndNoOther() {
        assertThat(CATALOG.countries()).extracting(Territory::code).containsExactlyElementsOf(COUNTRIES);
    }

    @Test
    void everyServiceAreaNamesCountriesThatIso3166Knows() {
        assertThat(areas()).hasSizeGreaterThan(600).allSatisfy(area -> {
            assertThat(area.worldwide()).isEqualTo(area.territories().isEmpty());
            assertThat(area.territories())
                    .doesNotHaveDuplicates()
                    .allSatisfy(served ->
                            assertThat(COUNTRIES).contains(served.country().code()));
        });
    }

    /** The JDK knows no parts of countries, so each was reviewed when it was added to the list. */
    @Test
    void everyPartOfACountryIsReviewedAndNamedInTheWordsForItsArea() {
        Map<String, String> reviewed = new TreeMap<>();
        ReviewedList.read("parts-of-countries.txt")
                .forEach(line -> reviewed.put(line.substring(0, line.indexOf(' ')), line));
        Set<String> used = new TreeSet<>();
        areas().forEach(area -> area.territories().stream()
                .filter(served -> !served.isCountry())
                .forEach(part -> {
                    used.add(part.code());
                    String line = reviewed.getOrDefault(part.code(), "");
                    assertThat(area.area().orElse("")).as(part.code()).contains(line.substring(line.indexOf(' ') + 1));
                }));

        assertThat(used).isEqualTo(reviewed.keySet());
    }

    @Test
    void everyLanguageIsWrittenAsTheJdkWritesItAndHasAName() {
        Set<String> twoLetters = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
        CATALOG.channels()
                .forEach(channel -> channel.languages().ifPresent(spoken -> {
                    assertThat(spoken.value()).as(channel.id()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(spoken.value())
                            .extracting(LanguageTag::code)
                            .as(channel.id())
                            .allSatisfy(tag -> {
                                Locale locale = Locale.forLanguageTag(tag);
                                assertThat(locale.toLanguageTag()).isEqualTo(tag);
                                assertThat(locale.getDisplayLanguage(Locale.ENGLISH))
                                        .isNotEqualTo(locale.getLanguage());
                                if (locale.getLanguage().length() == 2) {
                                    assertThat(twoLetters).contains(locale.getLanguage());
                                }
                                if (!locale.getCountry().isEmpty()) {
                                    assertThat(COUNTRIES).contains(locale.getCountry());
                                }
                            });
                }));
    }

    /** The JDK does not say which country a zone is in, so each stands with its country in the list. */
    @Test
    void everyTimeZoneIsOneOfTheJdkAndReviewedForItsCountry() {
        Set<String> used = new TreeSet<>();
        CATALOG.channels()
                .forEach(channel -> channel.contacts().stream()
                        .map(contact -> contact.availability())
                        .filter(Availability.Weekly.class::isInstance)
                        .map(hours -> ((Availability.Weekly) hours).zone())
                        .forEach(zone -> channel.serves()
                                .territories()
                                .forEach(served -> used.add(served.country().code() + " " + zone.getId()))));

        assertThat(used)
                .allSatisfy(line -> assertThat(ZoneId.getAvailableZoneIds()).contains(line.substring(3)));
        assertThat(ReviewedList.read("time-zones.txt")).isSorted().containsExactlyElementsOf(used);
    }

    @Test
    void everyCountryIsAnsweredWithItsCoverage() {
        for (String country : COUNTRIES) {
            assertThat(CATALOG.channels(ChannelQuery.forCountry(country)).coverage())
                    .as(country)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XX", "ZZ", "UK", "EU", "AN", "SU", "A", "USA", "840", "", " US", "US-", "XX-YY", "\u0130N"})
    void aCountryThatDoesNotExistIsRefusedWithTheCodeAndAReason(String code) {
        assertThatThrownBy(() -> ChannelQuery.forCountry(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"")
                .hasMessageContaining("ISO 3166");
    }
}
