package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.data.AlteredPack.Outcome;

/** Rows T1 and T2 of the faults: a damaged pack is refused, whatever the damage. */
class DamagedPackTest {

    private static final AlteredPack SHIPPED = AlteredPack.shipped();

    /** A directory that is added; it is damaged data that stops the load before anybody looks at it. */
    private static final Path NO_DIRECTORY = Path.of("src/main/data");

    private static final String ANY_SHA256 = "0".repeat(64);

    private static final int EVERY_POSITION = 16 * 1024;
    private static final int LAST = 200;
    private static final int SAMPLES = 400;
    private static final int FEWER = 1000;
    private static final long SEED = 20261122;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    static Stream<String> allFiles() {
        return Stream.concat(Stream.of(AlteredPack.MANIFEST), SHIPPED.files().stream());
    }

    static Stream<String> packedFiles() {
        return SHIPPED.files().stream();
    }

    /**
     * All positions of a small file; of a bundle all of its index, all at its end, and some between.
     *
     * <p>Some suffice: CRC-32 differs after any change within 32 bits, wherever in a file it stands, and what
     * cuts a file changes its length. So a position can matter only to code that reads it before they are compared.
     */
    private static int[] positions(String file) {
        byte[] bytes = SHIPPED.bytes(file);
        if (!file.endsWith(".bundle")) {
            assertThat(bytes).as(file).hasSizeLessThanOrEqualTo(EVERY_POSITION);
            return IntStream.range(0, bytes.length).toArray();
        }
        int index = BundleFile.read(bytes).indexLength();
        return IntStream.concat(
                        IntStream.concat(IntStream.range(0, index), IntStream.range(bytes.length - LAST, bytes.length)),
                        new Random(SEED).ints(SAMPLES, index, bytes.length - LAST))
                .toArray();
    }

    /** The loads that read a file. */
    private static List<Function<AlteredPack, Outcome>> readersOf(String file) {
        if (file.equals(BundleFile.EVIDENCE)) {
            return List.of(AlteredPack::evidence, p -> p.withDirectory(NO_DIRECTORY), p -> p.pinned(ANY_SHA256));
        }
        return file.equals("ids.txt")
                ? List.of(p -> p.withDirectory(NO_DIRECTORY), p -> p.pinned(ANY_SHA256))
                : List.of(AlteredPack::load);
    }

    private static void assertRefused(String file, AlteredPack damaged, String damage) {
        readersOf(file).forEach(reader -> assertRefused(file, reader.apply(damaged), damage));
    }

    private static void assertRefused(String file, Outcome outcome, String damage) {
        if (!outcome.isCorrupt(file)) {
            assertThat(outcome).as(file + ", " + damage).isEqualTo("CorruptPackException for " + file);
        }
    }

