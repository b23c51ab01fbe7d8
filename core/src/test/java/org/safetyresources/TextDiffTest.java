package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.diff.TextChange;
import org.safetyresources.model.LanguageTag;

/** Our texts are compared language by language, key by key: their words, and how far they were checked. */
class TextDiffTest {

    private static final String FRENCH = "text/fr.json";

    private static SafetyCatalog older;

    @TempDir
    Path directory;

    @BeforeAll
    static void load(@TempDir Path pack) {
        older = GuidancePack.writeTo(pack).load();
    }

    private CatalogDiff diff(SamplePack newer) {
        return CatalogDiff.between(older, newer.load());
    }

    @Test
    void otherWordsMakeTheTranslationStale() {
        CatalogDiff diff = diff(
                GuidancePack.writeTo(directory).replace("text/en.json", "\"Tell someone.\"", "\"Tell an adult.\""));

        assertThat(DiffLines.texts(diff))
                .containsExactly(
                        "changed en step.tell: Tell someone. (original) -> Tell an adult. (original)",
                        "changed fr step.tell: En parler. (back-translated) -> En parler. (stale)");
        assertThat(diff.texts().stream().map(TextChange::wordsChanged)).containsExactly(true, false);
        assertThat(diff.texts().stream().map(TextChange::reviewChanged)).containsExactly(false, true);
        assertThat(diff.dangers()).isEmpty();
    }

    @Test
    void aPersonApprovesATranslation() {
        CatalogDiff diff = diff(GuidancePack.writeTo(directory)
                .replace(
                        FRENCH,
                        "\"english\": \"237ac069fe11\"",
                        "\"english\": \"237ac069fe11\", \"review\": \"reviewed\", \"madeBy\": \"a person\""));

        assertThat(DiffLines.texts(diff))
                .containsExactly("changed fr step.tell: En parler. (back-translated) -> En parler. (reviewed)");
    }

    @Test
    void aTextIsAddedAndAnotherRemoved() {
        CatalogDiff diff = diff(GuidancePack.writeTo(directory)
                .replace(
                        FRENCH,
                        "\"step.tell\": {\"text\": \"En parler.\", \"english\": \"237ac069fe11\"}",
                        "\"step.no-pay\": {\"text\": \"Ne pas payer.\", \"english\": \"000000000000\"}"));

        assertThat(DiffLines.texts(diff))
                .containsExactly(
                        "added fr step.no-pay:  -> Ne pas payer. (stale)",
                        "removed fr step.tell: En parler. (back-translated) -> ");
    }

    @Test
    void aLanguageIsNewOrGoneWithAllItsTexts(@TempDir Path without) {
        SafetyCatalog english = SamplePack.load(without);
        CatalogDiff there = CatalogDiff.between(english, older);
        CatalogDiff back = CatalogDiff.between(older, english);

        List<String> french = List.of("step.stop", "step.tell", "threat.picture-blackmail.name");
        for (CatalogDiff diff : List.of(there, back)) {
            assertThat(diff.texts().stream()
                            .filter(text -> text.language().code().equals("fr"))
                            .map(TextChange::key))
                    .containsExactlyElementsOf(french);
        }
        assertThat(DiffLines.texts(there))
                .filteredOn(line -> line.contains(" fr "))
                .allMatch(line -> line.startsWith("added"));
        assertThat(DiffLines.texts(back))
                .filteredOn(line -> line.contains(" fr "))
                .allMatch(line -> line.startsWith("removed"));
        assertThat(there.texts().get(0).language().code()).isEqualTo("en");
    }

    @Test
    void theWordsOfTheLibraryAreNoData(@TempDir Path without) {
        assertThat(older.languages().findText("contact.phone", LanguageTag.ENGLISH))
                .isPresent();
        assertThat(CatalogDiff.between(SamplePack.load(without), older).texts())
                .isNotEmpty()
                .noneMatch(text -> text.key().equals("contact.phone"))
                .extracting(text -> text.language().code())
                .containsOnly("en", "fr");
    }
}
