package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.model.Availability;
import org.safetyresources.model.Chat;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Email;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.MessengerApp;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Sms;
import org.safetyresources.model.Stated;
import org.safetyresources.model.TextRelay;
import org.safetyresources.model.WebForm;
import org.safetyresources.model.WebPage;

/** Where each kind of contact leads, what people read of it and what a screen reader says. */
class ContactLinksTest {

    private static final String URL = "https://example.org/a?b=c";
    private static final EvidenceTier TIER = EvidenceTier.NETWORK;
    private static final List<String> DOCUMENTS = List.of("doc-operator");

    static Stream<Arguments> everyKindOfContact() {
        return everyKindOfContact(Optional.empty());
    }

    private static Stream<Arguments> everyKindOfContact(Optional<Stated<Availability>> h) {
        return Stream.of(
                arguments(
                        new Phone(
                                "0800 1111",
                                "oh",
                                "+448001111",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                h,
                                TIER,
                                DOCUMENTS),
                        "phone",
                        "0800 1111",
                        "tel:+448001111"),
                arguments(
                        new Sms("55 50", "five", "5550", Optional.empty(), Optional.empty(), h, TIER, DOCUMENTS),
                        "sms",
                        "55 50",
                        "sms:5550"),
                arguments(
                        new TextRelay("180 00", "one", "18000", h, TIER, DOCUMENTS),
                        "text-relay",
                        "180 00",
                        "tel:18000"),
                arguments(
                        new Messenger(MessengerApp.TELEGRAM, "@example", URL, h, TIER, DOCUMENTS),
                        "messenger",
                        "@example",
                        URL),
                arguments(new Chat(URL, "example.org chat", h, TIER, DOCUMENTS), "chat", "example.org chat", URL),
                arguments(
                        new WebForm(URL, "example.org form", h, TIER, DOCUMENTS), "web-form", "example.org form", URL),
                arguments(
                        new WebPage(URL, "example.org page", h, TIER, DOCUMENTS), "web-page", "example.org page", URL),
                arguments(
                        new Email("a+b@example.org", h, TIER, DOCUMENTS),
                        "email",
                        "a+b@example.org",
                        "mailto:a+b@example.org"));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfContact")
    void aContactSaysItsKindWhatPeopleReadAndWhereItLeads(
            ContactMethod contact, String type, String display, String link) throws URISyntaxException {
        assertThat(contact.type()).isEqualTo(type);
        assertThat(contact.display()).isEqualTo(display);
        assertThat(contact.link()).isEqualTo(link);
        assertThat(new URI(contact.link()).getScheme()).isIn("tel", "sms", "mailto", "https");
        assertThat(contact.tier()).isEqualTo(TIER);
        assertThat(contact.evidence()).isEqualTo(DOCUMENTS).isUnmodifiable();
    }

    @Test
    void everyKindOfContactThereIsIsTriedHere() {
        List<Object> kinds = List.of((Object[]) ContactMethod.class.getPermittedSubclasses());

        assertThat(everyKindOfContact().map(arguments -> (Object) arguments.get()[0].getClass()))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void aContactWithoutStatedHoursIsNeverTakenToBeAlwaysOpen() {
        Optional<Stated<Availability>> always = Optional.of(new Stated<>(new Availability.Always(), DOCUMENTS));

        assertThat(everyKindOfContact()
                        .map(arguments -> ((ContactMethod) arguments.get()[0]).availability()))
                .containsOnly(new Availability.Unknown());
        assertThat(everyKindOfContact(always)
                        .map(arguments -> ((ContactMethod) arguments.get()[0]).availability()))
                .containsOnly(new Availability.Always());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HELP | HELP",
                "two words | two%20words",
                "A & B | A%20%26%20B",
                "größe | gr%C3%B6%C3%9Fe",
                "\uD83D\uDE42 | %F0%9F%99%82",
                "50% | 50%25",
                "a+b | a%2Bb",
                "a=b?c#d/e | a%3Db%3Fc%23d%2Fe",
                "\"help\" | %22help%22",
                "मदद | %E0%A4%AE%E0%A4%A6%E0%A4%A6"
            })
    void theWordToSendIsPercentEncodedAsRfc5724HasIt(String keyword, String body) {
        assertThat(sms("+15105550101", keyword).link()).isEqualTo("sms:+15105550101?body=" + body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "+",
                "%2B",
                "a&body=b",
                "1;2,3",
                "\\ ^ ` { | } < >",
                "~*-._!'()",
                "é e\u0301",
                "\uD83D\uDC68\u200D\uD83D\uDC67"
            })
    void theWordToSendIsReadBackAsItWas(String keyword) throws URISyntaxException {
        String link = sms("5550", keyword).link();
        String body = new URI(link).getRawSchemeSpecificPart().substring("5550?body=".length());

        assertThat(link).matches("sms:5550\\?body=[A-Za-z0-9._~*%-]+");
        assertThat(URLDecoder.decode(body, StandardCharsets.UTF_8)).isEqualTo(keyword);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0800 1111 | +448001111 | 0 8 0 0, 1 1 1 1",
                "5599 | 5599 | 5 5 9 9",
                "116 111 | 116111 | 1 1 6, 1 1 1",
                "(02) 5550 0111 | +61255500111 | 0 2, 5 5 5 0, 0 1 1 1",
                "+44 800 555 0113 | +448005550113 | 4 4, 8 0 0, 5 5 5, 0 1 1 3",
                "08 00/555.01-13 | +448005550113 | 0 8, 0 0, 5 5 5, 0 1, 1 3",
                "1-800-555-HELP (4357) | +18005554357 | 1, 8 0 0, 5 5 5, 4 3 5 7"
            })
    void aNumberIsSpokenDigitByDigitInTheGroupsInWhichItIsShown(
            String display, String dial, String spoken, @TempDir Path directory) {
        PackFolder folder = ContactPack.in(directory)
                .replace(
                        ContactPack.EVERY_CONTACT,
                        "\"display\": \"0800 555 0113\", \"dial\": \"+448005550113\"",
                        "\"display\": \"" + display + "\", \"dial\": \"" + dial + "\"");

        assertThat(contacts(SafetyCatalog.load(folder.directory())).get(2))
                .isInstanceOfSatisfying(TextRelay.class, relay -> {
                    assertThat(relay.display()).isEqualTo(display);
                    assertThat(relay.spoken()).isEqualTo(spoken);
                });
    }

