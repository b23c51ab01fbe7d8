package org.safetyresources.internal.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of a pack: the SHA-256 over its files, the manifest first and the others in the order in
 * which every reader takes them.
 *
 * <p>Of each it takes the name in UTF-8, a zero byte, the length as 4 bytes, and the content, so
 * that no two packs can run together into the same bytes.
 */
public final class PackDigest {

    private final MessageDigest digest;

    /** Begins a pack. */
    public PackDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Adds a file. */
    public void add(String file, byte[] bytes) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** {@return the digest in lower-case hexadecimal; it begins anew then} */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
