package org.safetyresources.internal.text;

/** The digits of telephone numbers. */
public final class Digits {

    private static final String KEYPAD = "22233344455566677778889999";

    private Digits() {}

    /** {@return the digits of a number, letters taken as the keys of a telephone} */
    public static String of(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                digits.append(KEYPAD.charAt(c - 'A'));
            } else if (c >= 'a' && c <= 'z') {
                digits.append(KEYPAD.charAt(c - 'a'));
            }
        }
        return digits.toString();
    }

    /** {@return the digits one by one, with a comma wherever the number as people read it has something else} */
    public static String spoken(String display) {
        StringBuilder spoken = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < display.length(); i++) {
            char c = display.charAt(i);
            if (isDigit(c)) {
                if (!spoken.isEmpty()) {
                    spoken.append(gap ? ", " : " ");
                }
                spoken.append(c);
            }
            gap = !isDigit(c);
        }
        return spoken.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
