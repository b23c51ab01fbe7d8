package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.examples.commandline.links.Checks;
import org.safetyresources.examples.commandline.links.LinkPolicy;
import org.safetyresources.examples.commandline.links.LinkServer;
import org.safetyresources.examples.commandline.links.Web;

class LinksCommandTest {

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final List<LinkPolicy> policies = new ArrayList<>();

    /** Runs the command over made-up data and a made-up web. */
    private Outcome links(Checks.Answers web, String... arguments) {
        List<String> command = new ArrayList<>(List.of("links"));
        command.addAll(List.of(arguments));
        return Outcome.of(
                LocalDate.of(2026, 12, 1), Screen.plain(80), () -> SafetyCatalog.load(Outcome.PACK), session -> {
                    LinksCommand links = new LinksCommand(session, policy -> {
                        policies.add(policy);
                        return Checks.checker(policy, address -> {
                            asked.add(address);
                            return web.of(address);
                        });
                    });
                    return Main.commandLine(session, own -> links).execute(command.toArray(String[]::new));
                });
    }

    private static Web.Answer answer(int status) {
        return new Web.Answer(status, Optional.empty(), Optional.empty());
    }

    /** Some of the addresses have a problem, each another. */
    private static Web.Answer mixed(URI address) throws ConnectException {
        return switch (address.getPath()) {
            case "/form" -> answer(410);
            case "/chat" -> answer(401);
            case "/island" -> new Web.Answer(301, Optional.of("/islands"), Optional.empty());
            case "/document" -> throw new ConnectException("Connection refused");
            default -> answer(200);
        };
    }

    @Test
    void allIsWellWhenAllAnswer() {
        assertThat(links(address -> answer(200)).answer()).isEqualTo("""
                Web addresses of the data
                6 addresses, looked at on 2026-12-01.
                * answers: 5 contacts, 1 document

                An address that did not answer is a reason to look, not proof: a program asked
                once, from one place. An answer is no proof either: whether the page still says
                what it said, only reading tells.
                """);
    }

    @Test
    void tellsWhatNeedsALookContactsFirstAndTheWorstFirst() {
        assertThat(links(LinksCommandTest::mixed)).isEqualTo(new Outcome(1, """
                Web addresses of the data
                6 addresses, looked at on 2026-12-01.
                * gone: 1 contact, 0 documents
                * no answer: 0 contacts, 1 document
                * moved for good: 1 contact, 0 documents
                * a machine was refused, a person must look: 1 contact, 0 documents
                * answers: 2 contacts, 0 documents

                An address that did not answer is a reason to look, not proof: a program asked
                once, from one place. An answer is no proof either: whether the page still says
                what it said, only reading tells.

                Contacts: gone
                * https://example.org/form
                  410 (gone for good)
                  web-form of aq-form

                Contacts: moved for good
                * https://example.org/island
                  200
                  moved to https://example.org/islands
                  web-page of hm-part

                Contacts: a machine was refused, a person must look
                * https://example.org/chat
                  401 (asks who is there)
                  chat of hm-part

                Documents: no answer
                * https://example.org/document
                  no connection: Connection refused
                  document doc-aq, behind aq-part, aq-line, aq-form, aq-emergency, bv-emergency
                  and 2 more
                """, ""));
    }

    @Test
    void listsThoseThatAnswerTooWhereAsked() {
        assertThat(links(address -> answer(200), "--all", "--entry", "world-form")
                        .answer())
                .endsWith("""

                        Contacts: answers
                        * https://example.org/world
                          200
                          web-form of world-form

                        Documents: answers
                        * https://example.org/document
                          200
                          document doc-aq, behind world-form
                        """);
    }

