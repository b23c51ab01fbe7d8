package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.query.LanguageCoverage;
import org.safetyresources.render.HtmlRenderer;

/** A pack adds Catalan, with the words of the library in Spanish to stand for Catalan. */
class LanguagePackTest {

    private static final LanguageTag CATALAN = LanguageTag.of("ca");

    @TempDir
    private Path temporary;

    private PackFolder base;
    private PackFolder own;

    @BeforeEach
    void writePacks() throws IOException {
        String words = Files.readString(Path.of("src/main/labels/es.json"));
        base = PackFolder.in(temporary.resolve("base"));
        own = PackFolder.empty(temporary.resolve("own"))
                .write("manifest.json", OwnPack.MANIFEST)
                .write("ids.txt", "")
                .write("labels/ca.json", words.replace("\"language\": \"es\"", "\"language\": \"ca\""));
    }

    private CatalogBuilder both() {
        return SafetyCatalog.builder().add(base.directory()).add(own.directory());
    }

    private List<String> faults() {
        return both().validate().stream()
                .map(fault -> temporary.relativize(Path.of(fault.file())) + fault.pointer() + " " + fault.message())
                .toList();
    }

    @Test
    void a_page_can_be_in_a_language_that_a_pack_adds() {
        SafetyCatalog catalog = both().build();
        SafetyPage page = catalog.page(PageRequest.forCountry("US").inLanguage("ca-ES"));

        assertThat(page.language()).isEqualTo(CATALAN);
        assertThat(page.title()).startsWith("Pedir ayuda y reportar").endsWith("Estats Units");
        assertThat(HtmlRenderer.create().render(page)).contains("lang=\"ca\"");
        assertThat(catalog.languages().best("ca;q=1, es;q=0.5")).isEqualTo(CATALAN);
        assertThat(catalog.languages().coverage())
                .extracting(LanguageCoverage::language)
                .contains(CATALAN);
    }

    @Test
    void without_the_pack_the_page_is_in_english_and_says_so() {
        SafetyPage page = SafetyCatalog.load(base.directory())
                .page(PageRequest.forCountry("US").inLanguage("ca"));

        assertThat(page.language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(page.notices()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "page.title": {  | "page.titel": {   | own/labels/ca.json/texts/page.title is missing; write every text that the library has in English
            "page.title": {  | "page.titel": {   | own/labels/ca.json/texts/page.titel is a text that the library does not have; correct the key or remove it
            {country}        | {land}            | must hold the places [{country}] of the English text, and no others
            "language": "ca" | "language": "de"  | own/labels/ca.json/language "de" is a language that the library has already; remove the file
            "language": "ca" | "language": "cat" | own/labels/ca.json/language "cat"
            """)
    void words_that_do_not_fit_are_reported(String words, String replacement, String report) {
        own.replace("labels/ca.json", words, replacement);

        assertThat(faults()).anyMatch(fault -> fault.contains(report));
    }

    @Test
    void two_packs_do_not_bring_the_same_language() {
        PackFolder second = PackFolder.empty(temporary.resolve("second"))
                .write("manifest.json", OwnPack.MANIFEST)
                .write("ids.txt", "")
                .write("labels/ca.json", own.read("labels/ca.json"));

        assertThat(both().add(second.directory()).validate())
                .singleElement()
                .extracting(Violation::message)
                .isEqualTo("\"ca\" is a language that the library has already; remove the file");
    }
}
