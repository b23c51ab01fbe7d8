package org.safetyresources;

import static org.safetyresources.FaultCase.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that an entry needs is there in English, and none is there that nothing shows. */
class TextFaultsTest {

    static Stream<FaultCase> cases() {
        return Stream.of(
                fault(
                        "text/en.json",
                        "    \"fact.fair-trend.statement\": \"More than 6,000 pranks are counted each year.\",\n",
                        "",
                        "facts.json:3:5: /facts/0 has no text fact.fair-trend.statement in text/en.json; write it there"),
                fault(
                        "text/en.json",
                        "    \"organization.ministry.role\": \"Runs the fairs.\",\n",
                        "",
                        "organizations.json:3:5: /organizations/0 has no text organization.ministry.role in text/en.json; write it there"),
                fault(
                        "text/en.json",
                        "\"resource.fair-site.description\"",
                        "\"resource.fair-sight.description\"",
                        "resources.json:21:5: /resources/0 has no text resource.fair-site.description in text/en.json; write it there",
                        "text/en.json:9:40: /texts/resource.fair-sight.description is a text that no entry shows; correct the key or remove it"),
                fault("text/en.json", "\"channel.fair-line.use\"", "\"channel.fair-hotline.use\""),
                fault(
                        "text/en.json",
                        "\"channel.fair-line.use\"",
                        "\"channel.fair-lone.use\"",
                        "text/en.json:4:30: /texts/channel.fair-lone.use is a text that no entry shows; correct the key or remove it"),
                fault(
                        "text/en.json",
                        "\"group.fair-lines.use\"",
                        "\"group.fair-line.use\"",
                        "text/en.json:6:28: /texts/group.fair-line.use is a text that no entry shows; correct the key or remove it"),
                fault(
                        "text/en.json",
                        "\"group.fair-lines.use\"",
                        "\"a/b~c\\u001B\"",
                        "text/en.json:6:20: /texts/a~1b~0c<U+001B> is a text that no entry shows; correct the key or remove it"),
                fault(
                        "text/en.json",
                        "\"Runs the fairs.\"",
                        "\"\"",
                        "text/en.json:8:35: /texts/organization.ministry.role \"\" is blank; write a text or leave the entry out"),
                fault(
                        "text/en.json",
                        "\"Runs the fairs.\"",
                        "\"Runs\\tthe fairs.\"",
                        "text/en.json:8:35: /texts/organization.ministry.role \"Runs<U+0009>the fairs.\" holds U+0009 CHARACTER TABULATION at character 5, which does not belong in plain text"),
                fault(
                        "text/en.json",
                        "\"Runs the fairs.\"",
                        "\"Runs the fairs.\\u2003\"",
                        "text/en.json:8:35: /texts/organization.ministry.role \"Runs the fairs.\u2003\" begins or ends with white space; remove it"),
                fault(
                        "text/en.json",
                        "\"Runs the fairs.\"",
                        "5",
                        "text/en.json:8:35: /texts/organization.ministry.role is a number, but must be a text"),
                fault(
                        "text/en.json",
                        "\"language\": \"en\"",
                        "\"language\": \"EN\"",
                        "text/en.json:2:15: /language \"EN\" is not in canonical form; write en"),
                fault(
                        "text/en.json",
                        "\"language\": \"en\"",
                        "\"language\": \"tlh-\"",
                        "text/en.json:2:15: /language \"tlh-\" is not a language tag; use BCP 47, such as en or pt-BR"),
                fault(
                        "text/pt-BR.json",
                        "\"language\": \"pt-BR\"",
                        "\"language\": \"pt\"",
                        "text/pt-BR.json:2:15: /language \"pt\" is not the language that the file is named after"),
                fault(
                        "text/pt-BR.json",
                        "\"language\": \"pt-BR\"",
                        "\"language\": \"xx\"",
                        "text/pt-BR.json:2:15: /language \"xx\" names no language known to ISO 639; look the code up there"),
                fault(
                        "text/pt-BR.json",
                        "\"resource.fair-site.description\"",
                        "\"resource.fair-site\"",
                        "text/pt-BR.json:4:27: /texts/resource.fair-site is a text that no entry shows; correct the key or remove it"),
                fault(
                        "text/pt-BR.json",
                        "\"texts\": {",
                        "\"texts\": {}, \"old\": {",
                        "text/pt-BR.json:3:66: /old is not a key that is known here; known are language, madeBy, review, texts"),
                fault("text/pt-BR.json", "\"madeBy\": \"a test\", ", "", "text/pt-BR.json:1:1: /madeBy is missing"),
                fault(
                        "text/pt-BR.json",
                        "\"unchecked\"",
                        "\"perfect\"",
                        "text/pt-BR.json:3:33: /review \"perfect\" is not known here; known are original, reviewed, back-translated, unchecked, stale"),
                fault(
                        "text/pt-BR.json",
                        ", \"english\": \"0123456789ab\"",
                        "",
                        "text/pt-BR.json:4:39: /texts/resource.fair-site.description/english is missing"),
                fault(
                        "text/pt-BR.json",
                        "\"0123456789ab\"",
                        "\"0123456789AB\"",
                        "text/pt-BR.json:4:85: /texts/resource.fair-site.description/english \"0123456789AB\" is not the mark of a text; write the first 12 digits of the SHA-256 of the English text, in lower case"),
                fault(
                        "text/pt-BR.json",
                        "\"Diz o que é uma feira.\"",
                        "\"\"",
                        "text/pt-BR.json:4:39: /texts/resource.fair-site.description \"\" is blank; write a text or leave the entry out"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactly(FaultCase fault, @TempDir Path directory) {
        fault.check(directory);
    }
}
