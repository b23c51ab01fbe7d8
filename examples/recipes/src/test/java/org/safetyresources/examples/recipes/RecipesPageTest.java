package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RECIPES.md prints the code that is compiled here, all of it and nothing else. */
class RecipesPageTest {

    private static final Path PAGE = Path.of("../RECIPES.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void everyBlockIsTheCodeThatIsCompiled() throws IOException {
        Snippets regions = Snippets.ofSources(sources());
        List<String> differences = Snippets.ofMarkdown(Files.readString(PAGE)).differencesFrom(regions);

        assertThat(differences)
                .withFailMessage(() -> String.join("\n", differences))
                .isEmpty();
        assertThat(regions.count()).isPositive();
    }

    @Test
    void everyFileThatThePageNamesIsThere() throws IOException {
        assertThat(LINK.matcher(Files.readString(PAGE)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(PAGE.resolveSibling(link).normalize()).exists());
    }

    @Test
    void aBlockIsComparedWithoutTheIndentationThatItsLinesShare() {
        Snippets regions =
                Snippets.ofSources(List.of("class A {\n    // begin: a\n    b {\n        c\n    // end: a\n}"));

        assertThat(Snippets.ofMarkdown("<!-- recipe: a -->\n```java\nb {\n    c\n```\n")
                        .differencesFrom(regions))
                .isEmpty();
    }

    @Test
    void aBlockThatDiffersOrIsMissingIsPrintedToPaste() {
        Snippets regions = Snippets.ofSources(List.of("// begin: a\nnew\n// end: a", "// begin: b\nb\n// end: b"));

        assertThat(Snippets.ofMarkdown("<!-- recipe: a -->\n```java\nold\n```\n")
                        .differencesFrom(regions))
                .containsExactly(
                        "Paste this:\n\n<!-- recipe: a -->\n```java\nnew\n```\n",
                        "Paste this:\n\n<!-- recipe: b -->\n```java\nb\n```\n");
    }

    @Test
    void aBlockThatNoSourceHasIsToBeRemoved() {
        assertThat(Snippets.ofMarkdown("<!-- recipe: a -->\n```java\na\n```\n")
                        .differencesFrom(Snippets.ofSources(List.of())))
                .containsExactly("Remove the block a, which no source has.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```java\na\n```\n",
                "words\n```java\na\n```\n",
                "<!-- recipe: a -->\n```java\na\n",
                "<!-- recipe: a -->\n```java\n```\n<!-- recipe: a -->\n```java\n```\n"
            })
    void aPageWhoseBlocksCannotBeToldApartIsRefused(String page) {
        assertThatIllegalStateException().isThrownBy(() -> Snippets.ofMarkdown(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// begin: a\na\n",
                "// end: a\n",
                "// begin: a\n// begin: b\n// end: b\n",
                "// begin: a\n// end: b\n",
                "// begin: a\n// end: a\n// begin: a\n// end: a\n"
            })
    void aSourceWhoseRegionsCannotBeToldApartIsRefused(String source) {
        assertThatIllegalStateException().isThrownBy(() -> Snippets.ofSources(List.of(source)));
    }
}
