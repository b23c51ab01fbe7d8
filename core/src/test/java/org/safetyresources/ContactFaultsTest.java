package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contact is of a kind, has the keys of its kind, and reads as it leads. */
class ContactFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                // The type
                gb(
                        "\"type\": \"chat\"",
                        "\"type\": \"fax\"",
                        "countries/gb.json:70:9: /channels/1/contacts/4 \"fax\" is no type of contact; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                gb(
                        "\"type\": \"chat\"",
                        "\"type\": \"Chat\"",
                        "countries/gb.json:70:9: /channels/1/contacts/4 \"Chat\" is no type of contact; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                gb(
                        "\"type\": \"chat\"",
                        "\"type\": 5",
                        "countries/gb.json:70:9: /channels/1/contacts/4 \"5\" is no type of contact; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                gb(
                        "\"type\": \"chat\"",
                        "\"type\": [\"chat\"]",
                        "countries/gb.json:70:9: /channels/1/contacts/4 has no type; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                gb(
                        "\"type\": \"chat\", ",
                        "",
                        "countries/gb.json:70:9: /channels/1/contacts/4 has no type; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                gb(
                        "\"type\": \"chat\"",
                        "\"type\": \"fax\", \"number\": 5",
                        "countries/gb.json:70:9: /channels/1/contacts/4 \"fax\" is no type of contact; use phone, sms, text-relay, messenger, chat, web-form, web-page or email"),
                gb(
                        "{ \"type\": \"chat\", \"url\": \"https://example.org/chat\", \"tier\": \"official\", \"evidence\": [\"doc-operator\"] }",
                        "\"chat\"",
                        "countries/gb.json:70:9: /channels/1/contacts/4 is a text, but must be an object"),
                gb(
                        "\"contacts\": [\n        { \"type\": \"web-form\", \"url\": \"https://example.org/pictures\", \"tier\": \"network\", \"evidence\": [\"doc-network\"] }\n      ]",
                        "\"contacts\": []",
                        "countries/gb.json:86:19: /channels/2/contacts must not be empty"),
                // Keys of another type
                gb(
                        "\"reach\": {",
                        "\"keyword\": \"HELP\", \"reach\": {",
                        "countries/gb.json:44:22: /channels/1/contacts/0/keyword is not a key that is known here; known are type, display, spoken, dial, service, cost, reach, hours, tier, evidence"),
                gb(
                        "\"reach\": {",
                        "\"url\": \"https://example.org/\", \"reach\": {",
                        "countries/gb.json:44:18: /channels/1/contacts/0/url is not a key that is known here; known are type, display, spoken, dial, service, cost, reach, hours, tier, evidence"),
                gb(
                        "\"keyword\": \"HELP",
                        "\"service\": \"any\", \"keyword\": \"HELP",
                        "countries/gb.json:62:22: /channels/1/contacts/1/service is not a key that is known here; known are type, display, spoken, dial, keyword, cost, hours, tier, evidence"),
                gb(
                        "\"keyword\": \"HELP",
                        "\"reach\": { \"value\": \"national\", \"evidence\": [\"doc-operator\"] }, \"keyword\": \"HELP",
                        "countries/gb.json:62:20: /channels/1/contacts/1/reach is not a key that is known here; known are type, display, spoken, dial, keyword, cost, hours, tier, evidence"),
                gb(
                        "\"type\": \"text-relay\", \"display\": \"0800",
                        "\"type\": \"text-relay\", \"cost\": { \"value\": \"free\", \"evidence\": [\"doc-operator\"] }, \"display\": \"0800",
                        "countries/gb.json:68:41: /channels/1/contacts/2/cost is not a key that is known here; known are type, display, spoken, dial, hours, tier, evidence"),
                gb(
                        "\"app\": \"whatsapp\"",
                        "\"app\": \"whatsapp\", \"dial\": \"+447700900114\"",
                        "countries/gb.json:69:59: /channels/1/contacts/3/dial is not a key that is known here; known are type, app, display, url, hours, tier, evidence"),
                gb(
                        "\"type\": \"chat\"",
                        "\"type\": \"chat\", \"app\": \"whatsapp\"",
                        "countries/gb.json:70:34: /channels/1/contacts/4/app is not a key that is known here; known are type, url, display, hours, tier, evidence"),
                gb(
                        "\"display\": \"example.org/form\"",
                        "\"display\": \"example.org/form\", \"spoken\": \"the form\"",
                        "countries/gb.json:71:107: /channels/1/contacts/5/spoken is not a key that is known here; known are type, url, display, hours, tier, evidence"),
                gb(
                        "\"display\": \"example.org/friend\"",
                        "\"display\": \"example.org/friend\", \"address\": \"friend@example.org\"",
                        "countries/gb.json:72:112: /channels/1/contacts/6/address is not a key that is known here; known are type, url, display, hours, tier, evidence"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend+help@example.org\", \"display\": \"friend@example.org\"",
                        "countries/gb.json:73:77: /channels/1/contacts/7/display is not a key that is known here; known are type, address, hours, tier, evidence"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend+help@example.org\", \"url\": \"mailto:friend@example.org\"",
                        "countries/gb.json:73:73: /channels/1/contacts/7/url is not a key that is known here; known are type, address, hours, tier, evidence"),
                // Keys that are missing
                gb(
                        "\"dial\": \"+448005550111\",\n",
                        "",
                        "countries/gb.json:38:9: /channels/1/contacts/0/dial is missing"),
                gb(
                        "\"display\": \"0800 555 0111\",\n",
                        "",
                        "countries/gb.json:38:9: /channels/1/contacts/0/display is missing"),
                gb(
                        "\"display\": \"0800 555 0113\", ",
                        "",
                        "countries/gb.json:68:9: /channels/1/contacts/2/display is missing"),
                gb(
                        "\"display\": \"0800 555 0113\"",
                        "\"display\": null",
                        "countries/gb.json:68:44: /channels/1/contacts/2/display is null, but must be a text"),
                gb("\"app\": \"whatsapp\", ", "", "countries/gb.json:69:9: /channels/1/contacts/3/app is missing"),
                gb(
                        "\"display\": \"+44 7700 900114\", ",
                        "",
                        "countries/gb.json:69:9: /channels/1/contacts/3/display is missing"),
                gb(
                        "\"url\": \"https://wa.me/447700900114\", ",
                        "",
                        "countries/gb.json:69:9: /channels/1/contacts/3/url is missing"),
                gb(
                        "\"url\": \"https://example.org/chat\", ",
                        "",
                        "countries/gb.json:70:9: /channels/1/contacts/4/url is missing"),
                gb(
                        "\"address\": \"friend+help@example.org\", ",
                        "",
                        "countries/gb.json:73:9: /channels/1/contacts/7/address is missing"),
                // A number reads as it is dialled, whoever reads it
                gb(
                        "\"spoken\": \"4 4, 8 0 0, 5 5 5, 0 1 1 1\"",
                        "\"spoken\": \"0 8 0 0, 5 5 5, 0 1 1 1\"",
                        "countries/gb.json:41:21: /channels/1/contacts/0/spoken \"0 8 0 0, 5 5 5, 0 1 1 1\" does not speak the digits of \"+448005550111\""),
                gb(
                        "\"display\": \"55 50 12\"",
                        "\"display\": \"55 50 13\"",
                        "countries/gb.json:60:22: /channels/1/contacts/1/display \"55 50 13\" does not show the digits of \"555012\""),
                gb(
                        "\"display\": \"0800 555 0113\"",
                        "\"display\": \"0800 555 0114\"",
                        "countries/gb.json:68:44: /channels/1/contacts/2/display \"0800 555 0114\" does not show the digits of \"+448005550113\""),
                gb(
                        "\"display\": \"0800 555 0113\"",
                        "\"display\": \"ring us\"",
                        "countries/gb.json:68:44: /channels/1/contacts/2/display \"ring us\" does not show the digits of \"+448005550113\""),
                gb("\"display\": \"0800 555 0113\"", "\"display\": \"+44 800 555 0113\""),
                gb("\"display\": \"0800 555 0113\"", "\"display\": \"800 555 0113 (by day)\""),
                gb(
                        "\"display\": \"0800 555 0113\", \"dial\": \"+448005550113\"",
                        "\"display\": \"0800 555 HELP (4357)\", \"dial\": \"+448005554357\""),
                gb(
                        "\"display\": \"0800 555 0113\", \"dial\": \"+448005550113\"",
                        "\"display\": \"0800 555 HELP\", \"spoken\": \"4 4, 8 0 0, 5 5 5, 4 3 5 7\", \"dial\": \"+448005554357\""),
                gb(
                        "\"display\": \"0800 555 0113\", \"dial\": \"+448005550113\"",
                        "\"display\": \"0800 555 HELP\", \"dial\": \"+448005554357\"",
                        "countries/gb.json:68:9: /channels/1/contacts/2/spoken is missing; the digits in \"0800 555 HELP\" are not all of \"+448005554357\""),
                gb(
                        "\"display\": \"0800 555 0113\", \"dial\": \"+448005550113\"",
                        "\"display\": \"HELPLINE\", \"dial\": \"43575463\"",
                        "countries/gb.json:68:9: /channels/1/contacts/2/spoken is missing; the digits in \"HELPLINE\" are not all of \"43575463\""),
                gb(
                        "\"display\": \"0800 555 0113\", \"dial\": \"+448005550113\"",
                        "\"display\": \"0800 555 0113 (24 h)\", \"dial\": \"+448005550113\"",
                        "countries/gb.json:68:9: /channels/1/contacts/2/spoken is missing; the digits in \"0800 555 0113 (24 h)\" are not all of \"+448005550113\""),
                gb(
                        "\"dial\": \"+448005550113\"",
                        "\"dial\": \"0800-555-0113\"",
                        "countries/gb.json:68:69: /channels/1/contacts/2/dial \"0800-555-0113\" is not a dial string; use + and 7 to 15 digits, or 2 to 15 digits for a short code"),
                gb(
                        "\"dial\": \"+448005550113\"",
                        "\"dial\": \"+08005550113\"",
                        "countries/gb.json:68:69: /channels/1/contacts/2/dial \"+08005550113\" is not a dial string; use + and 7 to 15 digits, or 2 to 15 digits for a short code"),
                gb(
                        "\"dial\": \"555012\"",
                        "\"dial\": \"5\"",
                        "countries/gb.json:61:19: /channels/1/contacts/1/dial \"5\" is not a dial string; use + and 7 to 15 digits, or 2 to 15 digits for a short code"),
                gb(
                        "\"keyword\": \"HELP & más\"",
                        "\"keyword\": \" \"",
                        "countries/gb.json:62:22: /channels/1/contacts/1/keyword \" \" is blank; write a text or leave the entry out"),
                // An account is that of the number
                gb(
                        "\"https://wa.me/447700900114\"",
                        "\"https://wa.me/447700900141\"",
                        "countries/gb.json:69:88: /channels/1/contacts/3/url \"https://wa.me/447700900141\" does not lead to \"+44 7700 900114\""),
                gb(
                        "\"+44 7700 900114\"",
                        "\"+44 7700 900141\"",
                        "countries/gb.json:69:88: /channels/1/contacts/3/url \"https://wa.me/447700900114\" does not lead to \"+44 7700 900141\""),
                gb(
                        "\"+44 7700 900114\"",
                        "\"Example Line\"",
                        "countries/gb.json:69:85: /channels/1/contacts/3/url \"https://wa.me/447700900114\" does not lead to \"Example Line\""),
                gb("\"+44 7700 900114\"", "\"07700 900114\""),
                gb(
                        "\"display\": \"+44 7700 900114\", \"url\": \"https://wa.me/447700900114\"",
                        "\"display\": \"@example\", \"url\": \"https://example.org/@example\""),
                gb(
                        "\"app\": \"whatsapp\"",
                        "\"app\": \"pager\"",
                        "countries/gb.json:69:39: /channels/1/contacts/3/app \"pager\" is not known here; known are whatsapp, telegram, viber, signal, line, messenger, wechat, kakaotalk, zalo, instagram"),
                // Addresses
                gb(
                        "\"https://example.org/chat\"",
                        "\"http://example.org/chat\"",
                        "countries/gb.json:70:34: /channels/1/contacts/4/url \"http://example.org/chat\" is not an address to send a reader to: it does not begin with https://; use https://, a host name and a path"),
                gb(
                        "\"https://example.org/form\"",
                        "\"example.org/form\"",
                        "countries/gb.json:71:38: /channels/1/contacts/5/url \"example.org/form\" is not an address to send a reader to: it does not begin with https://; use https://, a host name and a path"),
                gb(
                        "\"https://example.org/friend\"",
                        "\"https://friend@example.org/\"",
                        "countries/gb.json:72:38: /channels/1/contacts/6/url \"https://friend@example.org/\" is not an address to send a reader to: it holds user information; use https://, a host name and a path"),
                gb(
                        "\"https://wa.me/447700900114\"",
                        "\"http://wa.me/447700900114\"",
                        "countries/gb.json:69:88: /channels/1/contacts/3/url \"http://wa.me/447700900114\" is not an address to send a reader to: it does not begin with https://; use https://, a host name and a path"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"friend\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend@example\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"friend@example\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend@@example.org\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"friend@@example.org\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"two friends@example.org\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"two friends@example.org\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"mailto:friend@example.org\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"mailto:friend@example.org\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"Friend <friend@example.org>\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"Friend <friend@example.org>\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"frëund@example.org\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"frëund@example.org\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend@exam_ple.org\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"friend@exam_ple.org\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend@example.org?body=x\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"friend@example.org?body=x\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"friend%0A@example.org\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"friend%0A@example.org\" is not an e-mail address; use name@example.org"),
                gb(
                        "\"address\": \"friend+help@example.org\"",
                        "\"address\": \"\"",
                        "countries/gb.json:73:39: /channels/1/contacts/7/address \"\" is not an e-mail address; use name@example.org"),
                gb("\"address\": \"friend+help@example.org\"", "\"address\": \"F.r-i_e+nd@Mail.Example.co.uk\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        ContactPack.check(fault, directory);
    }

    private static FaultCase gb(String fragment, String replacement, String... reports) {
        return fault(ContactPack.EVERY_CONTACT, fragment, replacement, reports);
    }
}
