package org.safetyresources.examples.benchmarks.cold;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.ShortNumberInfo;

/** Asks libphonenumber about one emergency number and lets it parse one number. */
public final class PhoneNumbersMain {

    private PhoneNumbersMain() {}

    /** Runs the program. */
    public static void main(String[] args) throws NumberParseException {
        if (!ShortNumberInfo.getInstance().isEmergencyNumber("911", "US")) {
            throw new IllegalStateException("not an emergency number");
        }
        if (PhoneNumberUtil.getInstance().parse("1-833-591-5669", "US").getNationalNumber() != 8_335_915_669L) {
            throw new IllegalStateException("not the number");
        }
        Peak.print();
    }
}
