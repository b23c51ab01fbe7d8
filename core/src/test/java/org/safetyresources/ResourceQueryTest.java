package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.model.Audience;
import org.safetyresources.model.HelpResource;
import org.safetyresources.query.ResourceQuery;

/** Which pages a reader is shown to learn more, those made for them first. */
class ResourceQueryTest {

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    @Test
    void allAreAnsweredInTheOrderOfTheDataWhereNothingIsKnownOfTheReader() {
        assertThat(catalog.resources(ResourceQuery.all())).isEqualTo(catalog.resources());
        assertThat(catalog.resources()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "US, read-parents read-anyone read-teens-spanish read-teens",
        "us, read-parents read-anyone read-teens-spanish read-teens",
        "US-CA, read-parents read-anyone read-teens-spanish read-teens",
        "GB, read-parents read-anyone read-teens read-blackmail",
        "GB-SCT, read-parents read-anyone read-teens read-blackmail read-scotland",
        "GB-WLS, read-parents read-anyone read-teens read-blackmail",
        "FR, read-parents read-teens",
        "XK, read-parents read-teens",
    })
    void aReaderIsShownWhatServesTheirTerritory(String country, String resources) {
        assertThat(shown(ResourceQuery.forCountry(country))).containsExactly(resources.split(" ", -1));
    }

    @Test
    void noCountryIsShownAResourceOfAnother() {
        for (String country : Locale.getISOCountries()) {
            assertThat(catalog.resources(ResourceQuery.forCountry(country)))
                    .allMatch(resource -> resource.serves().worldwide()
                            || resource.serves().territories().stream()
                                    .anyMatch(t -> t.code().equals(country)));
        }
    }

    @Test
    void thoseForTheReaderLeadThenThoseForAnyoneThenTheRest() {
        ResourceQuery query = ResourceQuery.forCountry("US");

        assertThat(shown(query.forAudience(Audience.TEEN)))
                .containsExactly("read-teens-spanish", "read-teens", "read-anyone", "read-parents");
        assertThat(shown(query.forAudience(Audience.PARENT)))
                .containsExactly("read-parents", "read-anyone", "read-teens-spanish", "read-teens");
        assertThat(shown(query.forAudience(Audience.EDUCATOR)))
                .containsExactly("read-anyone", "read-parents", "read-teens-spanish", "read-teens");
    }

    @Test
    void thoseInTheLanguageLeadAmongThoseForTheSameReader() {
        ResourceQuery teen = ResourceQuery.forCountry("US").forAudience(Audience.TEEN);

        assertThat(shown(teen.inLanguage("en-GB")))
                .containsExactly("read-teens", "read-teens-spanish", "read-anyone", "read-parents");
        assertThat(shown(teen.inLanguage("es")))
                .containsExactly("read-teens-spanish", "read-teens", "read-anyone", "read-parents");
        assertThat(shown(ResourceQuery.all().inLanguage("gd"))).startsWith("read-scotland");
    }

    @ParameterizedTest
    @CsvSource({"picture-blackmail, true", "money-blackmail, true", "online-harm, false", "false-friend, false"})
    void aResourceDealsWithItsThreatAndNarrowerOnes(String threat, boolean shown) {
        List<String> resources = shown(ResourceQuery.forCountry("GB").forThreat(threat));

        assertThat(resources.contains("read-blackmail")).isEqualTo(shown);
        assertThat(resources).contains("read-anyone");
    }

    @Test
    void theAnswerIsTheSameInWhateverOrderTheQuestionIsPut() {
        ResourceQuery query = ResourceQuery.forCountry("GB")
                .forThreat("blackmail")
                .forAudience(Audience.TEEN)
                .inLanguage("en");
        ResourceQuery turned = ResourceQuery.forCountry("gb")
                .inLanguage("EN")
                .forAudience(Audience.TEEN)
                .forThreat("blackmail");

        assertThat(turned).isEqualTo(query);
        assertThat(catalog.resources(turned)).isEqualTo(catalog.resources(query));
    }

    @Test
    void whatIsUnknownIsRefused() {
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.resources(ResourceQuery.all().forThreat("none")));
        assertThatIllegalArgumentException().isThrownBy(() -> ResourceQuery.forCountry("ZZ"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceQuery.all().inLanguage("not a language"));
    }

    private static List<String> shown(ResourceQuery query) {
        return catalog.resources(query).stream().map(HelpResource::id).toList();
    }
}
