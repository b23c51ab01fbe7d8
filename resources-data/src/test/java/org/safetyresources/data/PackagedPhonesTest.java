package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.data.PackagedNumbers.Finding;
import org.safetyresources.data.PackagedNumbers.Served;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.MessengerApp;
import org.safetyresources.model.Purpose;

/**
 * Every number is one of the region it serves, as far as libphonenumber knows it, and is dialled as it is
 * printed; where libphonenumber does not know it, it stands with its evidence in a reviewed list.
 */
class PackagedPhonesTest {

    private static final List<Served> NUMBERS = PackagedNumbers.all();

    /** Dial, territory, channel and finding, then the reason, which names a document. */
    private static final int KEY_WORDS = 4;

    /** The reviewed exceptions: what {@link Served#key} gives, and the reason. */
    private static Map<String, String> exceptions() {
        Map<String, String> exceptions = new TreeMap<>();
        for (String line : ReviewedList.read("phone-exceptions.txt")) {
            String[] words = line.split(" ", KEY_WORDS + 1);
            String key = Stream.of(words).limit(KEY_WORDS).collect(Collectors.joining(" "));
            assertThat(words).as(line).hasSize(KEY_WORDS + 1);
            assertThat(exceptions.put(key, words[KEY_WORDS]))
                    .as("twice: " + key)
                    .isNull();
        }
        return exceptions;
    }

    @Test
    void everyNumberOfTheDataIsLookedAt() {
        Set<String> walked =
                NUMBERS.stream().map(served -> served.number().dial()).collect(Collectors.toSet());
        Set<String> dials = SafetyCatalog.load().channels().stream()
                .flatMap(channel -> channel.contacts().stream())
                .map(contact -> contact.link())
                .filter(link -> link.startsWith("tel:") || link.startsWith("sms:"))
                .map(link -> link.replaceFirst("^[a-z]+:", "").replaceFirst("\\?.*", ""))
                .collect(Collectors.toSet());

        assertThat(walked).hasSizeGreaterThan(300).isEqualTo(dials);
    }

    @Test
    void everyNumberIsKnownInEachRegionItServesOrIsAReviewedException() {
        Set<String> found = new TreeSet<>();
        NUMBERS.forEach(served -> PackagedNumbers.findings(served).forEach(finding -> found.add(served.key(finding))));

        assertThat(found).isSubsetOf(exceptions().keySet());
        assertThat(exceptions().keySet()).as("no exception is left over").isSubsetOf(found);
    }

    @Test
    void everyReviewedExceptionNamesItsEvidence() {
        Map<String, String> exceptions = exceptions();
        NUMBERS.forEach(served -> PackagedNumbers.findings(served)
                .forEach(finding -> assertThat(exceptions.getOrDefault(served.key(finding), ""))
                        .as(served.key(finding))
                        .containsAnyOf(served.contact().evidence().toArray(String[]::new))));
        assertThat(ReviewedList.read("phone-exceptions.txt")).isSorted();
    }

    @Test
    void noInternationalNumberIsOtherThanE164() {
        assertThat(NUMBERS.stream().filter(served -> !served.number().isShort()))
                .allSatisfy(served -> assertThat(PackagedNumbers.NUMBERS.format(
                                PackagedNumbers.parse(
                                        served.number().dial(), PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY),
                                PhoneNumberFormat.E164))
                        .isEqualTo(served.number().dial()));
    }

    @Test
    void everyNumberIsDialledAsItIsPrinted() {
        assertThat(NUMBERS)
                .allSatisfy(served -> assertThat(PackagedNumbers.printed(served))
                        .as(served.channel().id() + " " + served.number())
                        .isEqualTo(served.number().dial()));
    }

    @Test
    void aScreenReaderSpeaksEveryDigitByItselfInOrder() {
        assertThat(NUMBERS).extracting(Served::number).allSatisfy(number -> {
            assertThat(number.spoken()).matches("\\d(,? \\d)*");
            String shown = PhoneNumberUtil.convertAlphaCharactersInNumber(
                    number.display().replaceFirst(" \\([\\d-]+\\)$", ""));
            assertThat(PackagedNumbers.digits(number.spoken())).isEqualTo(PackagedNumbers.digits(shown));
        });
    }

    @Test
    void aNumberHasOneMeaningWhereverItIsGivenForARegion() {
        Map<String, Set<String>> emergencies = new TreeMap<>();
        NUMBERS.forEach(served -> emergencies
                .computeIfAbsent(served.region() + " " + served.number().dial(), key -> new TreeSet<>())
                .add(served.channel().purpose() == Purpose.EMERGENCY ? "emergency" : "no emergency"));

        assertThat(emergencies)
                .allSatisfy(
                        (number, meanings) -> assertThat(meanings).as(number).hasSize(1));
    }

    @Test
    void everyNumberInWhatsAppIsOneOfARegionItServes() {
        SafetyCatalog.load()
                .channels()
                .forEach(channel -> channel.contacts().stream()
                        .filter(Messenger.class::isInstance)
                        .map(Messenger.class::cast)
                        .filter(account -> account.app() == MessengerApp.WHATSAPP)
                        .forEach(account -> assertThat(channel.serves().territories())
                                .as(channel.id() + " " + account.url())
                                .anyMatch(served -> PackagedNumbers.NUMBERS.isValidNumberForRegion(
                                        PackagedNumbers.parse(account.url().replaceFirst(".*/", "+"), "ZZ"),
                                        served.country().code()))));
    }

    @Test
    void aNumberWithADigitTooManyOrTooFewOrOfAnotherCountryIsFound() {
        List<Served> valid = NUMBERS.stream()
                .filter(served -> !served.number().isShort())
                .filter(served -> PackagedNumbers.findings(served).isEmpty())
                .toList();
        long unnoticed = valid.stream()
                .filter(served -> PackagedNumbers.findings(
                                dialling(served, served.number().dial() + "0"))
                        .isEmpty())
                .count();

        assertThat(valid).hasSizeGreaterThan(50);
        assertThat(unnoticed).as("few countries have numbers of any length").isLessThan(valid.size() / 4);
        assertThat(PackagedNumbers.findings(dialling(valid.get(0), "+18335915669")))
                .containsExactly(Finding.ELSEWHERE);
        assertThat(PackagedNumbers.findings(dialling(valid.get(0), "19099"))).contains(Finding.UNKNOWN);
    }

    private static Served dialling(Served served, String dial) {
        return new Served(
                served.channel(),
                served.contact(),
                new PackagedNumbers.Dialled(
                        served.number().display(), served.number().spoken(), dial),
                served.territory());
    }
}
