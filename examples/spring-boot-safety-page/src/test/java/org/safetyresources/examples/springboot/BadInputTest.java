package org.safetyresources.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is asked wrongly gets the right status, a page or problem that helps, and is not repeated. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class BadInputTest extends RunningApplication {

    private static final String HOSTILE = "%3Cscript%3Ealert(%22zyxw%22)%3Cb%3E";

    @ParameterizedTest
    @CsvSource({
        "GET, /safety/zyxw, 404",
        "GET, /safety/" + HOSTILE + ", 404",
        "GET, /safety/threats/zyxw, 404",
        "GET, /safety/threats/" + HOSTILE + ", 404",
        "GET, /zyxw, 404",
        "GET, /" + HOSTILE + ", 404",
        "GET, /error, 404",
        "GET, /safety?country=zyxw, 400",
        "GET, /safety?country=" + HOSTILE + ", 400",
        "GET, /safety?country=US&country=zyxw, 400",
        "GET, /safety/US?audience=zyxw, 400",
        "GET, /safety/US?situation=" + HOSTILE + ", 400",
        "GET, /safety/US?threat=zyxw, 400",
        "GET, /safety/US?lang=en&lang=zyxw, 400",
        "GET, /chat?country=zyxw, 400",
        "POST, /safety, 405",
        "DELETE, /safety/US?audience=zyxw, 405",
        "PUT, /chat, 405",
    })
    void aPersonGetsAPageOnWhichHelpCanStillBeFound(String method, String path, int status) {
        HttpResponse<String> answer = browser.ask(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(Jsoup.parse(answer.body()).select("form[action=/safety] select[name=country] option"))
                .hasSizeGreaterThan(200);
        assertThat(answer.body()).doesNotContain("zyxw", "alert(");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/safety/channels, 400, country",
        "GET, /api/safety/channels?country=, 400, country",
        "GET, /api/safety/channels?country=zyxw, 400, country",
        "GET, /api/safety/channels?country=US&country=US, 400, country",
        "GET, /api/safety/channels?country=US&threat=" + HOSTILE + ", 400, threat",
        "GET, /api/safety/channels?country=US&audience=zyxw, 400, audience",
        "GET, /api/safety/zyxw, 404,",
        "POST, /api/safety/channels?country=zyxw, 405,",
    })
    void aProgramGetsAProblemDetail(String method, String path, int status, String parameter) {
        HttpResponse<String> answer = browser.ask(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("alert", "<");
        if (parameter == null) {
            assertThat(answer.body()).doesNotContain("parameter");
        } else {
            assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
        }
    }

    @Test
    void aProgramThatWantsAnotherFormatIsToldSo() {
        HttpResponse<String> answer = browser.get("/api/safety/threats", "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aMethodThatIsNotAllowedNamesThoseThatAre() {
        assertThat(browser.ask("POST", "/safety/US").headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        assertThat(browser.ask("OPTIONS", "/safety/US").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(browser.get("/safety?country=" + "z".repeat(200)).statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/safety?country=" + "z".repeat(20_000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsNoAddressAtAllIsRefusedAndNotRepeated() throws IOException {
        for (String target : new String[] {
            "/safety?<zyxw>", "/safety/%zz?zyxw", "/safety/..%2fzyxw", "/safety?country=%zyxw", "/safety;zyxw=1/%00"
        }) {
            String answer = browser.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(target).startsWith("HTTP/1.1 4").doesNotContain("zyxw");
        }
    }

    @Test
    void theLogDoesNotTellWhoAskedWhat(CapturedOutput log) throws IOException {
        browser.get("/safety/EG?threat=sextortion&audience=child&lang=ar", "User-Agent", "zyxw-browser");
        browser.get("/safety/zyxw");
        browser.get("/safety/US?threat=zyxw");
        browser.get("/api/safety/channels?country=zyxw&audience=zyxw");
        browser.ask("POST", "/safety/zyxw");
        browser.get("/zyxw");
        browser.get("/api/safety/threats", "Accept", "zyxw/zyxw");
        browser.send("GET /safety?<zyxw> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        browser.send("GET /safety?country=%zyxw HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        browser.get("/safety?country=" + "zyxw".repeat(5_000));

        assertThat(log.getAll()).doesNotContain("zyxw", "sextortion", "/safety", "127.0.0.1", "Resolved [");
    }
}
