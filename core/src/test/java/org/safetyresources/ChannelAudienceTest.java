package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Situation;
import org.safetyresources.query.ChannelQuery;

/** Whom a channel is offered: it is left out for those it is not for, and otherwise only ordered. */
class ChannelAudienceTest {

    private static final String SELF = "us-worried-about-myself";

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aChannelIsNotOfferedToThoseItIsNotFor(Audience audience) {
        assertThat(channels(ChannelQuery.forCountry("US").forAudience(audience)).contains("us-adults-only"))
                .isEqualTo(audience != Audience.CHILD && audience != Audience.TEEN);
    }

    @Test
    void aReaderOfUnknownAudienceMayBeAChildAndIsOfferedNothingThatIsNotForChildren() {
        assertThat(channels(ChannelQuery.forCountry("US"))).doesNotContain("us-adults-only");
    }

    @Test
    void aLineForAdultsWorriedAboutThemselvesIsForAnAdultWhoSaysSoAndNobodyElse() {
        for (ChannelQuery query : everyQuery("US")) {
            boolean asked = query.audience().filter(Audience::isAdult).isPresent()
                    && query.situation()
                            .filter(Situation.WORRIED_ABOUT_MYSELF::equals)
                            .isPresent();
            assertThat(channels(query).contains(SELF)).as("%s", query).isEqualTo(asked);
        }
    }

    @Test
    void audienceAndLanguageOrderAnAnswerAndTakeNothingAway() {
        ChannelQuery teen = ChannelQuery.forCountry("US").forAudience(Audience.TEEN);
        assertThat(helplines(teen))
                .containsExactly(
                        "us-helpline-teens", "us-helpline-parents", "us-helpline-anyone", "us-helpline-spanish");
        assertThat(helplines(teen.inLanguage("es-MX")))
                .containsExactly(
                        "us-helpline-teens", "us-helpline-spanish", "us-helpline-parents", "us-helpline-anyone");
        assertThat(helplines(ChannelQuery.forCountry("US").inLanguage("es")))
                .containsExactly(
                        "us-helpline-spanish", "us-helpline-anyone", "us-helpline-parents", "us-helpline-teens");
        for (String language : List.of("en", "es", "fr", "cy", "zh-Hant")) {
            assertThat(channels(teen.inLanguage(language))).containsExactlyInAnyOrderElementsOf(channels(teen));
        }
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

    private static List<String> channels(ChannelQuery query) {
        return catalog.channels(query).groups().stream()
                .flatMap(group -> group.channels().stream())
                .map(ReportingChannel::id)
                .toList();
    }

    private static List<String> helplines(ChannelQuery query) {
        return channels(query).stream()
                .filter(id -> id.startsWith("us-helpline"))
                .toList();
    }
}
