package org.safetyresources.examples.commandline;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetyresources.AmbiguousPackException;
import org.safetyresources.MissingPackException;

/** Each message says what is wrong, where, and what to do; none shows an exception. */
class MessagesTest {

    private static final String NOT_A_COUNTRY =
            "is not a country code; use ISO 3166, such as US, or GB-SCT for a part of a country\n";
    private static final String NOT_AN_ADDRESS =
            "is not an address to send a reader to: it does not begin with https://; use https://, a host name and a"
                    + " path, or a path of your own that begins with one slash\n";
    private static final String COUNTRY =
            "  --country CC: where the reader is: an ISO 3166 code, such as US, or GB-SCT for a part of a country\n";

    static Stream<Arguments> wrongUsage() {
        return Stream.of(
                arguments(
                        List.of("chanels"),
                        "\"chanels\" is not a command.\nDid you mean: safety-resources channels or safety-resources"
                                + " languages?\n",
                        "safety-resources"),
                arguments(List.of("-x"), "Unknown option: '-x'\n", "safety-resources"),
                arguments(List.of("page"), "Missing required option: '--country=CC'\n" + COUNTRY, "page"),
                arguments(
                        List.of("page", "--country"),
                        "Missing required parameter for option '--country' (CC)\n" + COUNTRY,
                        "page"),
                arguments(
                        List.of("page", "--country", "usa"),
                        "Invalid value for option '--country': \"usa\" " + NOT_A_COUNTRY,
                        "page"),
                arguments(
                        List.of("channels", "--country", ""),
                        "Invalid value for option '--country': \"\" " + NOT_A_COUNTRY,
                        "channels"),
                arguments(
                        List.of("page", "--country", "ZZ"),
                        "Invalid value for option '--country': \"ZZ\" names no country known to ISO 3166-1; look the"
                                + " code up there (Kosovo is XK)\n",
                        "page"),
                arguments(
                        List.of("page", "--country", "US", "--country", "DE"),
                        "option '--country' (CC) should be specified only once\n",
                        "page"),
                arguments(
                        List.of("page", "--country", "US", "--lang", "es"),
                        "Unknown options: '--lang', 'es'\nPossible solutions: --language\n",
                        "page"),
                arguments(
                        List.of("threats", "--language", "en_US"),
                        "Invalid value for option '--language': \"en_US\" is not a language tag; use BCP 47, such as"
                                + " en or pt-BR\n",
                        "threats"),
                arguments(
                        List.of("threats", "--language", "english"),
                        "Invalid value for option '--language': \"english\" names no language known to ISO 639; look"
                                + " the code up there\n",
                        "threats"),
                arguments(
                        List.of("resources", "--audience", "kid"),
                        "Invalid value for option '--audience': \"kid\" is not an audience; use one of child, teen,"
                                + " parent, trusted-adult, educator, policymaker\n",
                        "resources"),
                arguments(
                        List.of("resources", "--format", "xml"),
                        "Invalid value for option '--format': \"xml\" is not a format; use one of text, json\n",
                        "resources"),
                arguments(
                        List.of("page", "--country", "US", "--format", "pdf"),
                        "Invalid value for option '--format': \"pdf\" is not a format; use one of text, markdown, html,"
                                + " json, json-ld\n",
                        "page"),
                arguments(
                        List.of("page", "--country", "US", "--standalone"),
                        "Option '--standalone' makes a whole HTML document; add --format html\n",
                        "page"),
                arguments(
                        List.of("glossary", "--format", "json", "--standalone"),
                        "Option '--standalone' makes a whole HTML document; add --format html\n",
                        "glossary"),
                arguments(
                        List.of("page", "--country", "US", "--leave-to", "https://example.org/"),
                        "Option '--leave-to' adds a link, which text cannot hold; add --format html, markdown or"
                                + " json\n",
                        "page"),
                arguments(
                        List.of("page", "--country", "US", "--format", "html", "--leave-to", "ftp://example.org/"),
                        "Invalid value for option '--leave-to': \"ftp://example.org/\" " + NOT_AN_ADDRESS,
                        "page"),
                arguments(
                        List.of("prompt", "--country", "US", "--page-url", ""),
                        "Invalid value for option '--page-url': \"\" " + NOT_AN_ADDRESS,
                        "prompt"),
                arguments(
                        List.of("page", "--country", "US", "--host-name", "Us", "--host-url", "javascript:x"),
                        "Invalid value for options '--host-name' and '--host-url': \"javascript:x\" " + NOT_AN_ADDRESS,
                        "page"),
                arguments(
                        List.of("page", "--country", "US", "--host-name", " ", "--host-url", "/report"),
                        "Invalid value for options '--host-name' and '--host-url': The name of the host's channel \" \" is"
                                + " blank; write a text or leave the entry out\n",
                        "page"),
                arguments(List.of("prompt", "--country", "US", "--host-name", "Us"), """
                        Error: Missing required argument(s): --host-url=URL
                          --host-name NAME: what readers read
                          --host-url URL: where it leads: an https address, or a path of your site
                        """, "prompt"),
                arguments(
                        List.of("channels", "--country", "US", "--situation", "lost"),
                        "Invalid value for option '--situation': \"lost\" is not a situation; use one of"
                                + " happening-to-me, happened-when-i-was-a-child, found-material,"
                                + " worried-about-a-child, worried-about-myself\n",
                        "channels"),
                arguments(
                        List.of("channels", "--country", "US", "--picture", "17"),
                        "Invalid value for option '--picture': \"17\" is not a pictured age; use one of under-18,"
                                + " adult\n",
                        "channels"),
                arguments(
                        List.of("threats", "--width", "19"),
                        "Invalid value for option '--width': \"19\" is not a width; use a number from 20 to 200\n",
                        "threats"),
                arguments(List.of("threat"), """
                        Missing required parameter: 'ID-OR-ALIAS'
                          ID-OR-ALIAS: an id, or any name of the threat
                        """, "threat"),
                arguments(
                        List.of("channels", "--country", "US", "--threat", "online", "grooming"),
                        "\"grooming\" does not belong there. A name of several words goes in quotation marks.\n",
                        "channels"),
                arguments(List.of("validate"), """
                        Missing required parameter: 'PATH'
                          PATH: a directory or zip archive with a pack, or one data file
                        """, "validate"),
                arguments(
                        List.of("page", "--country", "US", "--output", ""),
                        "Invalid value for option '--output': \"\" is not a path; name a file or a directory\n",
                        "page"),
                arguments(
                        List.of("page", "--country", "US", "--output", "a\0b"),
                        "Invalid value for option '--output': Nul character not allowed: a\0b\n",
                        "page"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void explainsWrongUsage(List<String> typed, String message, String command) {
        String help = command.equals("safety-resources") ? command : "safety-resources " + command;

        Outcome.of(typed.toArray(String[]::new)).isRefusal(2, message + "For help: " + help + " --help\n");
    }

    static Stream<Arguments> unknownThreats() {
        return Stream.of(
                arguments(List.of("threat", "sextorsions"), "\"sextorsions\"", "sextortion"),
                arguments(List.of("threat", "groming"), "\"groming\"", "grooming"),
                arguments(List.of("threat", "AI", "csm"), "\"AI csm\"", "csam"),
                arguments(List.of("channels", "--country", "US", "--threat", "csan"), "\"csan\"", "csam"),
                arguments(
                        List.of("channels", "--country", "US", "--threat", "@x\u001b[31m"),
                        "\"@x<U+001B>[31m\"",
                        "csam"));
    }

    @ParameterizedTest
    @MethodSource("unknownThreats")
    void namesTheNearestThreats(List<String> typed, String asked, String nearest) {
        Outcome outcome = Outcome.of(typed.toArray(String[]::new));

        String others = outcome.err().replaceFirst("(?s).*Did you mean " + nearest + "(.*?)\\?\n.*", "$1");
        outcome.isRefusal(
                1,
                "There is no threat " + asked + ". Did you mean " + nearest + others
                        + "?\nTo see all threats: safety-resources threats\n");
    }

    @Test
    void saysWhenThereIsNoData() {
        MissingPackException missing = new MissingPackException("the class path", "Add it.");

        Outcome.over(
                        () -> {
                            throw missing;
                        },
                        "page",
                        "--country",
                        "US")
                .isRefusal(1, "No data at the class path. Add it.\n");
    }

    @Test
    void saysWhenThereIsTwiceData() {
        AmbiguousPackException ambiguous = new AmbiguousPackException(List.of("a.jar", "b.jar"));

        Outcome.over(
                        () -> {
                            throw ambiguous;
                        },
                        "version")
                .isRefusal(
                        1, "Different data at a.jar and b.jar. Keep one of them on the class path or module path.\n");
    }
}