    @Test
    void writesJson() {
        Outcome outcome = links(LinksCommandTest::mixed, "--country", "hm", "--limit", "3", "--format", "json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo("""
                {
                  "asked" : "2026-12-01",
                  "note" : "An address that did not answer is a reason to look, not proof: a program asked once, from one place. An answer is no proof either: whether the page still says what it said, only reading tells.",
                  "contacts" : {
                    "gone" : 0,
                    "elsewhere" : 0,
                    "no-answer" : 0,
                    "moved" : 1,
                    "refused" : 1,
                    "not-asked" : 0,
                    "answers" : 1
                  },
                  "documents" : {
                    "gone" : 0,
                    "elsewhere" : 0,
                    "no-answer" : 0,
                    "moved" : 0,
                    "refused" : 0,
                    "not-asked" : 0,
                    "answers" : 0
                  },
                  "leftOut" : 1,
                  "links" : [
                    {
                      "address" : "https://example.org/island",
                      "state" : "moved",
                      "reason" : "200",
                      "status" : 200,
                      "movedTo" : "https://example.org/islands",
                      "uses" : [
                        {
                          "entry" : "hm-part",
                          "kind" : "web-page"
                        }
                      ]
                    },
                    {
                      "address" : "https://example.org/chat",
                      "state" : "refused",
                      "reason" : "401 (asks who is there)",
                      "status" : 401,
                      "uses" : [
                        {
                          "entry" : "hm-part",
                          "kind" : "chat"
                        }
                      ]
                    },
                    {
                      "address" : "https://wa.me/12025550112",
                      "state" : "answers",
                      "reason" : "200",
                      "status" : 200,
                      "uses" : [
                        {
                          "entry" : "hm-part",
                          "kind" : "messenger"
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void contactsOnlyAsksNoDocument() {
        links(address -> answer(200), "--contacts-only");

        assertThat(asked)
                .extracting(URI::toString)
                .containsExactlyInAnyOrder(
                        "https://example.org/form",
                        "https://wa.me/12025550112",
                        "https://example.org/chat",
                        "https://example.org/island",
                        "https://example.org/world");
    }

    @Test
    void aLimitIsTold() {
        assertThat(links(address -> answer(200), "--limit", "2").answer())
                .contains("\n2 addresses, looked at on 2026-12-01. 4 more left out by --limit.\n");
        assertThat(asked).hasSize(2);
    }

    @Test
    void theBoundsAskedForAreThoseOfTheCheck() {
        links(address -> answer(200), "--timeout", "3", "--within", "2");
        links(address -> answer(200));

        assertThat(policies.get(0).timeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(policies.get(0).total()).isEqualTo(Duration.ofMinutes(2));
        assertThat(policies.get(1)).isEqualTo(LinkPolicy.STANDARD);
    }

    @Test
    void aMachineWithoutAConnectionIsTold() {
        Outcome outcome = links(address -> {
            throw new ConnectException();
        });

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("\nNo host answered at all. Look first whether this machine is connected to the\ninternet.\n")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"200, 0, answers: 0 contacts", "410, 1, gone: 0 contacts"})
    void asksOverHttp(int status, int expected, String summary, @TempDir Path directory) {
        try (LinkServer server = new LinkServer()) {
            EditedPack pack = EditedPack.in(directory)
                    .edit("countries/aq.json", "https://example.org/document", server.url("/document"));
            server.page("/document", status);

            Outcome outcome = Outcome.over(pack::catalog, "links", "--entry", "doc-aq");

            assertThat(outcome.status()).isEqualTo(expected);
            assertThat(outcome.out()).contains("* " + summary + ", 1 document\n");
            assertThat(outcome.err()).isEmpty();
            assertThat(server.requests()).containsExactly("HEAD /document");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--timeout", "--within"})
    void noTimeAtAllIsRefused(String option) {
        assertThat(links(address -> answer(200), option, "0"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "Invalid value for options '--timeout' and '--within': the time to wait and the time in all must be"
                                + " more than 0\nFor help: safety-resources links --help\n"));
        assertThat(asked).isEmpty();
    }

    @Test
    void anUnknownEntryIsRefused() {
        Outcome outcome = links(address -> answer(200), "--entry", "aq-frm");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("is called \"aq-frm\"");
    }

    @Test
    void aCountryAndAnEntryAreNotBothTaken() {
        Outcome outcome = links(address -> answer(200), "--entry", "aq-form", "--country", "AQ");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("Use --country or --entry, not both.\n");
    }
}
