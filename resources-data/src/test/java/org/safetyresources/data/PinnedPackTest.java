package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.CatalogBuilder;
import org.safetyresources.CorruptPackException;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.data.AlteredPack.Outcome;

/** Row T3 of the faults: whoever pinned the SHA-256 of the pack gets that pack or none. */
class PinnedPackTest {

    private static final AlteredPack SHIPPED = AlteredPack.shipped();
    private static final String SHA256 = SHIPPED.statedSha256();

    static Stream<String> packedFiles() {
        return SHIPPED.files().stream();
    }

    /**
     * The SHA-256 of a pack, by its documented rule and not by the library: the lines of the manifest
     * above its SHA-256, then all other files in the order of their names; of each the name, a zero
     * byte, the length in 4 bytes, and the content.
     */
    private static String sha256Of(AlteredPack pack) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        String manifest = pack.manifest();
        String head = manifest.substring(0, manifest.indexOf("sha256 "));
        add(digest, "manifest.txt", head.getBytes(StandardCharsets.UTF_8));
        for (String file : pack.files().stream().sorted().toList()) {
            add(digest, file, pack.bytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String file, byte[] bytes) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    @Test
    void theVersionStatesTheSha256ThatTheFilesHave() {
        assertThat(SafetyCatalog.load().version().sha256()).isEqualTo(sha256Of(SHIPPED));
    }

    @Test
    void theRightSha256LetsThePackThroughInAnyCase() {
        for (String sha256 : List.of(SHA256, SHA256.toUpperCase(Locale.ROOT), SHA256.replace('a', 'A'))) {
            SafetyCatalog catalog = SafetyCatalog.builder()
                    .addPackaged()
                    .expectingSha256(sha256)
                    .build();
            assertThat(catalog.version()).isEqualTo(SafetyCatalog.load().version());
        }
    }

    @Test
    void aPinMayBeSetBeforeThePackIsAdded() {
        SafetyCatalog catalog =
                SafetyCatalog.builder().expectingSha256(SHA256).addPackaged().build();
        assertThat(catalog.threats()).isEqualTo(SafetyCatalog.load().threats());
    }

    @Test
    void anyOtherSha256IsRefusedAndBothAreNamed() {
        String other = "0123456789abcdef".repeat(4);
        CatalogBuilder builder = SafetyCatalog.builder().addPackaged().expectingSha256(other);
        String location = new PackagedData().location();
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(CorruptPackException.class, e -> {
                    assertThat(e.file()).isEqualTo("the pack");
                    assertThat(e.location()).isEqualTo(location);
                })
                .hasMessage("The data at " + location + " is damaged: the pack has the SHA-256 " + SHA256 + ", but "
                        + other + " was expected. Replace it with a fresh copy.");
    }

    @ParameterizedTest
    @MethodSource("packedFiles")
    void aFileAlteredTogetherWithItsManifestIsRefusedWhenThePackIsPinned(String file) {
        byte[] bytes = SHIPPED.bytes(file);
        bytes[bytes.length / 2] ^= 1;
        AlteredPack forged = SHIPPED.with(file, bytes).sealed(file);
        String actual = sha256Of(forged);

        assertRefused(forged, actual);
        AlteredPack alsoRenamed = forged.withManifestValue("sha256", actual);
        assertRefused(alsoRenamed, actual);
        assertThat(alsoRenamed.pinned(actual).message())
                .as("the pin itself is right then; what else may be wrong is not its job")
                .doesNotContain("SHA-256");
    }

    private static void assertRefused(AlteredPack forged, String actual) {
        Outcome outcome = forged.pinned(SHA256);
        assertThat(outcome.type()).isEqualTo("CorruptPackException");
        assertThat(outcome.message())
                .isEqualTo("The data at the altered pack is damaged: the pack has the SHA-256 " + actual + ", but "
                        + SHA256 + " was expected. Replace it with a fresh copy.");
    }

    @ParameterizedTest
    @CsvSource({
        "data, 2027.01.0",
        "schema, 1.9",
        "least-code, 0.0.1",
        "released, 2036-11-22",
    })
    void aManifestAlteredAloneIsRefusedWhenThePackIsPinned(String name, String value) {
        AlteredPack forged = SHIPPED.withManifestValue(name, value);
        assertThat(forged.load().isLoaded()).isTrue();
        assertRefused(forged, sha256Of(forged));
    }

    @Test
    void aManifestThatClaimsAnotherSha256ThanThePackHasIsRefusedWhenThePackIsPinned() {
        Outcome outcome = SHIPPED.withManifestValue("sha256", "0".repeat(64)).pinned(SHA256);
        assertThat(outcome.isCorrupt("manifest.txt")).as(outcome.toString()).isTrue();
    }

    @Test
    void aFileMoreOrLessInTheManifestIsRefusedWhenThePackIsPinned() {
        AlteredPack less = SHIPPED.without("facts.tree").withManifestValue("file facts.tree", null);
        assertRefused(less, sha256Of(less));
        byte[] bytes = SHIPPED.bytes("facts.tree");
        AlteredPack more = SHIPPED.with("worldwide.tree", bytes)
                .withManifest(
                        lines -> lines + "file worldwide.tree " + bytes.length + " " + AlteredPack.crc(bytes) + "\n");
        assertThat(more.pinned(SHA256).type()).isEqualTo("CorruptPackException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "g", " ", "\u0660", "-", "\n", "0\n"})
    void whatIsNoSha256IsRefusedAtOnce(String end) {
        CatalogBuilder builder = SafetyCatalog.builder().addPackaged();
        assertThatThrownBy(() -> builder.expectingSha256("0".repeat(63) + end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(" is no SHA-256; give 64 hexadecimal digits");
    }

    @Test
    void aMalformedSha256IsQuotedInTheMessage() {
        assertThatThrownBy(() -> SafetyCatalog.builder().expectingSha256("12\u202e34"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"12<U+202E>34\" is no SHA-256; give 64 hexadecimal digits");
    }

    @Test
    void aPinWithoutPackagedDataIsRefused() {
        CatalogBuilder builder = SafetyCatalog.builder().expectingSha256(SHA256).add(Path.of("src/main/data"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A SHA-256 is expected of packaged data. Call addPackaged() too.");
    }
}
