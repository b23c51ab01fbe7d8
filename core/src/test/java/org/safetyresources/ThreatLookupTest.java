package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.internal.text.Fingerprint;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Term;
import org.safetyresources.model.TextReview;
import org.safetyresources.model.ThreatDefinition;

/** A threat is found by every name it goes by, and by nothing else. */
class ThreatLookupTest {

    private static SafetyCatalog catalog;

    @BeforeAll
    static void load(@TempDir Path directory) {
        catalog = SamplePack.load(directory);
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "",
                " ",
                "-",
                "\u0000",
                "\uD800",
                "\u202Eriend-eslaf",
                "../threats.json",
                "<script>alert(1)</script>",
                "'; DROP TABLE threats; --",
                "%s%n%x",
                "${jndi:ldap://example.org}",
                "\u0301\u0301\u0301",
                "x".repeat(1_000_000),
                "picture-blackmail".repeat(10_000),
                "\uD83D\uDE00".repeat(150),
                "x".repeat(199) + "\uD83D\uDE00");
    }

    @ParameterizedTest
    @CsvSource({
        "picture-blackmail, picture-blackmail",
        "Picture Blackmail, picture-blackmail",
        "PICTURE_BLACKMAIL, picture-blackmail",
        "'  picture   blackmail ', picture-blackmail",
        "pictureblackmail, picture-blackmail",
        "Picture‑Blackmail, picture-blackmail",
        "ＰＩＣＴＵＲＥ blackmail, picture-blackmail",
        "chantage à l’image, picture-blackmail",
        "CHANTAGE A L'IMAGE, picture-blackmail",
        "chantage-à-l-image, picture-blackmail",
        "blackmail, picture-blackmail",
        "OH, online-harm",
        "oh, online-harm",
        "Online harm (OH), online-harm",
        "harm on the net, online-harm",
        "KÖDER, false-friend",
        "koder, false-friend",
        "KO\u0308DER, false-friend",
        "money blackmail, money-blackmail",
    })
    void aThreatIsFoundByIdNameShortFormAndAliasHoweverTheyAreWritten(String name, String id) {
        assertThat(catalog.threat(name).id()).isEqualTo(id);
        assertThat(catalog.findThreat(name)).contains(catalog.threat(id));
    }

    @Test
    void everyThreatIsFoundByEachOfItsNames() {
        for (ThreatDefinition threat : catalog.threats()) {
            assertThat(catalog.threat(threat.id())).isSameAs(threat);
            assertThat(catalog.threat(threat.name())).isSameAs(threat);
            assertThat(threat.aliases())
                    .allSatisfy(alias -> assertThat(catalog.threat(alias)).isSameAs(threat));
        }
        assertThat(catalog.threats().stream().map(ThreatDefinition::id))
                .containsExactly("online-harm", "picture-blackmail", "money-blackmail", "false-friend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot racket", "Snapshot-Racket", "SNAPSHOTRACKET"})
    void anOutdatedTermLeadsToTheThreatAndToTheReasonNotToUseIt(String outdated) {
        assertThat(catalog.threat(outdated).id()).isEqualTo("picture-blackmail");
        assertThat(catalog.terminology().find(outdated).map(Term::preferred)).contains("picture blackmail");
        assertThat(catalog.terminology().find("picture blackmail"))
                .isEqualTo(catalog.terminology().find(outdated));
    }

    @Test
    void theMessageForAnUnknownThreatNamesTheNearestIds() {
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.threat("fals-freind"))
                .withMessage("There is no threat \"fals-freind\"."
                        + " Did you mean false-friend, online-harm, money-blackmail?")
                .satisfies(e -> assertThat(e.asked()).isEqualTo("\"fals-freind\""))
                .satisfies(
                        e -> assertThat(e.nearest()).containsExactly("false-friend", "online-harm", "money-blackmail"));
    }

    @Test
    void aNameThatContainsAnIdIsNearToIt() {
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.threat("money blackmail of students by unknown people"))
                .satisfies(e -> assertThat(e.nearest()).startsWith("money-blackmail"));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void aHostileNameIsUnknownAndCannotDisturbTheMessage(String name) {
        assertThat(catalog.findThreat(name)).isEmpty();
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> catalog.threat(name))
                .satisfies(e -> {
                    assertThat(e.getMessage())
                            .startsWith("There is no threat \"")
                            .contains("\". Did you mean ")
                            .hasSizeLessThan(600);
                    assertThat(String.valueOf(e.getMessage()).codePoints()).noneMatch(ThreatLookupTest::disturbs);
                    assertThat(e.nearest()).hasSize(3);
                });
    }

    @Test
    void anUnknownEntryOfAnyKindNamesTheKind() {
        List<Runnable> calls = List.of(
                () -> catalog.publications().fact("none"),
                () -> catalog.publications().source("none"),
                () -> catalog.publications().organization("none"),
                () -> catalog.resource("none"),
                () -> catalog.channel("none"),
                () -> catalog.provenance().evidence("none"));
        List<String> kinds = List.of("fact", "source", "organization", "resource", "channel", "document");
        for (int i = 0; i < calls.size(); i++) {
            assertThatExceptionOfType(UnknownEntryException.class)
                    .isThrownBy(calls.get(i)::run)
                    .withMessageStartingWith("There is no " + kinds.get(i) + " \"none\". Did you mean ");
        }
    }

    @Test
    void whatIsNotThereIsEmptyForEveryMethodThatFinds() {
        assertThat(catalog.findThreat("none")).isEmpty();
        assertThat(catalog.terminology().find("none")).isEmpty();
        assertThat(catalog.languages().findText("fact.none.statement", LanguageTag.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EI", "example institute", "Example®", "example-institute"})
    void anOrganizationIsFoundByEachOfItsNames(String name) {
        assertThat(catalog.publications().organization(name).id()).isEqualTo("example-institute");
    }

    @Test
    void narrowerThreatsAreThoseDirectlyBelow() {
        assertThat(catalog.narrower(catalog.threat("online-harm")))
                .extracting(ThreatDefinition::id)
                .containsExactly("picture-blackmail", "false-friend");
        assertThat(catalog.narrower(catalog.threat("picture-blackmail")))
                .extracting(ThreatDefinition::id)
                .containsExactly("money-blackmail");
        assertThat(catalog.narrower(catalog.threat("money-blackmail"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "zh-Hant-TW", "cy"})
    void aTextThatALanguageLacksIsGivenInEnglishAndSaysSo(String language) {
        assertThat(catalog.languages().findText("organization.example-desk.role", LanguageTag.of(language)))
                .isEqualTo(Optional.of(Passages.english("It does not exist either.")));
    }

    @Test
    void aTextIsGivenInTheNearestLanguageThatHasIt(@TempDir Path directory) {
        SafetyCatalog translated = SamplePack.writeTo(directory)
                .add("text/de.json", texts("de", "Das gibt es nicht."))
                .add("text/de-AT.json", texts("de-AT", "Des gibt’s ned."))
                .load();

        String key = "organization.example-desk.role";
        assertThat(translated.languages().findText(key, LanguageTag.of("de-AT")))
                .contains(new LocalizedText("Des gibt’s ned.", LanguageTag.of("de-AT"), TextReview.UNCHECKED));
        assertThat(translated.languages().findText(key, LanguageTag.of("de-CH")))
                .contains(new LocalizedText("Das gibt es nicht.", LanguageTag.of("de"), TextReview.UNCHECKED));
    }

    private static String texts(String language, String text) {
        return """
                {"language": "%s", "madeBy": "a test", "review": "unchecked", "texts": {
                  "organization.example-desk.role": {"text": "%s", "english": "%s"}}}
                """.formatted(language, text, Fingerprint.of("It does not exist either."));
    }

    private static boolean disturbs(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
