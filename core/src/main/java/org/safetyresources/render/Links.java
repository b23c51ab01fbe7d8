package org.safetyresources.render;

import java.util.regex.Pattern;
import org.safetyresources.internal.text.HostLinks;

/** Which addresses a renderer makes a link of; any other is written as text. */
final class Links {

    private static final Pattern NUMBER =
            Pattern.compile("tel:\\+?[0-9]{2,15}|sms:\\+?[0-9]{2,15}(?:\\?body=[A-Za-z0-9%._~*-]{1,500})?");
    private static final Pattern MAIL =
            Pattern.compile("mailto:[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,63}");

    private Links() {}

    /** Data was checked when it was read; a view model made by hand was not. */
    static boolean isSafe(String link) {
        return switch (link.isEmpty() ? ' ' : link.charAt(0)) {
            case 't', 's' -> NUMBER.matcher(link).matches();
            case 'm' -> MAIL.matcher(link).matches();
            default -> HostLinks.problem(link).isEmpty();
        };
    }
}
