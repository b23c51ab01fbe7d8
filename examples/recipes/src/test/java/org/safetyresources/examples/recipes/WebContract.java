package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetyresources.SafetyCatalog;

/** What every recipe for the web keeps, asked of a server that really runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WebContract {

    /** A day on which the data is stale. */
    static final LocalDate DAY = SafetyCatalog.load().version().released().plusYears(2);

    static final Clock CLOCK = Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();

    /** The port on which the server answers. */
    abstract int port();

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aCountryHasItsPageWithDangerFirst() throws Exception {
        HttpResponse<String> answer = get("/safety/US");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type").toLowerCase(Locale.ROOT).replace(" ", ""))
                .isEqualTo("text/html;charset=utf-8");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".sr-section").get(0).className()).contains("sr-danger");
        assertThat(page.select("a[href=tel:911]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es-MX, en;q=0.5 | es", "ar | ar", "ja | ja", "tlh | en", "'' | en", "*/*;nonsense | en"})
    void theLanguageIsTheReadersWhereThereIsOne(String acceptLanguage, String language) throws Exception {
        HttpResponse<String> answer = get("/safety/US", "Accept-Language", acceptLanguage);

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("html").attr("dir")).isEqualTo("ar".equals(language) ? "rtl" : "ltr");
        assertThat(page.select("title").text()).isNotEmpty().doesNotContain("\uFFFD");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void whoSendsNoLanguageReadsEnglish() throws Exception {
        assertThat(Jsoup.parse(get("/safety/US").body()).select("html").attr("lang"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/safety/ZZ", "/safety/zyxw", "/safety/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/safety/"})
    void whatIsNoCountryIsRefused(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void anUnknownCountryIsNotFoundAndNothingElse() throws Exception {
        assertThat(get("/safety/ZZ").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageFromOldDataSaysSo() throws Exception {
        assertThat(Jsoup.parse(get("/safety/US").body()).select(".sr-notice")).hasSize(1);
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("/safety/US");
        String tag = header(first, "ETag");
        HttpResponse<String> again = get("/safety/US", "If-None-Match", tag);

        assertThat(tag).startsWith("W/\"").endsWith("-" + DAY + "-en\"");
        assertThat(header(first, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Vary")).isEqualTo("Accept-Language");
        assertThat(get("/safety/US", "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(get("/safety/US", "If-None-Match", tag, "Accept-Language", "es")
                        .statusCode())
                .as("in another language")
                .isEqualTo(200);
    }

    @Test
    void thePageKeepsThePolicyItIsSentWith() throws Exception {
        HttpResponse<String> answer = get("/safety/US");

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe", "*");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script, style, [style], iframe, img")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/safety-resources.css");
    }
}
