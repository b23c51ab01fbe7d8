package org.safetyresources.render;

import org.safetyresources.internal.text.HostLinks;

/** Which addresses a renderer makes a link of; any other is written as text. */
final class Links {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_PLAIN = 400;
    private static final int MOST_IN_LABEL = 63;
    private static final int MOST_BODY = 500;
    private static final int MOST_MAIL = 254;

    private Links() {}

    /** Data was checked when it was read; a view model made by hand was not. */
    static boolean isSafe(String link) {
        if (link.startsWith("tel:")) {
            return isNumber(link, "tel:".length(), link.length());
        }
        if (link.startsWith("sms:")) {
            int body = link.indexOf("?body=");
            return isNumber(link, "sms:".length(), body < 0 ? link.length() : body)
                    && (body < 0 || isBody(link.substring(body + "?body=".length())));
        }
        if (link.startsWith("mailto:")) {
            return isMail(link.substring("mailto:".length()));
        }
        return isPlainHttps(link) || HostLinks.problem(link).isEmpty();
    }

    /** Most addresses are a name and a path without anything to look at twice; the full check costs far more. */
    private static boolean isPlainHttps(String link) {
        String scheme = "https://";
        int start = scheme.length();
        if (!link.startsWith(scheme) || link.length() > MOST_PLAIN) {
            return false;
        }
        int slash = link.indexOf('/', start);
        int end = slash < 0 ? link.length() : slash;
        return isPlainHost(link, start, end) && consistsOf(link, end, link.length(), "./_-");
    }

    /** Labels of letters, digits and single hyphens within, the last of two letters or more. */
    private static boolean isPlainHost(String link, int start, int end) {
        int label = start;
        boolean letters = true;
        for (int i = start; i < end; i++) {
            char c = link.charAt(i);
            if (isLetter(c)) {
                continue;
            }
            boolean first = i == label;
            char before = first ? '.' : link.charAt(i - 1);
            if (c == '.' && !first && before != '-' && i - label <= MOST_IN_LABEL) {
                label = i + 1;
                letters = true;
            } else if (isDigit(c) || (c == '-' && before != '-' && !first)) {
                letters = false;
            } else {
                return false;
            }
        }
        return label > start && letters && end - label >= 2 && end - label <= MOST_IN_LABEL;
    }

    private static boolean isNumber(String link, int start, int end) {
        int first = start < end && link.charAt(start) == '+' ? start + 1 : start;
        for (int i = first; i < end; i++) {
            if (!isDigit(link.charAt(i))) {
                return false;
            }
        }
        return end - first >= 2 && end - first <= MOST_DIGITS;
    }

    private static boolean isBody(String body) {
        return !body.isEmpty() && body.length() <= MOST_BODY && consistsOf(body, 0, body.length(), "%._~*-");
    }

    private static boolean isMail(String mail) {
        int at = mail.indexOf('@');
        int dot = mail.lastIndexOf('.');
        return at > 0
                && mail.length() <= MOST_MAIL
                && consistsOf(mail, 0, at, "._+-")
                && consistsOf(mail, at + 1, mail.length(), ".-")
                && dot > at + 1
                && dot < mail.length() - 2;
    }

    private static boolean consistsOf(String text, int start, int end, String others) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