    @Test
    void whatTheDataSaysToSpeakIsSpoken(@TempDir Path directory) {
        PackFolder folder = ContactPack.in(directory)
                .replace(
                        ContactPack.EVERY_CONTACT,
                        "\"display\": \"55 50 12\"",
                        "\"display\": \"55 50 12\", \"spoken\": \"5 5 5, 0 1 2\"");
        List<ContactMethod> contacts = contacts(SafetyCatalog.load(folder.directory()));

        assertThat(((Phone) contacts.get(0)).spoken()).isEqualTo("4 4, 8 0 0, 5 5 5, 0 1 1 1");
        assertThat(((Sms) contacts.get(1)).spoken()).isEqualTo("5 5 5, 0 1 2");
    }

    @Test
    void anAddressIsReadAsItIsWhereTheDataHasNothingShorter(@TempDir Path directory) {
        List<ContactMethod> contacts = contacts(ContactPack.load(directory));

        assertThat(contacts.get(4).display()).isEqualTo("https://example.org/chat");
        assertThat(contacts.get(5).display()).isEqualTo("example.org/form");
    }

    private static Sms sms(String dial, String keyword) {
        return new Sms(dial, "five", dial, Optional.of(keyword), Optional.empty(), Optional.empty(), TIER, DOCUMENTS);
    }

    private static List<ContactMethod> contacts(SafetyCatalog catalog) {
        return catalog.channel("gb-friend").contacts();
    }
}
