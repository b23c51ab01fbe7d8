package org.safetyresources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.index.Editions;
import org.safetyresources.internal.index.Origins;
import org.safetyresources.internal.pack.LabelFiles;
import org.safetyresources.internal.pack.PackFinder;
import org.safetyresources.internal.pack.PackagedPack;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackPlaces;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.internal.validate.PackValidator;
import org.safetyresources.spi.PackSource;

/**
 * Puts a catalogue together from several packs; made by {@link SafetyCatalog#builder()}.
 *
 * <p>The packs are laid over each other in the order in which they are added here. A pack may add entries
 * and languages; and in its {@code manifest.json} it may name entries and texts of packs before it that
 * it replaces with its own, and entries that it hides. What goes so takes its texts with it. All packs
 * but the packaged data alone are validated in full and together: ids are unique over all of it, and
 * entries may refer to each other.
 */
public final class CatalogBuilder {

    private final List<Addition> additions = new ArrayList<>();
    private boolean packaged;
    private @Nullable String expectedSha256;

    CatalogBuilder() {}

    /** What was added, to be read when the catalogue is built. */
    private interface Addition {

        /** Reads one pack, or several that were found. */
        void read(List<Pack> packs, Faults faults);
    }

    /**
     * Adds the packaged data.
     *
     * @return this builder
     */
    public CatalogBuilder addPackaged() {
        if (!packaged) {
            packaged = true;
            additions.add(this::readPackaged);
        }
        return this;
    }

    /**
     * Pins the packaged data: any other than the one with this SHA-256 is refused.
     *
     * <p>The checksums inside a pack notice accidents. A SHA-256 that you took from a trusted place and
     * keep apart from the jar notices a jar that was exchanged, too.
     *
     * @param sha256 the SHA-256 of the pack, as {@link CatalogVersion#sha256()} and the release state it
     * @return this builder
     * @throws IllegalArgumentException if it is not 64 hexadecimal digits
     */
    public CatalogBuilder expectingSha256(String sha256) {
        String digits = sha256.toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(Quoting.quote(sha256) + " is no SHA-256; give 64 hexadecimal digits");
        }
        expectedSha256 = digits;
        return this;
    }

    /**
     * Adds the pack in a directory or zip archive.
     *
     * @param pack the directory or archive
     * @return this builder
     */
    public CatalogBuilder add(Path pack) {
        additions.add((packs, faults) -> packs.add(PackPlaces.read(pack, name(pack.toString()), faults)));
        return this;
    }

    /**
     * Adds a pack that is kept in some other place.
     *
     * @param source opens the files of the pack
     * @return this builder
     */
    public CatalogBuilder add(PackSource source) {
        additions.add((packs, faults) -> packs.add(PackPlaces.read(source, name(source.location()), faults)));
        return this;
    }

    /**
     * Adds the packs of all sources that {@link java.util.ServiceLoader} finds on the class path or module
     * path, in the order of the names of their classes.
     *
     * @return this builder
     */
    public CatalogBuilder addProvided() {
        additions.add((packs, faults) -> PackFinder.sources()
                .forEach(source -> packs.add(PackPlaces.read(source, source.location() + "/", faults))));
        return this;
    }

    /**
     * Reads and validates everything that was added.
     *
     * @return the catalogue
     * @throws SafetyDataException if any of the data is missing or cannot be used; then there is no
     *     catalogue
     * @throws IllegalStateException if nothing was added, or a SHA-256 is expected of packaged data that
     *     was not added, or data cannot be validated since Hibernate Validator is absent
     */
    public SafetyCatalog build() {
        Faults faults = new Faults();
        List<Pack> packs = read(faults);
        LabelFiles labels = LabelFiles.find();
        List<Pack> merged = isSealed() ? packs : PackValidator.check(packs, labels, faults);
        if (!faults.isEmpty()) {
            throw new InvalidPackException(location(packs, faults), faults.sorted());
        }
        Editions editions = Editions.of(merged, labels);
        return new SafetyCatalog(editions.atRelease(), editions, new Origins(packs));
    }

    /**
     * Reads and validates everything that was added, and reports instead of building.
     *
     * @return all faults found; empty if there are none
     * @throws SafetyDataException if any of the data is missing, damaged or of another version
     * @throws IllegalStateException as {@link #build()} does
     */
    public List<Violation> validate() {
        Faults faults = new Faults();
        List<Pack> packs = read(faults);
        if (!isSealed()) {
            PackValidator.check(packs, LabelFiles.find(), faults);
        }
        return faults.sorted();
    }

    /** Where faults were found; of what stands only in packaged data, all places, for one of them has caused it. */
    private static String location(List<Pack> packs, Faults faults) {
        List<String> places = packs.stream().map(Pack::location).toList();
        List<String> faulty = places.stream().filter(faults::isIn).toList();
        return String.join(", ", faulty.isEmpty() ? places : faulty);
    }

    private List<Pack> read(Faults faults) {
        if (additions.isEmpty()) {
            throw new IllegalStateException("Nothing was added. Call addPackaged() or add(pack) before build().");
        }
        if (!packaged && expectedSha256 != null) {
            throw new IllegalStateException("A SHA-256 is expected of packaged data. Call addPackaged() too.");
        }
        List<Pack> packs = new ArrayList<>();
        for (Addition addition : additions) {
            addition.read(packs, faults);
        }
        if (packs.isEmpty()) {
            throw new MissingPackException(
                    "the class path or module path", "Add an artifact that provides a pack, or add a pack itself.");
        }
        return packs;
    }

    /** Packaged data alone was validated when it was packaged. */
    private boolean isSealed() {
        return packaged && additions.size() == 1;
    }

    private void readPackaged(List<Pack> packs, Faults faults) {
        PackagedPack found = PackFinder.find();
        if (expectedSha256 != null) {
            found.requireSha256(expectedSha256);
        }
        packs.add(isSealed() ? found.pack() : found.wholePack());
    }

    /** What stands before the names of files in reports, where there are several packs. */
    private String name(String location) {
        return additions.size() > 1 ? location + "/" : "";
    }
}
