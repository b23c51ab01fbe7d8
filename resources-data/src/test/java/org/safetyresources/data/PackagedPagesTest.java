package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Territory;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SectionKind;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.GroupReason;
import org.safetyresources.render.FragmentRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.TextRenderer;

/** The page of every country, for every reader. */
class PackagedPagesTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();
    private static final FragmentRenderer TEXT = TextRenderer.create();
    private static final FragmentRenderer JSON = JsonRenderer.create();

    private static List<PageRequest> requests() {
        List<PageRequest> requests = new ArrayList<>();
        for (Territory country : CATALOG.countries()) {
            PageRequest request = PageRequest.forCountry(country.code());
            requests.add(request);
            for (Audience audience : Audience.values()) {
                requests.add(request.forAudience(audience));
            }
        }
        return requests;
    }

    private static List<String> emergencies(PageRequest request) {
        return CATALOG.channels(ChannelQuery.forCountry(request.territory().code())).groups().stream()
                .flatMap(group -> group.channels().stream())
                .filter(channel -> channel.purpose() == Purpose.EMERGENCY)
                .map(ReportingChannel::id)
                .toList();
    }

    @Test
    void everyPageBeginsWithWhatToDoInDangerAndEmergencyNumbersLead() {
        assertThat(requests()).hasSizeGreaterThan(1700).allSatisfy(request -> {
            SafetyPage page = CATALOG.page(request);
            assertThat(page.sections().get(0)).isInstanceOfSatisfying(ChannelSection.class, danger -> {
                assertThat(danger.kind()).isEqualTo(SectionKind.DANGER);
                List<String> emergencies = emergencies(request);
                assertThat(danger.notices().isEmpty()).isNotEqualTo(emergencies.isEmpty());
                assertThat(danger.groups().stream()
                                .flatMap(group -> group.channels().stream())
                                .map(ChannelSection.Channel::id)
                                .limit(emergencies.size()))
                        .isEqualTo(emergencies);
                assertThat(danger.groups().stream().skip(emergencies.isEmpty() ? 0 : 1))
                        .extracting(ChannelSection.Group::reason)
                        .filteredOn(GroupReason.DANGER_NOW::equals)
                        .hasSizeLessThan(2);
            });
            assertThat(page.territory()).isEqualTo(request.territory());
            assertThat(page.title()).isNotBlank();
        });
    }

    @Test
    void everyPageIsRenderedAsTextWithEachOfItsNumbersAndAddressesInOrder() {
        assertThat(requests()).allSatisfy(request -> {
            SafetyPage page = CATALOG.page(request);
            String text = TEXT.render(page);
            assertThat(text).startsWith(page.title()).endsWith("\n").doesNotContain("{", "}", "null", "Optional[");
            int at = 0;
            for (ChannelSection.Contact contact : contacts(page)) {
                at = text.indexOf(contact.display(), at);
                assertThat(at).as(request + " " + contact.display()).isPositive();
            }
        });
    }

    @Test
    void everyPageIsRenderedAsJsonWithEachOfItsLinks() {
        assertThat(requests()).allSatisfy(request -> {
            SafetyPage page = CATALOG.page(request);
            String json = JSON.render(page);
            assertThat(json).startsWith("{").endsWith("}\n").doesNotContain("Optional[");
            for (ChannelSection.Contact contact : contacts(page)) {
                assertThat(json).contains("\"" + contact.link() + "\"");
            }
        });
    }

    private static List<ChannelSection.Contact> contacts(SafetyPage page) {
        return page.sections().stream()
                .map(section -> section instanceof ChannelSection channels
                        ? Optional.of(channels)
                        : Optional.<ChannelSection>empty())
                .flatMap(Optional::stream)
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.channels().stream())
                .flatMap(channel -> channel.contacts().stream())
                .toList();
    }
}
