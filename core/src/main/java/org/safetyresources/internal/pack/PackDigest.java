package org.safetyresources.internal.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.safetyresources.CatalogVersion;

/**
 * The identity of a pack: the SHA-256 over the first lines of its manifest, which say what it is, and
 * over all other files in the order of their names.
 *
 * <p>Of each it takes the name in UTF-8, a zero byte, the length as 4 bytes, and the content, so
 * that no two packs can run together into the same bytes.
 */
final class PackDigest {

    private final MessageDigest digest;

    PackDigest(CatalogVersion version) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
        add(Manifest.FILE, Manifest.head(version));
    }

    void add(String file, byte[] bytes) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** {@return the digest in lower-case hexadecimal; it begins anew then} */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
