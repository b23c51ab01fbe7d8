package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.internal.read.Limits;

class ArchiveTest {

    @TempDir
    private Path temporary;

    private PackFolder folder;
    private Path archive;

    @BeforeEach
    void writePack() {
        folder = PackFolder.in(temporary.resolve("pack"));
        archive = temporary.resolve("pack.zip");
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        PackFolder.FILES.forEach(file -> files.put(file, PackFolder.bytesOf(file)));
        return files;
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        return zip("", files);
    }

    private Path zip(String folderName, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folderName + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return archive;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "our-channels/"})
    void an_archive_reads_like_the_directory_it_was_made_from(String packedFolder) throws IOException {
        SafetyCatalog directory = SafetyCatalog.load(folder.directory());
        SafetyCatalog zipped = SafetyCatalog.load(zip(packedFolder, files()));

        assertThat(zipped.version()).isEqualTo(directory.version());
        assertThat(zipped.channels()).isEqualTo(directory.channels());
        assertThat(zipped.provenance().origin("fair-line").pack().location()).isEqualTo(archive.toString());
    }

    @Test
    void a_pack_that_lies_deeper_is_not_looked_for() {
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> SafetyCatalog.load(zip("a/b/", files())))
                .withMessageContaining("b/manifest.json: does not belong in a pack");
    }

    @Test
    void folders_and_what_systems_leave_behind_are_passed_over() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("our-channels/", new byte[0]);
        files.put("our-channels/text/", new byte[0]);
        files().forEach((file, bytes) -> files.put("our-channels/" + file, bytes));
        files.put("our-channels/.DS_Store", new byte[] {1});
        files.put("our-channels/text/.hidden.json", new byte[] {1});
        files.put("__MACOSX/our-channels/._manifest.json", new byte[] {1});

        assertThat(SafetyCatalog.load(zip(files)).threats()).isNotEmpty();
    }

    @Test
    void faults_are_reported_with_file_pointer_and_line() throws IOException {
        Map<String, byte[]> files = files();
        String sources = new String(files.get("sources.json"), StandardCharsets.UTF_8);
        files.put(
                "sources.json", sources.replace("\"year\": 2024", "\"year\": 1").getBytes(StandardCharsets.UTF_8));

        assertThat(PackFolder.lines(SafetyCatalog.validate(zip(files))))
                .containsExactly("sources.json:7:15: /sources/0/year \"1\" must be greater than or equal to 1900");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside.json", "text/../../outside.json", "/etc/outside.json", "text\\en.json", "x.exe"})
    void a_name_that_leads_elsewhere_is_reported_and_nothing_is_written(String name) throws IOException {
        Map<String, byte[]> files = files();
        files.put(name, new byte[] {'{', '}'});

        assertThat(PackFolder.lines(SafetyCatalog.validate(zip(files))))
                .containsExactly(name + ": does not belong in a pack; remove it or correct its name");
        assertThat(temporary.resolve("outside.json")).doesNotExist();
    }

    @Test
    void a_file_that_unpacks_to_more_than_a_file_may_have_is_read_no_further() throws IOException {
        Map<String, byte[]> files = files();
        byte[] spaces = new byte[64 * Limits.MAX_FILE_BYTES];
        Arrays.fill(spaces, (byte) ' ');
        files.put("facts.json", spaces);

        assertThat(PackFolder.lines(SafetyCatalog.validate(zip(files))))
                .containsExactly("facts.json: is larger than " + Limits.MAX_FILE_BYTES + " bytes");
        assertThat(Files.size(archive)).isLessThan(Limits.MAX_FILE_BYTES);
    }

    @Test
    void many_files_that_are_large_together_are_refused() throws IOException {
        Map<String, byte[]> files = files();
        byte[] spaces = new byte[Limits.MAX_FILE_BYTES];
        Arrays.fill(spaces, (byte) ' ');
        for (char c = 'a'; c <= 'z'; c++) {
            files.put("countries/" + c + ".json", spaces);
        }

        assertThat(PackFolder.lines(SafetyCatalog.validate(zip(files))))
                .contains(".: holds more than " + Limits.MAX_PACK_BYTES + " bytes in all; not all of it was read");
    }

    @Test
    void more_files_than_a_pack_may_have_are_refused() throws IOException {
        Map<String, byte[]> files = files();
        for (int i = 0; i <= Limits.MAX_FILES; i++) {
            files.put("countries/x" + i + ".json", new byte[] {'{', '}'});
        }

        assertThat(PackFolder.lines(SafetyCatalog.validate(zip(files))))
                .containsExactly(".: holds more than " + Limits.MAX_FILES + " files");
    }

    @Test
    void an_archive_that_is_cut_at_any_place_is_never_read_in_part() throws IOException {
        byte[] whole = Files.readAllBytes(zip(files()));
        for (int length = 0; length < whole.length; length += 193) {
            Files.write(archive, Arrays.copyOf(whole, length));

            assertThatExceptionOfType(CorruptPackException.class)
                    .as("length %s", length)
                    .isThrownBy(() -> SafetyCatalog.load(archive))
                    .withMessageContaining(archive.toString());
        }
    }

    @Test
    void a_byte_changed_at_any_place_is_noticed_or_changes_nothing() throws IOException {
        SafetyCatalog sound = SafetyCatalog.load(zip(files()));
        byte[] whole = Files.readAllBytes(archive);
        for (int place = 0; place < whole.length; place += 211) {
            byte[] altered = whole.clone();
            altered[place] ^= 0x55;
            Files.write(archive, altered);
            try {
                assertThat(SafetyCatalog.load(archive).version())
                        .as("byte %s", place)
                        .isEqualTo(sound.version());
            } catch (SafetyDataException refused) {
                assertThat(refused.location()).isEqualTo(archive.toString());
            }
        }
    }

    @Test
    void what_is_no_archive_is_refused() {
        Path file = folder.path("sources.json");

        assertThatExceptionOfType(CorruptPackException.class)
                .isThrownBy(() -> SafetyCatalog.load(file))
                .withMessage(
                        "The data at " + file + " is damaged: the archive is no zip archive, or is damaged. Replace"
                                + " it with a fresh copy.");
    }

    @Test
    void an_archive_is_laid_over_other_data() throws IOException {
        PackFolder own = OwnPack.in(temporary.resolve("own"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : new String[] {"manifest.json", "ids.txt", "countries/us.json"}) {
            files.put(file, own.read(file).getBytes(StandardCharsets.UTF_8));
        }

        SafetyCatalog catalog =
                SafetyCatalog.builder().add(folder.directory()).add(zip(files)).build();

        assertThat(catalog.channel("town-line").name()).isEqualTo("Town Line");
        assertThat(catalog.version())
                .isEqualTo(SafetyCatalog.builder()
                        .add(folder.directory())
                        .add(own.directory())
                        .build()
                        .version());
    }
}
