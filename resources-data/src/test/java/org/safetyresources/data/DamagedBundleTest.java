package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.data.AlteredPack.Outcome;
import org.safetyresources.data.BundleFile.Part;

/** A bundle that the manifest vouches for, but that is none, is refused as soon as it is read. */
class DamagedBundleTest {

    private static final AlteredPack SHIPPED = AlteredPack.shipped();

    private static Outcome load(byte[] countries) {
        return SHIPPED.with(BundleFile.COUNTRIES, countries)
                .sealed(BundleFile.COUNTRIES)
                .load();
    }

    private static Outcome evidence(byte[] evidence) {
        return SHIPPED.with(BundleFile.EVIDENCE, evidence)
                .sealed(BundleFile.EVIDENCE)
                .evidence();
    }

    private static void assertCorrupt(Outcome outcome, String file, String problem) {
        assertThat(outcome.type()).as(outcome.toString()).isEqualTo("CorruptPackException");
        assertThat(outcome.file()).isEqualTo(file);
        assertThat(outcome.message())
                .isEqualTo("The data at the altered pack is damaged: " + file + " " + problem
                        + ". Replace it with a fresh copy.");
    }

    private static void assertNoBundle(byte[] bytes) {
        assertCorrupt(load(bytes), BundleFile.COUNTRIES, "is not in the form it was written in");
        assertCorrupt(evidence(bytes), BundleFile.EVIDENCE, "is not in the form it was written in");
    }

    private static Part part(String name, byte[] tree) {
        return new Part(name, List.of("US"), ByteBuffer.wrap(tree));
    }

    @Test
    void aFileOfAnotherFormIsNoBundle() {
        assertNoBundle("{}".getBytes(StandardCharsets.UTF_8));
        assertNoBundle(new byte[0]);
        assertNoBundle(SHIPPED.bytes("organizations.tree"));
    }

    @Test
    void aBundleWithMoreOrLessThanItsIndexSaysIsNone() {
        byte[] bundle = BundleFile.of(part("countries/us.tree", new byte[5]), part("countries/zw.tree", new byte[7]))
                .bytes();
        for (int length = 0; length < bundle.length; length++) {
            assertNoBundle(Arrays.copyOf(bundle, length));
        }
        assertNoBundle(Arrays.copyOf(bundle, bundle.length + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 16})
    void aBundleWithAnImpossibleNumberIsNone(int number) {
        byte[] bundle = BundleFile.of(part("countries/us.tree", new byte[5])).bytes();
        int length = "countries/us.tree".length();
        for (int position : new int[] {0, 4, 8 + length, 12 + length, 18 + length}) {
            byte[] wrong = bundle.clone();
            ByteBuffer.wrap(wrong).putInt(position, number);
            assertNoBundle(wrong);
        }
    }

    /** Lengths that are possible one by one, and together fit only because their sum overflows. */
    @Test
    void aBundleWhosePartsAreTogetherLongerThanItIsNone() {
        int parts = 30_000;
        int bytes = Integer.BYTES * (1 + 3 * parts);
        ByteBuffer bundle = ByteBuffer.allocate(bytes).putInt(parts);
        long left = 1L << Integer.SIZE;
        for (int i = 0; i < parts; i++) {
            bundle.putInt(0).putInt(0);
            int length = (int) Math.min(left, bytes - bundle.position() - Integer.BYTES);
            bundle.putInt(length);
            left -= length;
        }
        assertThat(left).isZero();
        assertNoBundle(bundle.array());
    }

    @Test
    void aPartThatIsNoTreeIsNamedWhenItIsRead() {
        AlteredPack pack = SHIPPED.with(
                        BundleFile.COUNTRIES,
                        BundleFile.of(part("countries/us.tree", new byte[3])).bytes())
                .sealed(BundleFile.COUNTRIES);

        assertThat(pack.load().isLoaded()).isTrue();
        assertThat(pack.channels("FR").isLoaded()).as("not read for France").isTrue();
        assertCorrupt(pack.channels("US"), "countries/us.tree", "is not in the form it was written in");
    }

    @Test
    void aPartThatIsAnotherFileIsNamedWhenItIsRead() {
        byte[] organizations = SHIPPED.bytes("organizations.tree");
        AlteredPack pack = SHIPPED.with(
                        BundleFile.COUNTRIES,
                        BundleFile.of(part("countries/us.tree", organizations)).bytes())
                .sealed(BundleFile.COUNTRIES);

        assertCorrupt(pack.channels("US"), "countries/us.json", "was not packed by this library");
        assertCorrupt(
                evidence(BundleFile.of(part("countries/us.tree", organizations)).bytes()),
                "countries/us.json",
                "was not packed by this library");
    }
}
