package org.safetyresources.examples.glossarysite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LanguageTag;

class WordsTest {

    private static final Path FOLDER =
            Path.of("src", "main", "resources", "org", "safetyresources", "examples", "glossarysite", "words");
    private static final Pattern BRACES = Pattern.compile("\\{[a-z]+}");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageHasAllWordsAndFillsInTheSame(String file) throws IOException {
        Properties english = read("en.properties");
        Properties words = read(file);

        assertThat(LanguageTag.of(file.replace(".properties", ""))).isNotNull();
        assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(words.getProperty(key)).as(key).isNotBlank();
            assertThat(braces(words.getProperty(key))).as(key).isEqualTo(braces(english.getProperty(key)));
        }
    }

    @Test
    void noEnglishTermToAvoidIsUsed() throws IOException {
        String all = String.join("\n", read("en.properties").values().toArray(String[]::new));

        assertThat(SafetyCatalog.load().terminology().review(all)).isEmpty();
    }

    @Test
    void aLanguageWithoutWordsHasTheEnglishOnes() {
        assertThat(Words.in(LanguageTag.of("cy")).get("start")).isEqualTo(new Text("Start", LanguageTag.ENGLISH));
        assertThat(Words.in(LanguageTag.of("es")).get("start")).isEqualTo(new Text("Inicio", LanguageTag.of("es")));
    }

    @Test
    void valuesAreFilledInOnce() {
        Words words = Words.in(LanguageTag.ENGLISH);

        assertThat(words.get("sources.line", "publisher", "{title}", "title", "B", "year", "2020")
                        .words())
                .isEqualTo("{title}: B (2020).");
    }

    @Test
    void wordsThatAreMissingAreAFaultOfTheProgram() {
        Words words = Words.in(LanguageTag.ENGLISH);

        assertThatThrownBy(() -> words.get("none")).hasMessage("There are no words \"none\" in en.");
        assertThatThrownBy(() -> words.get("sources.rights", "other", "x"))
                .hasMessage("Nothing is given for {holder}.");
    }

    private static Properties read(String file) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> braces(String text) {
        Set<String> braces = new TreeSet<>();
        BRACES.matcher(text).results().forEach(found -> braces.add(found.group()));
        return braces;
    }
}
