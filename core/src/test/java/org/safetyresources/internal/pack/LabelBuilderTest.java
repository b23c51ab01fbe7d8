package org.safetyresources.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.InvalidPackException;
import org.safetyresources.Violation;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.text.Fingerprint;

/** A language is added to the library by adding one file, which must hold every word. */
class LabelBuilderTest {

    @TempDir
    Path labels = Path.of("");

    @TempDir
    Path packed = Path.of("");

    @BeforeEach
    void writeEnglish() throws IOException {
        Files.writeString(
                labels.resolve("en.json"),
                "{\"language\": \"en\", \"texts\": {\"about\": \"About {country}\", \"help\": \"Help\"}}");
    }

    private void writeWelsh(String about, String more) throws IOException {
        Files.writeString(labels.resolve("cy.json"), """
                {"language": "cy", "madeBy": "a test", "review": "unchecked", "texts": {
                  "about": {"text": "Am {country}", "english": "%s"}%s}}
                """.formatted(about, more));
    }

    private void build() throws IOException {
        LabelBuilder.main(labels.toString(), packed.toString());
    }

    @Test
    void oneFileMoreIsOneLanguageMore() throws IOException {
        String help = ", \"help\": {\"text\": \"Cymorth\", \"english\": \"" + Fingerprint.of("Help") + "\"}";
        writeWelsh(Fingerprint.of("About {country}"), help);
        build();
        Node welsh = NodeCodec.read("test", "cy.tree", Files.readAllBytes(packed.resolve("cy.tree")));

        assertThat(Files.readString(packed.resolve("languages.txt"))).isEqualTo("cy\nen\n");
        assertThat(text(welsh, "help").child("text")).extracting(Node::text).isEqualTo("Cymorth");
        assertThat(text(welsh, "help").child("review")).isNull();
        assertThat(CountryNames.find(Files.readString(packed.resolve("cy.countries.txt")), "DE"))
                .as("from the standard, as the JDK has it")
                .contains("Yr Almaen");
    }

    @Test
    void aTranslationOfEnglishThatHasChangedIsMarkedStale() throws IOException {
        writeWelsh(
                "000000000000", ", \"help\": {\"text\": \"Cymorth\", \"english\": \"" + Fingerprint.of("Help") + "\"}");
        build();
        Node welsh = NodeCodec.read("test", "cy.tree", Files.readAllBytes(packed.resolve("cy.tree")));

        assertThat(text(welsh, "about").child("review")).extracting(Node::text).isEqualTo("stale");
        assertThat(text(welsh, "help").child("review")).isNull();
    }

    @Test
    void aWordThatIsMissingIsAFault() throws IOException {
        writeWelsh("000000000000", "");

        assertRefused("is missing; write every text that the library has in English");
    }

    @Test
    void aWordThatEnglishDoesNotHaveIsAFault() throws IOException {
        writeWelsh(
                "000000000000",
                ", \"help\": {\"text\": \"Cymorth\", \"english\": \"000000000000\"},"
                        + " \"extra\": {\"text\": \"Mwy\", \"english\": \"000000000000\"}");

        assertRefused("is a text that the library does not have; correct the key or remove it");
    }

    private void assertRefused(String message) {
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(this::build)
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::message)
                        .containsExactly(message));
        assertThat(packed.resolve("languages.txt")).doesNotExist();
    }

    private static Node text(Node file, String key) {
        Node texts = file.child("texts");
        Node text = texts == null ? null : texts.child(key);
        if (text == null) {
            throw new AssertionError("no text " + key);
        }
        return text;
    }
}
