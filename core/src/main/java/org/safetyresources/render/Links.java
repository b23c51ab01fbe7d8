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
        return isPlainHttps(link) || HostLinks.problem(link).isEmpty();
    }

    /** Most addresses are a name and a path without anything to look at twice; the full check costs far more. */
    private static boolean isPlainHttps(String link) {
        String scheme = "https://";
        if (!link.startsWith(scheme)
                || link.length() > MOST_PLAIN
                || !consistsOf(link.substring(scheme.length()), "./_-")) {
            return false;
        }
        int slash = link.indexOf('/', scheme.length());
        String host = link.substring(scheme.length(), slash < 0 ? link.length() : slash);
        int label = 0;
        int labels = 1;
        boolean letters = true;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.') {
                if (label == 0 || label > MOST_IN_LABEL || host.charAt(i - 1) == '-') {
                    return false;
                }
                label = 0;
                labels++;
                letters = true;
            } else if (c == '_' || (c == '-' && label == 0) || (c == '-' && host.charAt(i - 1) == '-')) {
                return false;
            } else {
                letters &= c > '9';
                label++;
            }
        }
        return labels > 1 && letters && label >= 2 && label <= MOST_IN_LABEL;
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
