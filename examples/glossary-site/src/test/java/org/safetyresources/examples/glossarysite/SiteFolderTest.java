package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aSiteIsWrittenIntoANewFolderWithAListOfItsFiles() throws IOException {
        Path site = folder.resolve("new").resolve("site");

        assertThat(write(site, file("b/c.html", "1"), file("a.css", "2"))).isEmpty();
        assertThat(WholeSite.read(site)).containsOnlyKeys("a.css", "b/c.html", SiteFolder.LIST);
        assertThat(Files.readString(site.resolve(SiteFolder.LIST))).endsWith("\n\na.css\nb/c.html\n");
    }

    @Test
    void anEarlierSiteIsReplacedAndWhatItNoLongerHoldsIsRemoved() throws IOException {
        write(folder, file("old/deep/gone.html", "1"), file("kept.html", "2"));

        assertThat(write(folder, file("kept.html", "3"), file("new.html", "4"))).isEmpty();
        assertThat(WholeSite.read(folder))
                .containsOnlyKeys("kept.html", "new.html", SiteFolder.LIST)
                .containsEntry("kept.html", "3");
        assertThat(folder.resolve("old")).doesNotExist();
    }

    @Test
    void aFolderWithSomethingElseIsRefusedAndLeftAsItWas() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(write(folder, file("a.html", "1")))
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("\"" + folder + "\"", "notes.txt", "Name another folder", "Nothing was changed"));
        assertThat(WholeSite.read(folder)).isEqualTo(Map.of("notes.txt", "mine"));
    }

    @Test
    void aFileThatSomebodyPutIntoASiteIsNotTouched() throws IOException {
        write(folder, file("en/a.html", "1"));
        Files.writeString(folder.resolve("en/photo.txt"), "mine");
        Map<String, String> before = WholeSite.read(folder);

        assertThat(write(folder, file("en/b.html", "2"))).isPresent();
        assertThat(WholeSite.read(folder)).isEqualTo(before);
    }

    @Test
    void aListThatIsNotOurs() throws IOException {
        Files.writeString(folder.resolve(SiteFolder.LIST), "My own list\n\na.html\n");
        Files.writeString(folder.resolve("a.html"), "mine");

        assertThat(write(folder, file("a.html", "1"))).isPresent();
        assertThat(folder.resolve("a.html")).hasContent("mine");
    }

    @Test
    void aLinkIsNeverFollowed() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        write(site, file("en/a.html", "1"));
        Files.delete(site.resolve("en/a.html"));
        Files.delete(site.resolve("en"));
        Files.createSymbolicLink(site.resolve("en"), elsewhere);

        assertThat(write(site, file("en/a.html", "2"))).isPresent();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsReachedThroughALinkIsTaken() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(write(link, file("a.html", "1"))).isEmpty();
        assertThat(write(link, file("a.html", "2"))).isEmpty();
        assertThat(real.resolve("a.html")).hasContent("2");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(write(file, file("a.html", "1"))).contains("\"" + file + "\" is not a folder. Name another one.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aRunThatFailsSaysSoAndTheNextOneMendsIt() throws IOException {
        SiteFile full = new SiteFile("b.html", () -> {
            throw new UncheckedIOException(new IOException("No space left"));
        });

        assertThat(write(folder, file("a.html", "1"), full))
                .hasValueSatisfying(
                        message -> assertThat(message).contains("is not complete: No space left", "run this again"));
        assertThat(folder.resolve(SiteFolder.LIST)).content().startsWith("This site is not complete.");
        assertThat(write(folder, file("a.html", "1"), file("b.html", "2"))).isEmpty();
        assertThat(folder.resolve(SiteFolder.LIST)).content().startsWith("These are all files of this site.");
    }

    @Test
    void aRunThatIsCutOffCanBeToldFromAWholeOne() throws IOException {
        SiteFile fault = new SiteFile("b.html", () -> {
            throw new IllegalStateException();
        });

        assertThatThrownBy(() -> write(folder, file("a.html", "1"), fault)).isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve(SiteFolder.LIST)).content().startsWith("This site is not complete.");
        assertThat(WholeSite.read(folder)).containsOnlyKeys("a.html", SiteFolder.LIST);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        Path parent = Files.createDirectory(folder.resolve("closed"));
        assumeThat(parent.toFile().setWritable(false) && !Files.isWritable(parent))
                .as("nothing is closed to this user")
                .isTrue();

        assertThat(write(parent.resolve("site"), file("a.html", "1")))
                .hasValueSatisfying(message -> assertThat(message).contains("you may not read or write there"));
    }

    @Test
    void onlyPagesAreCounted() {
        List<String> told = new ArrayList<>();
        new SiteFolder(folder)
                .write(
                        List.of(file("a.css", "1"), file("b.html", "2"), file("c.html", "3")),
                        (pages, of) -> told.add(pages + " of " + of));

        assertThat(told).containsExactly("0 of 2", "1 of 2", "2 of 2");
    }

    private static Optional<String> write(Path folder, SiteFile... files) {
        return new SiteFolder(folder).write(List.of(files), Progress.silent());
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, () -> text);
    }
}
