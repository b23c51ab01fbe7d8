package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A valid pack of made-up channels in {@code src/test/resources/contact-pack}.
 *
 * <p>Great Britain has a channel with every kind of contact, Canada lines for parts of it beside national
 * ones, Australia lines for parts only, and Germany and the world channels that not everyone is shown.
 */
final class ContactPack {

    static final String EVERY_CONTACT = "countries/gb.json";

    private static final Path FILES = Path.of("src/test/resources/contact-pack");

    private static final List<String> NAMES = List.of(
            "manifest.json",
            "ids.txt",
            EVERY_CONTACT,
            "countries/au.json",
            "countries/ca.json",
            "countries/de.json",
            "countries/nz.json",
            "worldwide.json",
            "text/en.json");

    private ContactPack() {}

    /** Writes the pack into a directory. */
    static PackFolder in(Path directory) {
        PackFolder folder = PackFolder.empty(directory);
        try {
            for (String name : NAMES) {
                folder.write(name, Files.readAllBytes(FILES.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Puts a fault into the pack and compares all that is reported then. */
    static void check(FaultCase fault, Path directory) {
        PackFolder folder = in(directory).replace(fault.file(), fault.fragment(), fault.replacement());
        assertThat(folder.faults()).isEqualTo(fault.reports());
    }

    /** Writes the pack into a directory and loads it. */
    static SafetyCatalog load(Path directory) {
        return SafetyCatalog.load(in(directory).directory());
    }
}
