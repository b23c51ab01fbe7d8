package org.safetyresources.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short mark of a text, by which a translation knows the English words it was made from. */
public final class Fingerprint {

    private static final int BYTES = 6;

    private Fingerprint() {}

    /** {@return whether a text could be a mark: 12 lower-case hexadecimal digits} */
    public static boolean isOne(String mark) {
        return mark.matches("[0-9a-f]{" + 2 * BYTES + "}");
    }

    /** {@return the first 12 hexadecimal digits of the SHA-256 of the text in UTF-8} */
    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
