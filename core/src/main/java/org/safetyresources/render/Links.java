package org.safetyresources.render;

import org.safetyresources.internal.text.HostLinks;

/** Which addresses a renderer makes a link of; any other is written as text. */
final class Links {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_BODY = 500;
    private static final int MOST_MAIL = 254;

    private Links() {}

    /** Data was checked when it was read; a view model made by hand was not. */
    static boolean isSafe(String link) {
        if (link.startsWith("tel:")) {
            return isNumber(link.substring("tel:".length()));
        }
        if (link.startsWith("sms:")) {
            int body = link.indexOf("?body=");
            return body < 0
                    ? isNumber(link.substring("sms:".length()))
                    : isNumber(link.substring("sms:".length(), body))
                            && isBody(link.substring(body + "?body=".length()));
        }
        if (link.startsWith("mailto:")) {
            return isMail(link.substring("mailto:".length()));
        }
        return HostLinks.problem(link).isEmpty();
    }

    private static boolean isNumber(String number) {
        int first = number.startsWith("+") ? 1 : 0;
        int digits = number.length() - first;
        for (int i = first; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return digits >= 2 && digits <= MOST_DIGITS;
    }

    private static boolean isBody(String body) {
        return !body.isEmpty() && body.length() <= MOST_BODY && consistsOf(body, "%._~*-");
    }

    private static boolean isMail(String mail) {
        int at = mail.indexOf('@');
        int dot = mail.lastIndexOf('.');
        return at > 0
                && mail.length() <= MOST_MAIL
                && consistsOf(mail.substring(0, at), "._+-")
                && consistsOf(mail.substring(at + 1), ".-")
                && dot > at + 1
                && dot < mail.length() - 2;
    }

    private static boolean consistsOf(String text, String others) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
