package org.safetyresources.data;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Sms;
import org.safetyresources.model.Territory;
import org.safetyresources.model.TextRelay;

/** Every number of the packaged data, with each territory it serves, and what libphonenumber makes of it. */
final class PackagedNumbers {

    static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    private static final Set<PhoneNumberType> DEAR = EnumSet.of(
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.PAGER,
            PhoneNumberType.VOICEMAIL);

    /** Digits that a printed number repeats in brackets after the letters that stand for them. */
    private static final Pattern WITH_REPETITION = Pattern.compile("(.*[A-Z].*) \\(([\\d-]+)\\)");

    private PackagedNumbers() {}

    /** A number to call or to write to, whichever it is. */
    record Dialled(String display, String spoken, String dial) {

        boolean isShort() {
            return !dial.startsWith("+");
        }
    }

    /** A number and a territory it serves. */
    record Served(ReportingChannel channel, ContactMethod contact, Dialled number, Territory territory) {

        String region() {
            return territory.country().code();
        }

        /** How the list of exceptions begins its line for this number. */
        String key(Finding finding) {
            return number.dial() + " " + territory + " " + channel.id() + " " + finding.name;
        }
    }

    /** What libphonenumber does not confirm; the number may be right all the same. */
    enum Finding {
        /** No short code that is known for the region, and no longer number either. */
        UNKNOWN("unknown-code"),
        /** No short code, but a number of the region without the country's code in front. */
        NATIONAL_FORM("national-form"),
        /** An international number that is valid nowhere. */
        INVALID("not-valid"),
        /** An international number of another region. */
        ELSEWHERE("of-another-region"),
        /** An emergency number that is not known as one. */
        NO_EMERGENCY("not-known-as-emergency"),
        /** Known as an emergency number, and given here for something else. */
        EMERGENCY("known-as-emergency"),
        /** May cost more than an ordinary call. */
        DEAR("may-cost-more");

        private final String name;

        Finding(String name) {
            this.name = name;
        }
    }

    static List<Served> all() {
        List<Served> all = new ArrayList<>();
        for (ReportingChannel channel : SafetyCatalog.load().channels()) {
            for (ContactMethod contact : channel.contacts()) {
                for (Dialled number : number(contact)) {
                    channel.serves()
                            .territories()
                            .forEach(served -> all.add(new Served(channel, contact, number, served)));
                }
            }
        }
        return all;
    }

    static List<Dialled> number(ContactMethod contact) {
        if (contact instanceof Phone phone) {
            return List.of(new Dialled(phone.display(), phone.spoken(), phone.dial()));
        }
        if (contact instanceof Sms sms) {
            return List.of(new Dialled(sms.display(), sms.spoken(), sms.dial()));
        }
        return contact instanceof TextRelay relay
                ? List.of(new Dialled(relay.display(), relay.spoken(), relay.dial()))
                : List.of();
    }

    static Set<Finding> findings(Served served) {
        PhoneNumber number = parse(served.number().dial(), served.region());
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (!served.number().isShort()) {
            if (!NUMBERS.isValidNumberForRegion(number, served.region())) {
                findings.add(NUMBERS.isValidNumber(number) ? Finding.ELSEWHERE : Finding.INVALID);
            }
            return dear(NUMBERS.getNumberType(number), findings);
        }
        boolean emergency = SHORT_NUMBERS.isEmergencyNumber(served.number().dial(), served.region());
        if (emergency != (served.channel().purpose() == Purpose.EMERGENCY)) {
            findings.add(emergency ? Finding.EMERGENCY : Finding.NO_EMERGENCY);
        }
        if (SHORT_NUMBERS.isValidShortNumberForRegion(number, served.region())) {
            boolean dear = SHORT_NUMBERS.getExpectedCostForRegion(number, served.region())
                    == ShortNumberInfo.ShortNumberCost.PREMIUM_RATE;
            return dear ? dear(PhoneNumberType.PREMIUM_RATE, findings) : findings;
        }
        boolean whole = NUMBERS.isValidNumberForRegion(number, served.region());
        findings.add(whole ? Finding.NATIONAL_FORM : Finding.UNKNOWN);
        return whole ? dear(NUMBERS.getNumberType(number), findings) : findings;
    }

    private static Set<Finding> dear(PhoneNumberType type, Set<Finding> findings) {
        if (DEAR.contains(type)) {
            findings.add(Finding.DEAR);
        }
        return findings;
    }

    /** The printed number as it is dialled: letters as digits, and not what repeats them. */
    static String printed(Served served) {
        String display = served.number().display();
        Matcher repeated = WITH_REPETITION.matcher(display);
        String shown = PhoneNumberUtil.convertAlphaCharactersInNumber(repeated.matches() ? repeated.group(1) : display);
        if (repeated.matches() && !digits(shown).endsWith(digits(repeated.group(2)))) {
            return display + " contradicts itself";
        }
        if (served.number().isShort()) {
            return digits(shown);
        }
        // Readers of one country may be given a number of another.
        PhoneNumber dialled = parse(served.number().dial(), served.region());
        String region = NUMBERS.isValidNumberForRegion(dialled, served.region())
                ? served.region()
                : NUMBERS.getRegionCodeForCountryCode(dialled.getCountryCode());
        return NUMBERS.format(parse(shown, region), PhoneNumberFormat.E164);
    }

    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    static PhoneNumber parse(String number, String region) {
        try {
            return NUMBERS.parse(number, region);
        } catch (NumberParseException e) {
            throw new IllegalArgumentException(number + " in " + region, e);
        }
    }
}
