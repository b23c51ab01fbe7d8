package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a catalogue answers does not depend on where the machine stands. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
@Isolated
class DefaultLocaleTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @BeforeEach
    void begin() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar, Asia/Riyadh",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "lt-LT, Pacific/Pago_Pago",
        "de-DE, Europe/Berlin",
        "hi-IN-u-nu-deva, Asia/Kolkata",
    })
    void everyAnswerIsTheSameUnderEveryDefault(String tag, String zoneId) {
        SamplePack pack = SamplePack.writeTo(directory);
        List<String> expected = Everything.ask(pack.load());

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

        assertThat(Everything.ask(pack.load())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void everyFaultIsReportedInTheSameWords(String tag) {
        SamplePack.writeTo(directory)
                .replace("countries/us.json", "+15555550111", "CALL-IT")
                .replace("threats.json", "\"id\": \"false-friend\"", "\"id\": \"FALSE FRIEND\"")
                .replace("manifest.json", "2026.11.7", "2026.11.7x")
                .replace("facts.json", "\"number\": 2", "\"number\": 1234567");
        List<Violation> expected = SafetyCatalog.validate(directory);
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(expected).hasSizeGreaterThan(4);
        assertThat(SafetyCatalog.validate(directory)).isEqualTo(expected);
    }

    @Test
    void theTurkishDefaultWouldChangeLettersIfItWereAsked() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        assertThat(lowerCase("PICTURE")).isNotEqualTo("picture");
    }

    @SuppressWarnings("StringCaseLocaleUsage") // the fault that this class looks for
    private static String lowerCase(String text) {
        return text.toLowerCase();
    }
}
