package org.safetyresources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.index.CatalogIndex;
import org.safetyresources.internal.pack.LabelFiles;
import org.safetyresources.internal.pack.PackFinder;
import org.safetyresources.internal.pack.PackagedPack;
import org.safetyresources.internal.read.DirectorySource;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackReader;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.internal.validate.PackValidator;

/**
 * Puts a catalogue together from several places; made by {@link SafetyCatalog#builder()}.
 *
 * <p>Data from directories is validated in full, together with all other data added: ids are unique
 * over all of it, and entries may refer to each other.
 */
public final class CatalogBuilder {

    private boolean packaged;
    private @Nullable String expectedSha256;
    private final List<Path> directories = new ArrayList<>();

    CatalogBuilder() {}

    /**
     * Adds the packaged data, before all other data.
     *
     * @return this builder
     */
    public CatalogBuilder addPackaged() {
        packaged = true;
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
     * Adds the data of a directory.
     *
     * @param directory the directory
     * @return this builder
     */
    public CatalogBuilder add(Path directory) {
        directories.add(directory);
        return this;
    }

    /**
     * Reads and validates everything that was added.
     *
     * @return the catalogue
     * @throws SafetyDataException if any of the data is missing or cannot be used; then there is no
     *     catalogue
     * @throws IllegalStateException if nothing was added, or a SHA-256 is expected of packaged data that
     *     was not added, or data of directories cannot be validated since Hibernate Validator is absent
     */
    public SafetyCatalog build() {
        if (!packaged && directories.isEmpty()) {
            throw new IllegalStateException("Nothing was added. Call addPackaged() or add(directory) before build().");
        }
        if (!packaged && expectedSha256 != null) {
            throw new IllegalStateException("A SHA-256 is expected of packaged data. Call addPackaged() too.");
        }
        Faults faults = new Faults();
        List<Pack> packs = new ArrayList<>();
        if (packaged) {
            PackagedPack found = PackFinder.find();
            if (expectedSha256 != null) {
                found.requireSha256(expectedSha256);
            }
            packs.add(directories.isEmpty() ? found.pack() : found.wholePack());
        }
        boolean several = packaged || directories.size() > 1;
        for (Path directory : directories) {
            mustBeDirectory(directory);
            String name = several ? directory + "/" : "";
            packs.add(PackReader.read(new DirectorySource(directory), name, faults));
        }
        if (!directories.isEmpty()) {
            PackValidator.check(packs, faults);
        }
        if (!faults.isEmpty()) {
            String location = directories.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new InvalidPackException(location, faults.sorted());
        }
        return new SafetyCatalog(CatalogIndex.of(packs, LabelFiles.find()));
    }

    static List<Violation> validate(Path path) {
        Faults faults = new Faults();
        if (Files.isDirectory(path)) {
            PackValidator.check(List.of(PackReader.read(new DirectorySource(path), faults)), faults);
        } else {
            validateFile(path, faults);
        }
        return faults.sorted();
    }

    private static void validateFile(Path path, Faults faults) {
        if (!Files.exists(path)) {
            throw new MissingPackException(path.toString(), "Give a directory with data, or one data file.");
        }
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try (InputStream in = DirectorySource.open(path)) {
            byte[] bytes = PackReader.bytes(in);
            if (!PackReader.isTooLarge(name, bytes, faults)) {
                PackValidator.checkAlone(PackReader.readFile(name, bytes, faults), faults);
            }
        } catch (IOException e) {
            faults.add(name, "cannot be read: " + e);
        }
    }

    private static void mustBeDirectory(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new MissingPackException(directory.toString(), "Give a directory with data, one pack a directory.");
        }
    }
}
