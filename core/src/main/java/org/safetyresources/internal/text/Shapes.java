package org.safetyresources.internal.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the texts of a pack may look like; each check answers with what is wrong, or with nothing. */
public final class Shapes {

    /** Longest id, in characters. */
    public static final int MAX_ID_LENGTH = 64;

    /** Longest address, in characters. */
    public static final int MAX_URL_LENGTH = 500;

    /** Longest text shown to a reader, in characters. */
    public static final int MAX_TEXT_LENGTH = 2000;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern DIAL = Pattern.compile("\\+[1-9][0-9]{6,14}|[0-9]{2,15}");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,63}");

    private static final Pattern CREDENTIALS = Pattern.compile(
            "(?i)@|(?:^|[&;])(?:user(?:name)?|login|pass(?:word|wd)?|pwd|(?:access_|auth_?|api_?)?(?:token|key)|auth"
                    + "|secret|session(?:_?id)?)=");

    /** Seen as nothing or as a space, though Unicode counts them as letters, marks or signs. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\uFFFC\\uFFFD\\x{E0100}-\\x{E01EF}]");

    private Shapes() {}

    /** Checks the shape of an id. */
    public static Optional<String> identifier(String value) {
        return value.length() <= MAX_ID_LENGTH && ID.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("is not an id; use lower-case letters, digits and single hyphens, at most "
                        + MAX_ID_LENGTH + " characters");
    }

    /** Checks the shape of a dial string. */
    public static Optional<String> dialString(String value) {
        return DIAL.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("is not a dial string; use + and 7 to 15 digits, or 2 to 15 digits for a short code");
    }

    /** Checks an address that readers may be sent to. */
    public static Optional<String> httpsUrl(String value) {
        Optional<String> problem = urlProblem(value);
        return problem.isEmpty()
                ? problem
                : Optional.of("is not an address to send a reader to: " + problem.get()
                        + "; use https://, a host name and a path");
    }

    private static Optional<String> urlProblem(String value) {
        if (value.length() > MAX_URL_LENGTH) {
            return Optional.of("it is longer than " + MAX_URL_LENGTH + " characters");
        }
        URI uri;
        try {
            uri = new URI(value);
        } catch (URISyntaxException e) {
            return Optional.of("it is not a well-formed address");
        }
        if (!"https".equals(uri.getScheme())) {
            return Optional.of("it does not begin with https://");
        }
        if (!isAscii(value)) {
            return Optional.of("it holds characters outside ASCII");
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("it holds user information");
        }
        String host = uri.getHost();
        if (host == null || !HOST.matcher(host).matches()) {
            return Optional.of("it does not name a host");
        }
        if (uri.getPort() != -1 || uri.getRawAuthority().endsWith(":")) {
            return Optional.of("it names a port");
        }
        if (("." + host.toLowerCase(Locale.ROOT)).contains(".xn--")) {
            return Optional.of("its host is written in punycode");
        }
        if (holdsCredentials(uri.getRawQuery()) || holdsCredentials(uri.getRawFragment())) {
            return Optional.of("it holds credentials");
        }
        return Optional.empty();
    }

    private static boolean isAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsCredentials(@Nullable String part) {
        return part != null && CREDENTIALS.matcher(part).find();
    }

    /** Checks that a text can be shown as it is. */
    public static Optional<String> plainText(String value) {
        if (value.codePoints().allMatch(Shapes::isSpace)) {
            return Optional.of("is blank; write a text or leave the entry out");
        }
        if (value.length() > MAX_TEXT_LENGTH) {
            return Optional.of("is longer than " + MAX_TEXT_LENGTH + " characters");
        }
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            if (!isShowable(codePoint)) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "holds %s at character %d, which does not belong in plain text",
                        Quoting.codePoint(codePoint),
                        value.codePointCount(0, i) + 1));
            }
            i += Character.charCount(codePoint);
        }
        if (isSpace(value.codePointAt(0)) || isSpace(value.codePointBefore(value.length()))) {
            return Optional.of("begins or ends with white space; remove it");
        }
        return Optional.empty();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Says whether a character is visible text or an ordinary space. */
    static boolean isShowable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !INVISIBLE.matcher(Character.toString(codePoint)).matches();
        };
    }
}
