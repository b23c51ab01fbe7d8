package org.safetyresources.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String BLANK = "is blank; write a text or leave the entry out";

    record Title(@PlainText @Nullable String title) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Know the Prank",
                "1-555-JKL-0100 (555)",
                "“Quotes” — dashes, ellipsis… and Fairs®",
                "Përkujdesje për fëmijët",
                "\u0641\u0631\u064A\u0642 \u0627\u0644\u062F\u0639\u0645",
                "\u5B50\u3069\u3082\u306E\u305F\u3081\u306E\u7A93\u53E3",
                "\uD83D\uDE00",
                "e\u0301",
                "a\u00A0b",
                "<b>${1+1} {0} #{x} \\ ' \" &amp;",
            })
    void accepts(String title) {
        assertThat(Constraints.messages(new Title(title))).isEmpty();
    }

    @Test
    void acceptsTheLongestTextAndNoLonger() {
        assertThat(Constraints.messages(new Title("a".repeat(2000)))).isEmpty();
        assertThat(Constraints.messages(new Title("a".repeat(2001)))).containsExactly("is longer than 2000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   ", "\t", "\n", "\r\n", "\u00A0", "\u2003", "\u3000", "\u202F", "\u2028"})
    void refusesBlankText(String title) {
        assertThat(Constraints.messages(new Title(title))).containsExactly(BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\u00A0a", "a\u2003", "a\u3000"})
    void refusesWhiteSpaceAtTheEnds(String title) {
        assertThat(Constraints.messages(new Title(title)))
                .containsExactly("begins or ends with white space; remove it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000 | NULL
            0007 | BEL
            0008 | BACKSPACE
            0009 | CHARACTER TABULATION
            000A | LINE FEED (LF)
            000B | LINE TABULATION
            000C | FORM FEED (FF)
            000D | CARRIAGE RETURN (CR)
            001B | ESCAPE
            001F | INFORMATION SEPARATOR ONE
            007F | DELETE
            0085 | NEXT LINE (NEL)
            009B | CONTROL SEQUENCE INTRODUCER
            00AD | SOFT HYPHEN
            034F | COMBINING GRAPHEME JOINER
            061C | ARABIC LETTER MARK
            115F | HANGUL CHOSEONG FILLER
            1160 | HANGUL JUNGSEONG FILLER
            17B4 | KHMER VOWEL INHERENT AQ
            17B5 | KHMER VOWEL INHERENT AA
            180B | MONGOLIAN FREE VARIATION SELECTOR ONE
            180E | MONGOLIAN VOWEL SEPARATOR
            200B | ZERO WIDTH SPACE
            200C | ZERO WIDTH NON-JOINER
            200D | ZERO WIDTH JOINER
            200E | LEFT-TO-RIGHT MARK
            200F | RIGHT-TO-LEFT MARK
            2028 | LINE SEPARATOR
            2029 | PARAGRAPH SEPARATOR
            202A | LEFT-TO-RIGHT EMBEDDING
            202B | RIGHT-TO-LEFT EMBEDDING
            202C | POP DIRECTIONAL FORMATTING
            202D | LEFT-TO-RIGHT OVERRIDE
            202E | RIGHT-TO-LEFT OVERRIDE
            2060 | WORD JOINER
            2061 | FUNCTION APPLICATION
            2066 | LEFT-TO-RIGHT ISOLATE
            2067 | RIGHT-TO-LEFT ISOLATE
            2068 | FIRST STRONG ISOLATE
            2069 | POP DIRECTIONAL ISOLATE
            206A | INHIBIT SYMMETRIC SWAPPING
            2800 | BRAILLE PATTERN BLANK
            3164 | HANGUL FILLER
            E000 | PRIVATE USE AREA E000
            FE0F | VARIATION SELECTOR-16
            FEFF | ZERO WIDTH NO-BREAK SPACE
            FFA0 | HALFWIDTH HANGUL FILLER
            FFF9 | INTERLINEAR ANNOTATION ANCHOR
            FFFC | OBJECT REPLACEMENT CHARACTER
            FFFD | REPLACEMENT CHARACTER
            1D173 | MUSICAL SYMBOL BEGIN BEAM
            E0001 | LANGUAGE TAG
            E0041 | TAG LATIN CAPITAL LETTER A
            E0100 | VARIATION SELECTOR-17
            F0000 | SUPPLEMENTARY PRIVATE USE AREA A F0000
            D800 | HIGH SURROGATES D800
            DC00 | LOW SURROGATES DC00
            """)
    void refusesWhatIsNotSeenAndNamesIt(String codePoint, String name) {
        String hidden = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(Constraints.messages(new Title("a" + hidden + "b")))
                .containsExactly(
                        "holds U+" + codePoint + " " + name + " at character 2, which does not belong in plain text");
    }

    @Test
    void refusesWhatIsNoCharacter() {
        assertThat(Constraints.messages(new Title("a\uFFFFb")))
                .containsExactly("holds U+FFFF at character 2, which does not belong in plain text");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Constraints.messages(new Title("\uD83D\uDE00\uD83D\uDE00\u202E")))
                .containsExactly(
                        "holds U+202E RIGHT-TO-LEFT OVERRIDE at character 3," + " which does not belong in plain text");
    }

    @Test
    void acceptsNullAsConstraintsDo() {
        assertThat(Constraints.messages(new Title(null))).isEmpty();
    }
}
