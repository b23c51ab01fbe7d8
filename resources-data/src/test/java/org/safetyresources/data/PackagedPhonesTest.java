package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;

/** Every telephone number is one, in the region it serves, and is dialled as it is printed. */
class PackagedPhonesTest {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    /** Digits that a printed number repeats in brackets after the letters that stand for them. */
    private static final Pattern WITH_REPETITION = Pattern.compile("(.*[A-Z]{2,}) \\((\\d+)\\)");

    /** A number and a region it serves. */
    record Served(Phone phone, String region, Purpose purpose) {

        boolean isShort() {
            return !phone.dial().startsWith("+");
        }
    }

    static List<Served> numbers() {
        return SafetyCatalog.load().channels().stream()
                .flatMap(channel -> channel.contacts().stream()
                        .filter(Phone.class::isInstance)
                        .map(Phone.class::cast)
                        .flatMap(phone -> regions(channel).map(region -> new Served(phone, region, channel.purpose()))))
                .toList();
    }

    private static Stream<String> regions(ReportingChannel channel) {
        return channel.serves().territories().stream()
                .map(territory -> territory.country().code());
    }

    static List<Served> longNumbers() {
        return numbers().stream().filter(number -> !number.isShort()).toList();
    }

    static List<Served> shortNumbers() {
        return numbers().stream().filter(Served::isShort).toList();
    }

    @Test
    void everyNumberOfTheDataIsLookedAt() {
        long phones = SafetyCatalog.load().channels().stream()
                .flatMap(channel -> channel.contacts().stream())
                .filter(Phone.class::isInstance)
                .distinct()
                .count();

        assertThat(numbers().stream().map(Served::phone).distinct().count()).isEqualTo(phones);
    }

    @ParameterizedTest
    @MethodSource("longNumbers")
    void aNumberIsValidInARegionItServes(Served number) throws NumberParseException {
        PhoneNumber dialled = NUMBERS.parse(number.phone().dial(), PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY);

        assertThat(NUMBERS.isValidNumberForRegion(dialled, number.region())).isTrue();
        assertThat(NUMBERS.format(dialled, PhoneNumberFormat.E164))
                .isEqualTo(number.phone().dial());
    }

    @ParameterizedTest
    @MethodSource("longNumbers")
    void aNumberIsDialledAsItIsPrinted(Served number) throws NumberParseException {
        PhoneNumber printed = NUMBERS.parse(digits(number), number.region());

        assertThat(NUMBERS.format(printed, PhoneNumberFormat.E164))
                .isEqualTo(number.phone().dial());
    }

    @ParameterizedTest
    @MethodSource("longNumbers")
    void aNumberCostsNoPremium(Served number) throws NumberParseException {
        assertThat(NUMBERS.getNumberType(NUMBERS.parse(number.phone().dial(), number.region())))
                .isNotIn(
                        PhoneNumberUtil.PhoneNumberType.PREMIUM_RATE,
                        PhoneNumberUtil.PhoneNumberType.SHARED_COST,
                        PhoneNumberUtil.PhoneNumberType.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("shortNumbers")
    void aShortCodeIsOneOfTheRegionAndDialledAsPrinted(Served number) throws NumberParseException {
        PhoneNumber dialled = NUMBERS.parse(number.phone().dial(), number.region());

        assertThat(SHORT_NUMBERS.isValidShortNumberForRegion(dialled, number.region()))
                .isTrue();
        assertThat(number.phone().display()).isEqualTo(number.phone().dial());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void anEmergencyNumberAndNoOtherReachesTheEmergencyServicesOfItsRegion(Served number) {
        assertThat(SHORT_NUMBERS.isEmergencyNumber(number.phone().dial(), number.region()))
                .isEqualTo(number.purpose() == Purpose.EMERGENCY);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aScreenReaderSpeaksEveryDigitByItselfInOrder(Served number) {
        assertThat(number.phone().spoken()).matches("\\d(,? \\d)*");
        assertThat(number.phone().spoken().replaceAll("\\D", ""))
                .isEqualTo(number.phone().dial().replace("+", ""));
    }

    /** The printed number without the repetition of its letters, which must say the same, as digits. */
    private static String digits(Served number) {
        String display = number.phone().display();
        Matcher repeated = WITH_REPETITION.matcher(display);
        if (!repeated.matches()) {
            return PhoneNumberUtil.convertAlphaCharactersInNumber(display);
        }
        String digits = PhoneNumberUtil.convertAlphaCharactersInNumber(repeated.group(1));
        assertThat(digits.replaceAll("\\D", "")).endsWith(repeated.group(2));
        return digits;
    }
}
