package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.model.Audience;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SectionKind;

/** A channel of the application itself leads the part of the page that it belongs to, and nothing leads danger. */
class HostsOwnTest {

    private static final PageRequest REQUEST = PageRequest.forCountry("US").forAudience(Audience.PARENT);

    private PackFolder base;
    private PackFolder own;

    @BeforeEach
    void writePacks(@TempDir Path baseDirectory, @TempDir Path ownDirectory) {
        base = PackFolder.in(baseDirectory);
        own = OwnPack.in(ownDirectory);
    }

    private SafetyCatalog catalog() {
        return SafetyCatalog.builder()
                .add(base.directory())
                .add(own.directory())
                .build();
    }

    private static List<String> groups(List<? extends PageSection> sections, SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .map(ChannelSection.class::cast)
                .flatMap(section -> section.groups().stream())
                .map(ChannelSection.Group::id)
                .toList();
    }

    /** The channel that there is besides is a tip line, which comes first of what a report can be made to. */
    @ParameterizedTest
    @CsvSource({"tip-line", "report-csam", "report-police"})
    void leadsTheReportPartWhateverKindOfReportItTakes(String purpose) {
        own.write(
                "countries/us.json",
                OwnPack.channels(OwnPack.channel("town-line", "+15555550123", " \"hostsOwn\": true,"))
                        .replace("\"support\"", "\"" + purpose + "\""));

        assertThat(groups(catalog().page(REQUEST).sections(), SectionKind.REPORT))
                .containsExactly("town-line", "fair-lines");
        assertThat(groups(catalog().prompt(REQUEST).sections(), SectionKind.REPORT))
                .containsExactly("town-line", "fair-lines");
    }

    @Test
    void doesNotLeadDangerInAGroupWithACrisisLineEither() {
        String together = " \"group\": \"town-lines\", ";
        own.write("ids.txt", "town-crisis\ntown-emergency\ntown-line\ntown-lines\n")
                .write(
                        "countries/us.json",
                        OwnPack.channels(
                                OwnPack.channel("town-line", "+15555550123", together + "\"hostsOwn\": true,"),
                                OwnPack.channel("town-crisis", "+15555550124", together)
                                        .replace("\"support\"", "\"crisis\""),
                                OwnPack.channel("town-emergency", "+15555550125", "")
                                        .replace("\"support\"", "\"emergency\"")
                                        .replace("\"phone\",", "\"phone\", \"service\": \"any\",")));

        assertThat(groups(catalog().page(REQUEST).sections(), SectionKind.DANGER))
                .containsExactly("town-emergency", "town-lines");
    }
}
