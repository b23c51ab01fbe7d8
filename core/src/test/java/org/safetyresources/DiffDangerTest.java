package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.diff.ChangeType;

/** What harms a reader if it is wrong is marked as danger, and nothing else is. */
class DiffDangerTest {

    private static SafetyCatalog contacts;
    private static SafetyCatalog sample;

    @TempDir
    Path newer;

    @BeforeAll
    static void load(@TempDir Path contactPack, @TempDir Path samplePack) {
        contacts = ContactPack.load(contactPack);
        sample = SamplePack.load(samplePack);
    }

    private CatalogDiff diff(String file, String fragment, String replacement) {
        PackFolder changed = ContactPack.in(newer).replace(file, fragment, replacement);
        return CatalogDiff.between(contacts, SafetyCatalog.load(changed.directory()));
    }

    private void assertValues(CatalogDiff diff, String... values) {
        assertThat(diff.entries()).hasSize(1);
        assertThat(diff.entries().get(0).type()).isEqualTo(ChangeType.CHANGED);
        assertThat(DiffLines.values(diff.entries().get(0))).containsExactly(values);
        assertThat(diff.entries().get(0).danger())
                .isEqualTo(List.of(values).stream().anyMatch(value -> value.endsWith("!")));
        assertThat(diff.dangers()).hasSize(diff.entries().get(0).danger() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "display": "0800 555 0111" | "display": "0800-555-0111" | contacts/phone +448005550111/display: 0800 555 0111 -> 0800-555-0111!
            "spoken": "4 4, 8 0 0, 5 5 5, 0 1 1 1" | "spoken": "4 4, 8 0 0, 5 5 5, 0 1, 1 1" | contacts/phone +448005550111/spoken: 4 4, 8 0 0, 5 5 5, 0 1 1 1 -> 4 4, 8 0 0, 5 5 5, 0 1, 1 1!
            "dial": "5599" | "dial": "005599" | contacts/phone 5599/dial: 5599 -> 005599!
            "service": "any" | "service": "police" | contacts/phone 5599/service: any -> police!
            "keyword": "HELP & más" | "keyword": "HELP" | contacts/sms 555012/keyword: HELP & más -> HELP!
            "keyword": "HELP & más", | | contacts/sms 555012/keyword: HELP & más ->!
            "app": "whatsapp" | "app": "signal" | contacts/messenger https://wa.me/447700900114/app: whatsapp -> signal!
            "display": "+44 7700 900114", "url": "https://wa.me/447700900114" | "display": "+44 7700 900115", "url": "https://wa.me/447700900115" | contacts/messenger https://wa.me/447700900114/display: +44 7700 900114 -> +44 7700 900115!;contacts/messenger https://wa.me/447700900114/url: https://wa.me/447700900114 -> https://wa.me/447700900115!
            "display": "example.org/form" | "display": "example.org" | contacts/web-form https://example.org/form/display: example.org/form -> example.org!
            "url": "https://example.org/friend" | "url": "https://example.org/friends" | contacts/web-page https://example.org/friend/url: https://example.org/friend -> https://example.org/friends!
            "address": "friend+help@example.org" | "address": "friend@example.org" | contacts/email friend+help@example.org/address: friend+help@example.org -> friend@example.org!
            "purpose": "child-helpline" | "purpose": "support" | purpose: child-helpline -> support!
            "audiences": ["child", "teen"] | "audiences": ["teen"] | audiences: child ->!
            "notFor": ["policymaker"], | | notFor: policymaker ->!
            "situations": ["happening-to-me", | "situations": ["found-material", "happening-to-me", | situations:  -> found-material!
            "pictures": ["under-18"] | "pictures": ["adult"] | pictures: under-18 ->!;pictures:  -> adult!
            "name": "The picture service", | "name": "The picture service", "providersOnly": true, | providersOnly: false -> true!
            "territories": ["GB-SCT", "GB-WLS"] | "territories": ["GB-WLS", "GB-NIR"] | serves/territories: GB-SCT ->!;serves/territories:  -> GB-NIR!
            "area": "Scotland and Wales" | "area": "Alba" | serves/area: Scotland and Wales -> Alba!
            """)
    void whatReadersAreGivenAndWhoTheyAre(String fragment, String replacement, String values) {
        assertValues(
                diff(ContactPack.EVERY_CONTACT, fragment, replacement == null ? "" : replacement),
                values.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "name": "The friend" | "name": "A friend" | name: The friend -> A friend
            "operator": "Example Line", | | operator: Example Line ->
            "languages": { "value": ["en", "cy"], "evidence": ["doc-operator", | "languages": { "value": ["gd", "en"], "evidence": [ | languages: cy ->;languages:  -> gd;languages/evidence: doc-operator ->
            "value": "possible" | "value": "not-possible" | anonymity: possible -> not-possible
            "cost": { "value": "free", | "cost": { "value": "local-rate", | contacts/phone +448005550111/cost: free -> local-rate
            "reach": { "value": "national", "evidence": ["doc-network"] }, | | contacts/phone +448005550111/reach: national ->;contacts/phone +448005550111/reach/evidence: doc-network ->
            "from": "09:00" | "from": "10:00" | contacts/phone +448005550111/hours: Mon Tue Wed Thu Fri 09:00–24:00, Sat Sun 18:30–02:15 (Europe/London) -> Mon Tue Wed Thu Fri 10:00–24:00, Sat Sun 18:30–02:15 (Europe/London)
            "tier": "official", "evidence": ["doc-operator", "doc-leaflet"] | "tier": "official", "evidence": ["doc-operator"] | contacts/email friend+help@example.org/evidence: doc-leaflet ->
            "situations": ["happening-to-me", "worried-about-a-child"] | "situations": ["worried-about-a-child", "happening-to-me"] | none
            """)
    void whatIsSaidOfThem(String fragment, String replacement, String values) {
        CatalogDiff diff = diff(ContactPack.EVERY_CONTACT, fragment, replacement == null ? "" : replacement);

        if (values.equals("none")) {
            assertThat(diff.isEmpty()).isTrue();
        } else {
            assertValues(diff, values.split(";", -1));
        }
    }

    @Test
    void aContactThatIsTakenFromAChannel() {
        assertValues(
                diff(
                        ContactPack.EVERY_CONTACT,
                        "{ \"type\": \"chat\", \"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"] },",
                        ""),
                "contacts/chat https://example.org/chat/url: https://example.org/chat ->!",
                "contacts/chat https://example.org/chat/display: https://example.org/chat ->!",
                "contacts/chat https://example.org/chat/tier: official ->",
                "contacts/chat https://example.org/chat/evidence: doc-operator ->");
    }

    @Test
    void aContactThatIsAddedToAChannelAndTheOrderOfOthersThatIsNoDanger() {
        String relay =
                "{ \"type\": \"text-relay\", \"display\": \"18000\", \"dial\": \"18000\", \"tier\": \"official\","
                        + " \"evidence\": [\"doc-ministry\"] }";
        String fire = "{ \"type\": \"phone\", \"display\": \"5588\", \"dial\": \"5588\", \"service\": \"fire\","
                + " \"tier\": \"official\", \"evidence\": [\"doc-ministry\"] }";
        PackFolder changed = ContactPack.in(newer)
                .replace(ContactPack.EVERY_CONTACT, ",\n        " + relay, "")
                .replace(
                        ContactPack.EVERY_CONTACT,
                        "{ \"type\": \"phone\", \"display\": \"5599\"",
                        relay + ", " + fire + ", { \"type\": \"phone\", \"display\": \"5599\"");

        assertValues(
                CatalogDiff.between(contacts, SafetyCatalog.load(changed.directory())),
                "contacts/phone 5588/display:  -> 5588!",
                "contacts/phone 5588/spoken:  -> 5 5 8 8!",
                "contacts/phone 5588/dial:  -> 5588!",
                "contacts/phone 5588/service:  -> fire!",
                "contacts/phone 5588/tier:  -> official",
                "contacts/phone 5588/evidence:  -> doc-ministry",
                "contacts/order: phone 5599, text-relay 18000 -> text-relay 18000, phone 5599");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "url": "https://example.org/read-parents" | "url": "https://example.org/read" | url: https://example.org/read-parents -> https://example.org/read!
            "display": "example.org/read-parents" | "display": "example.org" | display: example.org/read-parents -> example.org!
            "name": "Page read-parents" | "name": "Page" | name: Page read-parents -> Page
            "picture-blackmail" | "money-blackmail" | threats: picture-blackmail ->!;threats:  -> money-blackmail!
            "parent" | "parent", "educator" | audiences:  -> educator!
            """)
    void theAddressOfAResourceAndWhoIsShownIt(String fragment, String replacement, String values) {
        SafetyCatalog changed = SamplePack.writeTo(newer)
                .replace("resources.json", fragment, replacement)
                .load();

        assertValues(CatalogDiff.between(sample, changed), values.split(";", -1));
    }

    @Test
    void aChannelThatIsGone() {
        CatalogDiff diff = CatalogDiff.between(
                sample, SamplePack.writeTo(newer).withoutTheWorld().load());

        assertThat(DiffLines.entries(diff)).startsWith("removed channel world-form!", "removed channel world-support!");
        assertThat(diff.dangers()).hasSize(2);
        assertThat(diff.dangers().get(1).values())
                .noneMatch(value -> value.danger() || value.newer().isPresent());
        assertThat(DiffLines.values(diff.dangers().get(1)))
                .contains("contacts/phone +15555550120/dial: +15555550120 ->");
    }

    @Test
    void nothingInWhatIsNewForWhichTheReviewOfTheWholeIsMade() {
        CatalogDiff diff =
                CatalogDiff.between(SamplePack.writeTo(newer).withoutTheWorld().load(), sample);

        assertThat(DiffLines.entries(diff)).startsWith("added channel world-form", "added channel world-support");
        assertThat(diff.dangers()).isEmpty();
        assertThat(DiffLines.values(diff.entries().get(1)))
                .contains("contacts/phone +15555550120/display:  -> 555-555-0120", "serves/worldwide:  -> true");
    }
}
