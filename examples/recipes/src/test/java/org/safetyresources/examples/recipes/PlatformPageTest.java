package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.StepSection;
import org.safetyresources.query.GroupReason;
import org.safetyresources.query.LanguageCoverage;

/** The platform's own channel, and words that people have approved. */
class PlatformPageTest {

    private final SafetyCatalog catalog = SafetyCatalog.load();

    private SafetyPage page(String language) {
        PageRequest request = PageRequest.forCountry("US").inLanguage(language);
        return PlatformPage.page(catalog, request, PlatformPageTest::own);
    }

    private static HostChannel own(LanguageTag language) {
        return HostChannel.of(language.code().equals("es") ? "Denunciar" : "Report it to us", "/report");
    }

    @Test
    void thePlatformsChannelLeadsTheReportPartAndNeverDanger() {
        SafetyPage page = page("en");
        ChannelSection danger = (ChannelSection) page.sections().get(0);
        ChannelSection report = page.sections().stream()
                .filter(section -> section.kind() == SectionKind.REPORT)
                .map(ChannelSection.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(danger.kind()).isEqualTo(SectionKind.DANGER);
        assertThat(danger.groups()).extracting(ChannelSection.Group::reason).doesNotContain(GroupReason.HOSTS_OWN);
        assertThat(report.groups().get(0).reason()).isEqualTo(GroupReason.HOSTS_OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar", "ja"})
    void everyTextIsOriginalOrApproved(String language) {
        assertThat(page(language).sections())
                .filteredOn(StepSection.class::isInstance)
                .flatMap(section -> ((StepSection) section).steps())
                .isNotEmpty()
                .allMatch(step -> step.review().isReviewed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void thePlatformsWordsAreInTheLanguageOfThePage(String language) {
        SafetyPage page = page(language);

        assertThat(WindowRow.of(page))
                .flatMap(row -> row.contact().stream().toList())
                .extracting(ChannelSection.Contact::display)
                .contains(own(page.language()).name());
    }

    @Test
    void aPageInEnglishInsteadSaysSo() {
        Optional<LanguageCoverage> unreviewed = catalog.languages().coverage().stream()
                .filter(language -> language.reviewed() == 0)
                .findFirst();
        assumeTrue(unreviewed.isPresent(), "Of every language, somebody approved something.");
        SafetyPage page = page(unreviewed.get().language().code());

        assertThat(page.language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(page.notices()).isNotEmpty();
    }
}
