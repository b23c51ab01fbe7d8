package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Email;
import org.safetyresources.model.Messenger;

/** Every address that a reader is sent to is https at a host that somebody looked at. */
class PackagedHostsTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    /** Sites that lead on to wherever somebody else decides. */
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "buff.ly",
            "cutt.ly",
            "goo.gl",
            "is.gd",
            "linktr.ee",
            "ow.ly",
            "rebrand.ly",
            "s.id",
            "shorturl.at",
            "t.co",
            "t.ly",
            "tiny.cc",
            "tinyurl.com",
            "wa.link");

    /** Every address with who names it. */
    static Map<String, String> addresses() {
        Map<String, String> addresses = new TreeMap<>();
        CATALOG.channels()
                .forEach(channel -> channel.contacts().stream()
                        .map(ContactMethod::link)
                        .filter(link -> !link.matches("tel:\\+?\\d+|sms:\\+?\\d+(\\?body=[A-Za-z0-9%]+)?|mailto:\\S+"))
                        .forEach(link -> addresses.put(link, channel.id())));
        CATALOG.resources().forEach(resource -> addresses.put(resource.url(), resource.id()));
        CATALOG.publications()
                .sources()
                .forEach(source -> source.url().ifPresent(url -> addresses.put(url, source.id())));
        return addresses;
    }

    private static List<String> hosts() {
        return ReviewedList.read("hosts.txt");
    }

    @Test
    void everyAddressIsHttpsAtAReviewedHostAndEveryReviewedHostIsNeeded() {
        Set<String> used = new TreeSet<>();
        addresses().keySet().forEach(address -> used.add(URI.create(address).getHost()));

        assertThat(hosts()).isSorted().doesNotHaveDuplicates().containsExactlyElementsOf(used);
    }

    @Test
    void noAddressIsOneThatHidesWhereItLeads() {
        assertThat(addresses())
                .allSatisfy((address, id) ->
                        assertThat(faults(address)).as(id + " " + address).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://childline.example.org/",
                "https://192.0.2.1/help",
                "https://[2001:db8::1]/help",
                "https://xn--kinderhilfe-0za.example/",
                "https://childline.example.org:8443/",
                "https://www.childline.example.org:443/",
                "https://reader@childline.example.org/",
                "https://localhost/",
                "https://CHILDLINE.example.org/",
                "https://bit.ly/3abc",
                "https://www.tinyurl.com/help",
            })
    void eachOfTheseAddressesWouldBeRefused(String address) {
        assertThat(faults(address)).isNotEmpty();
    }

    /** A number in the address of a conversation is the one that is shown; the library compares the digits. */
    @Test
    void everyConversationIsAtTheAddressThatItsAppDocuments() {
        assertThat(contacts(Messenger.class))
                .allSatisfy(account -> assertThat(account.url())
                        .as(account.display())
                        .matches(
                                switch (account.app()) {
                                    case WHATSAPP -> "https://wa\\.me/[1-9]\\d{6,14}";
                                    case TELEGRAM -> "https://t\\.me/[A-Za-z0-9_]{5,32}";
                                    default -> "an app that no service in the data uses yet";
                                }));
    }

    @Test
    void everyMailAddressIsAtAHostWithDotsInLowerCase() {
        assertThat(contacts(Email.class))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(faults("https://"
                                + mail.address().substring(mail.address().indexOf('@') + 1) + "/"))
                        .as(mail.address())
                        .isEmpty());
    }

    private static List<String> faults(String address) {
        URI uri = URI.create(address);
        String host = String.valueOf(uri.getHost());
        String site = host.startsWith("www.") ? host.substring("www.".length()) : host;
        return Stream.of(
                        "https".equals(uri.getScheme()) ? "" : "not https",
                        uri.getPort() < 0
                                        && !String.valueOf(uri.getRawAuthority())
                                                .contains(":")
                                ? ""
                                : "a port",
                        uri.getRawUserInfo() == null ? "" : "a user",
                        host.matches(".*\\.[a-zA-Z]{2,}") ? "" : "no name of a host",
                        host.equals(host.toLowerCase(Locale.ROOT)) ? "" : "capitals in the host",
                        host.startsWith("xn--") || host.contains(".xn--") ? "punycode" : "",
                        SHORTENERS.contains(site) ? "a shortener" : "")
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private static <T extends ContactMethod> List<T> contacts(Class<T> type) {
        return CATALOG.channels().stream()
                .flatMap(channel -> channel.contacts().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
