package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are the same on every machine. */
@ResourceLock(Resources.LOCALE)
@Isolated
class FaultsInAnyLocaleTest {

    private Locale before;

    @BeforeEach
    void remember() {
        before = Locale.getDefault();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "tr-TR", "ar", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist", "az", "lt"})
    void areInEnglishWithPlainDigits(String tag, @TempDir Path directory) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        PackFolder folder = PackFolder.in(directory)
                .replace("sources.json", "\"year\": 2024", "\"year\": 1899")
                .replace("sources.json", "\"A Study of Pranks\"", "\"A\\u202EI\"")
                .replace("terminology.json", "[\"jape\"]", "[]")
                .replace("facts.json", "\"value\": 6000", "\"value\": -1234567")
                .replace("facts.json", "\"statistic\"", "\"STATISTIC\"")
                .replace("countries/us.json", "\"country\": \"US\"", "\"country\": \"IT\"")
                .replace("countries/us.json", "\"display\": \"1-555-JKL-0100\"", "\"display\": \"1-555-IIL-0100\"")
                .replace("text/pt-BR.json", "\"pt-BR\"", "\"pt-br\"")
                .replace("ids.txt", "ministry", "MINISTRY");

        assertThat(folder.faults())
                .isEqualTo(List.of(
                        "countries/us.json:2:14: /country \"IT\" is not the country that the file is named after",
                        "countries/us.json:41:22: /channels/0/contacts/0/display \"1-555-IIL-0100\" does not show the"
                                + " digits of \"+15555550100\"",
                        "facts.json:5:15: /facts/0/kind \"STATISTIC\" is not known here; known are statistic,"
                                + " development, practice",
                        "facts.json:10:20: /facts/0/figures/0/value \"-1234567\" must be greater than or equal to 0",
                        "ids.txt:12:1: \"MINISTRY\" is not an id; use lower-case letters, digits and single hyphens, at"
                                + " most 64 characters",
                        "organizations.json:4:13: /organizations/0/id \"ministry\" is not recorded in ids.txt; add it there",
                        "sources.json:7:15: /sources/0/year \"1899\" must be greater than or equal to 1900",
                        "sources.json:14:16: /sources/1/title \"A<U+202E>I\" holds U+202E RIGHT-TO-LEFT OVERRIDE at"
                                + " character 2, which does not belong in plain text",
                        "terminology.json:6:16: /terms/0/avoid must not be empty",
                        "text/pt-BR.json:2:15: /language \"pt-br\" is not in canonical form; write pt-BR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "tr-TR", "ar-EG-u-nu-arab", "az", "lt"})
    void areNoneInTheValidPack(String tag, @TempDir Path directory) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        PackFolder folder = PackFolder.in(directory)
                .write("countries/it.json", "{\"country\": \"IT\", \"documents\": [], \"channels\": []}")
                .write(
                        "text/it.json",
                        "{\"language\": \"it\", \"madeBy\": \"a test\", \"review\": \"unchecked\", \"texts\": {}}");

        assertThat(folder.faults()).isEmpty();
        assertThat(SafetyCatalog.load(directory).threats()).hasSize(2);
    }
}