    @Test
    void theShippedPackItselfLoads() {
        assertThat(SHIPPED.load().isLoaded()).isTrue();
        assertThat(SHIPPED.evidence().message()).isEqualTo("doc-fcc-911");
        assertThat(SHIPPED.files()).contains("countries.bundle", "evidence.bundle", "ids.txt", "text/en.tree");
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void oneBitFlippedInAnyByteIsNoticed(String file) {
        byte[] bytes = SHIPPED.bytes(file);
        AlteredPack least = leastPack(file);
        for (int position : positions(file)) {
            byte[] flipped = bytes.clone();
            flipped[position] ^= (byte) (1 << position % Byte.SIZE);
            assertRefused(file, flipped, least, position);
        }
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void aFileCutAtAnyLengthIsNoticed(String file) {
        byte[] bytes = SHIPPED.bytes(file);
        AlteredPack least = leastPack(file);
        // The length decides, without a look at the content: of a bundle, fewer lengths do.
        int step = file.endsWith(".bundle") ? 10 : 1;
        int[] positions = positions(file);
        for (int i = 0; i < positions.length; i += step) {
            int length = positions[i];
            assertRefused(file, Arrays.copyOf(bytes, length), least, length);
        }
    }

    /** The smallest pack that can show damage to a file. */
    private static AlteredPack leastPack(String file) {
        return file.equals(AlteredPack.MANIFEST) ? SHIPPED : SHIPPED.only(file);
    }

    /** Tries each damage in a small pack, and some in all ways with all other files. */
    private static void assertRefused(String file, byte[] damaged, AlteredPack least, int place) {
        Outcome outcome = readersOf(file).get(0).apply(least.with(file, damaged));
        assertRefused(file, outcome, "damaged at " + place);
        if (place % FEWER == 0) {
            assertRefused(file, SHIPPED.with(file, damaged), "damaged at " + place);
        }
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void oneByteMoreIsNoticed(String file) {
        byte[] bytes = SHIPPED.bytes(file);
        for (byte more : new byte[] {0, '\n', ' ', '0', (byte) 0xff}) {
            byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
            longer[bytes.length] = more;
            assertRefused(file, SHIPPED.with(file, longer), "a byte more: " + more);
        }
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void aMissingFileIsNamed(String file) {
        for (Function<AlteredPack, Outcome> reader : readersOf(file)) {
            Outcome outcome = reader.apply(SHIPPED.without(file));
            assertThat(outcome.type()).isEqualTo("CorruptPackException");
            assertThat(outcome.file()).isEqualTo(file);
            assertThat(outcome.message())
                    .isEqualTo("The data at the altered pack is damaged: " + file
                            + " is missing. Replace it with a fresh copy.");
        }
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void aFileThatCannotBeReadIsNamed(String file) {
        for (Function<AlteredPack, Outcome> reader : readersOf(file)) {
            Outcome outcome = reader.apply(SHIPPED.with(file, LibraryUser.UNREADABLE));
            assertThat(outcome.type()).isEqualTo("CorruptPackException");
            assertThat(outcome.message())
                    .isEqualTo("The data at the altered pack is damaged: " + file
                            + " cannot be read. Replace it with a fresh copy.");
        }
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void anEndlessFileIsReadUpToTheLimitAndRefused(String file) {
        for (Function<AlteredPack, Outcome> reader : readersOf(file)) {
            Outcome outcome = reader.apply(SHIPPED.with(file, LibraryUser.ENDLESS));
            assertThat(outcome.isCorrupt(file)).as(outcome.toString()).isTrue();
            assertThat(outcome.bytesRead()).isBetween(1L, MOST_BYTES + 1L);
        }
    }

    @ParameterizedTest
    @MethodSource("packedFiles")
    void aFileThatIsNotInTheManifestIsNoticedAlthoughItIsThere(String file) {
        AlteredPack unlisted = SHIPPED.withManifestValue("file " + file, null);
        assertThat(unlisted.manifest()).doesNotContain("file " + file + " ");
        assertThat(unlisted.pinned(SHIPPED.statedSha256()).type()).isEqualTo("CorruptPackException");
        if (file.equals("ids.txt")) {
            assertThat(unlisted.withDirectory(NO_DIRECTORY).isCorrupt(file)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("packedFiles")
    void aManifestThatStatesAnotherLengthOrChecksumIsRefused(String file) {
        int length = SHIPPED.bytes(file).length;
        long crc = AlteredPack.crc(SHIPPED.bytes(file));
        for (String stated : List.of(
                length + 1 + " " + crc,
                length - 1 + " " + crc,
                "0 " + crc,
                "-1 " + crc,
                Integer.MAX_VALUE + " " + crc,
                length + " " + (crc + 1),
                length + " " + (crc | 1L << 32),
                length + " " + -crc,
                length + " 0",
                crc + " " + length)) {
            if (Long.parseLong(stated.substring(0, stated.indexOf(' '))) <= Integer.MAX_VALUE) {
                assertRefused(file, SHIPPED.withManifestValue("file " + file, stated), "stated as " + stated);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file", // without a name
                "file threats.tree",
                "file threats.tree 4305",
                "file threats.tree many 1",
                "file threats.tree 99999999999 1",
                "file threats.tree 1 many",
            })
    void aManifestWithALineThatIsNoneIsRefused(String line) {
        assertNoManifest(SHIPPED.withManifest(lines -> lines + line + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "data,",
        "released,",
        "released, 2026-11-31",
        "released, 2026-11",
        "released, soon",
        "sha256,",
    })
    void aManifestWithoutAValueItMustHoldIsRefused(String name, String value) {
        assertNoManifest(SHIPPED.withManifestValue(name, value));
    }

    private static void assertNoManifest(AlteredPack pack) {
        Outcome outcome = pack.load();
        assertThat(outcome.type()).as(outcome.toString()).isEqualTo("CorruptPackException");
        assertThat(outcome.message())
                .isEqualTo("The data at the altered pack is damaged: manifest.txt does not hold what a manifest"
                        + " holds. Replace it with a fresh copy.");
    }

    @ParameterizedTest
    @CsvSource({
        "threats.tree, threats.json",
        "text/en.tree, text/en.json",
    })
    void aFileOfAnotherFormThatTheManifestVouchesForIsRefused(String file, String known) {
        AlteredPack forged = SHIPPED.with(file, SHIPPED.bytes("organizations.tree"));
        Outcome outcome = forged.sealed(file).load();
        assertThat(outcome.type()).isEqualTo("CorruptPackException");
        assertThat(outcome.message())
                .isEqualTo("The data at the altered pack is damaged: " + known
                        + " was not packed by this library. Replace it with a fresh copy.");
        Outcome noTree = SHIPPED.with(file, "{}").sealed(file).load();
        assertThat(noTree.message())
                .isEqualTo("The data at the altered pack is damaged: " + file
                        + " is not in the form it was written in. Replace it with a fresh copy.");
    }
}
