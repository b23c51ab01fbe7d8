package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LocalizedText;

/** What we wrote promises nothing, blames nobody and sends no reader into danger. */
class PackagedTextsTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    private static final Pattern PROMISE = any(
            "confidential\\w*",
            "(?<!not )anonym\\w*",
            "(stays|will be|is kept) secret",
            "guarantee\\w*",
            "we promise",
            "(nobody|no one) will",
            "(you|they|everything) (is|are|will be) safe",
            "verified",
            "24/7",
            "24 hours",
            "around the clock",
            "(answer|help|listen|open|there)\\w* [^.]*any time",
            "(is|are|be|calls?) (always )?free",
            "free (of charge|call|line|number)");

    private static final Pattern BLAME = any(
            "(?<!not )(your|their|his|her|own) fault",
            "(?<!do not )blame (you|the child|your child|them)",
            "should(n't| not)? have",
            "you let",
            "careless\\w*",
            "naive",
            "promiscuous",
            "consensual",
            "child prostitut\\w*",
            "child porn\\w*",
            "kiddie\\w*",
            "predators?",
            "paedophiles?",
            "pedophiles?",
            "monsters?");

    /** What a sentence asks of its reader; that somebody else may share a picture is no advice. */
    private static final Pattern HANDLING = Pattern.compile(
            "(?i)(?:^|[;,:.] *|\\b(?:you (?:can|may|could|should|must|might)|please|then|and) )(?:save|screenshot|copy|forward|send|share|keep(?! away)|download|print|post|show (?:them|us|the police|an adult))\\b");

    private static final Pattern PICTURE = any("pictures?|photos?|images?|videos?|material|selfies?|content");

    /** A part of a sentence that forbids, up to where the next part begins. */
    private static final Pattern FORBIDDEN =
            any("do not (?:\\w+, )+\\w+ or [^.,;]*", "do not [^.,;]*", "never the picture");

    static Set<String> texts() {
        return PackagedTexts.all(CATALOG);
    }

    @Test
    void everyEntryThatNeedsATextHasOneInEnglish() {
        assertThat(PackagedTexts.keys(CATALOG))
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(CATALOG.languages()
                                .findText(key, PackagedTexts.ENGLISH)
                                .map(LocalizedText::language))
                        .isEqualTo(Optional.of(PackagedTexts.ENGLISH)));
        assertThat(texts()).hasSizeGreaterThan(50);
    }

    @Test
    void noTextOfOursUsesATermToAvoid() {
        List<String> avoided = CATALOG.terminology().terms().stream()
                .flatMap(term -> term.avoid().stream())
                .toList();

        assertThat(avoided).isNotEmpty();
        assertThat(texts())
                .allSatisfy(text -> assertThat(avoided)
                        .noneMatch(
                                term -> any(Pattern.quote(term)).matcher(text).find()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextOfOursPromisesBlamesOrSpreadsAPicture(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your report is confidential.",
                "You can stay anonymous.",
                "Nobody will find out.",
                "The number is free.",
                "Call 24/7.",
                "Every number was verified.",
                "It may be your fault.",
                "You should not have sent it.",
                "A predator may write to you.",
                "Stop child pornography.",
                "Save the picture.",
                "Do not worry. Take a screenshot of the image and send it.",
                "Send the photos to the police.",
                "You can share the picture with us.",
                "Close the page and keep the material.",
                "Keep the picture until the police come.",
                "What you say stays secret.",
                "You should not have answered.",
                "Send the pictures, do not delete them.",
                "Do not delete the chat; send the pictures.",
            })
    void eachOfTheseSentencesWouldBeRefused(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened is not your fault.",
                "Do not send the pictures to anyone.",
                "Send the link.",
                "Someone may say that they will share a picture of you.",
                "Give the link, and do not save, copy or send any picture.",
                "Keep away from material that worries you.",
                "They want you to send pictures in secret.",
                "Send the link, never the picture.",
                "The form is for tips: do not save or send any picture.",
                "This line is not anonymous.",
                "If you know freedom, keep calm.",
            })
    void noneOfTheseSentencesWouldBeRefused(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void everyReportingPageForbidsToSpreadAPicture() {
        assertThat(texts())
                .anyMatch(text -> text.startsWith("Do not save, screenshot, copy, forward or send any sexual picture"))
                .anyMatch(text -> text.startsWith("Do not save, copy or send pictures of private parts"))
                .anyMatch(text -> text.startsWith("Do not delete the chat"));
    }

    private static List<String> faults(String text) {
        return Stream.of(
                        PROMISE.matcher(text).results(),
                        BLAME.matcher(text).results(),
                        sentences(text)
                                .filter(s -> !s.matches("Do not (?!.*;).*"))
                                .map(s -> FORBIDDEN.matcher(s).replaceAll(""))
                                .filter(s -> PICTURE.matcher(s).find())
                                .flatMap(s -> HANDLING.matcher(s).results()))
                .flatMap(found -> found)
                .map(found -> found.group())
                .toList();
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.?!:]) ", -1));
    }

    private static Pattern any(String... words) {
        return Pattern.compile("(?<!\\w)(?:" + String.join("|", words) + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }
}
